import { Paragraph, TextRun } from 'docx';
import type { Fact } from '../../../../shared/documents/plain-document.ts';
import { linesOf, safeText } from './safe-text.ts';

/** Short facts, one a line; plain paragraphs, so that they read aloud in order. */
export function factListPart(facts: readonly Fact[]): Paragraph[] {
  return facts.map(
    ([label, value], index) =>
      new Paragraph({
        spacing: { after: index === facts.length - 1 ? 200 : 60 },
        children: [
          new TextRun({ text: `${safeText(label)}: `, bold: true }),
          new TextRun(linesOf(value).join(', ')),
        ],
      }),
  );
}
