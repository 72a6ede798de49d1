import { Paragraph } from 'docx';
import { linesOf } from './safe-text.ts';

/** A list in Word's own manner, one paragraph a point. */
export function bulletsPart(points: readonly string[]): Paragraph[] {
  return points.map(
    (point, index) =>
      new Paragraph({
        text: linesOf(point).join(' '),
        bullet: { level: 0 },
        ...(index === points.length - 1 ? { spacing: { after: 160 } } : {}),
      }),
  );
}
