import { Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import type { Block } from '../../../../shared/documents/plain-document.ts';
import { colours } from './house-style.ts';
import { linesOf, safeText } from './safe-text.ts';
import { direction, words } from './words.ts';

type FactsBlock = Extract<Block, { kind: 'facts' }>;

/** Short facts, one a line; plain paragraphs, so that they read aloud in order. */
export function factListPart({ facts, standsOut, together }: FactsBlock): Paragraph[] {
  const isOne = standsOut === true || together === true;
  return facts.map(([label, value], index) => {
    const last = index === facts.length - 1;
    const text = linesOf(value).join(', ');
    return new Paragraph({
      ...(standsOut === true ? apart : {}),
      ...(isOne ? { keepLines: true, keepNext: !last } : {}),
      spacing: { after: last ? 200 : 60 },
      ...direction(text),
      children: [new TextRun({ text: `${safeText(label)}: `, bold: true }), ...words(text)],
    });
  });
}

/** A line at the left, which joins paragraphs that follow each other. */
const apart = {
  indent: { left: convertMillimetersToTwip(4) },
  border: { left: { style: 'single', size: 24, space: 8, color: colours.quote } },
} as const;
