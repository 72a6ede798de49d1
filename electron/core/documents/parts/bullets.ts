import { Paragraph } from 'docx';
import type { Block } from '../../../../shared/documents/plain-document.ts';
import { linesOf } from './safe-text.ts';
import { direction, words } from './words.ts';

type BulletsBlock = Extract<Block, { kind: 'bullets' }>;

/** A list in Word's own manner, one paragraph a point. */
export function bulletsPart({ points, leadsOn }: BulletsBlock, size = 12): Paragraph[] {
  // In the largest print the dot would touch the words.
  const indent = size > 18 ? { indent: { left: size * 32, hanging: size * 20 } } : {};
  return points.map(
    (point, index) =>
      new Paragraph({
        ...direction(point),
        children: words(linesOf(point).join(' ')),
        bullet: { level: 0 },
        ...indent,
        keepNext: leadsOn === true && index === points.length - 1,
        ...(index === points.length - 1 ? { spacing: { after: 160 } } : {}),
      }),
  );
}
