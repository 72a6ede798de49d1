import { Paragraph, Tab, TextRun, convertMillimetersToTwip } from 'docx';
import type { Block, TickBox } from '../../../../shared/documents/plain-document.ts';
import { safeText } from './safe-text.ts';
import { lineToWriteOn } from './write-in.ts';

type TickBoxes = Extract<Block, { kind: 'tick boxes' }>;

/** U+2610, in a font that every Word has. */
const box = '☐';
const boxFont = 'Segoe UI Symbol';
const indent = convertMillimetersToTwip(10);

/** Choices with a box before each, all on one page with their question. */
export function tickBoxesPart({ choices, decline }: TickBoxes): Paragraph[] {
  if (decline === null) {
    return choices.flatMap((choice, at) => boxes(choice, at === choices.length - 1));
  }
  return [
    ...choices.flatMap((choice) => boxes(choice, false)),
    new Paragraph({ keepNext: true, spacing: { after: 40 }, text: 'or' }),
    ...boxes({ label: decline }, true),
  ];
}

function boxes({ label, writeIn }: TickBox, last: boolean): Paragraph[] {
  const choice = new Paragraph({
    keepNext: !last || writeIn !== undefined,
    keepLines: true,
    indent: { left: indent, hanging: indent },
    tabStops: [{ type: 'left', position: indent }],
    spacing: { after: last ? 200 : 50 },
    children: [
      new TextRun({ text: box, font: boxFont }),
      new TextRun({ children: [new Tab(), safeText(label)] }),
    ],
  });
  return writeIn === undefined
    ? [choice]
    : [choice, lineToWriteOn(writeIn, { indent, keepNext: !last, below: true })];
}
