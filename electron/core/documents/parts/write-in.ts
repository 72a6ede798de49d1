import { Paragraph, Tab, TextRun } from 'docx';
import { textWidth } from './house-style.ts';
import { safeText } from './safe-text.ts';

type Look = {
  readonly indent?: number;
  readonly keepNext?: boolean;
  /** Puts the line below the label, for a label that leaves no room beside it. */
  readonly below?: boolean;
};

/** A label and a line from it to the margin, to write on. */
export function lineToWriteOn(
  label: string,
  { indent = 0, keepNext = false, below = false }: Look = {},
): Paragraph {
  return new Paragraph({
    keepNext,
    indent: { left: indent },
    tabStops: [{ type: 'right', position: textWidth, leader: 'underscore' }],
    spacing: { before: 120, after: 160 },
    children: [
      new TextRun(`${safeText(label)} `),
      new TextRun({ break: below ? 1 : 0, children: [new Tab()] }),
    ],
  });
}
