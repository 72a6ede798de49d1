import { sheetKinds, type SheetRow } from '../improvements/sheet.ts';
import { facts, heading, paragraph, type Block, type PlainDocument } from './plain-document.ts';
import { counted } from './words.ts';
import {
  closingOf,
  frameOf,
  openingOf,
  parts,
  saidLabel,
  youSaidHeading,
  type YouSaid,
} from './you-said-we-did.ts';

/** Lines of large print on one side of A4, between the title and the last line. */
const posterLines = 23;
const charactersOfLine = 52;
/** The space below a paragraph. */
const gap = 0.6;

/**
 * The poster: one side of A4 in large print. As much as fits; a "no, because" is never what is left
 * off while there is one, and what does not fit is told. Where all of it fits, what it is about comes
 * first and how to say more last, as far as there is room for them.
 */
export function youSaidPoster(said: YouSaid): {
  readonly document: PlainDocument;
  readonly leftOut: readonly string[];
} {
  const { shown, missing, room } = rowsThatFit(said.sheet.rows);
  const left = `${counted(missing, 'answer does', 'answers do')} not fit on one side of A4 and ${missing === 1 ? 'is' : 'are'} on the sheet only.`;
  return {
    document: {
      ...frameOf(said),
      print: 18,
      blocks: [
        heading(1, youSaidHeading),
        ...framed(said, { answers: shown.map(answerOf), missing, room }),
      ],
    },
    leftOut: missing === 0 ? [] : [left],
  };
}

type Filling = {
  readonly answers: readonly Block[];
  readonly missing: number;
  readonly room: number;
};

/** The answers with what is said around them, as far as there is room. */
function framed(said: YouSaid, { answers, missing, room }: Filling): Block[] {
  if (missing > 0) return [...answers, paragraph('There is more on the whole sheet.')];
  const opening = openingOf(said);
  const closing = closingOf(said);
  const opens = answers.length === 0 || linesOf(opening) <= room;
  const left = opens ? room - linesOf(opening) : room;
  return [
    ...(opens ? [paragraph(opening)] : []),
    ...answers,
    ...(linesOf(closing) <= left ? [paragraph(closing)] : []),
  ];
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

const answerIn = (row: SheetRow) =>
  [
    [saidLabel(row), oneLine(row.said)],
    [parts[row.kind].answer, oneLine(row.answer)],
  ] as const;

const answerOf = (row: SheetRow): Block => facts(answerIn(row), { together: true });

const wrapped = (text: string): number => Math.ceil(text.length / charactersOfLine);
const linesOf = (text: string): number => wrapped(text) + gap;

/** The lines that one answer takes: two texts behind their labels. */
const linesOfAnswer = (row: SheetRow): number =>
  answerIn(row).reduce((lines, [label, text]) => lines + wrapped(`${label}: ${text}`), gap);

/** One of each kind first, a "no, because" before all, then as many more as fit, in the order of the sheet. */
function rowsThatFit(rows: readonly SheetRow[]) {
  const firstOf = (kind: SheetRow['kind']) => rows.filter((row) => row.kind === kind).slice(0, 1);
  const first = (['no, because', 'did', 'are doing', 'agreed'] as const).flatMap(firstOf);
  const order = [...first, ...rows.filter((row) => !first.includes(row))];
  let room = posterLines;
  const shown = order.filter((row) => {
    const lines = linesOfAnswer(row);
    if (lines > room) return false;
    room -= lines;
    return true;
  });
  return {
    shown: sheetKinds.flatMap((kind) => shown.filter((row) => row.kind === kind)),
    missing: rows.length - shown.length,
    room,
  };
}
