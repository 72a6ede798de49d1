import { formatDay } from '../dates/format-day.ts';
import { formatFinancialYear } from '../dates/financial-year.ts';
import { sheetKinds, type Sheet, type SheetRow } from '../improvements/sheet.ts';
import { heading, label, paragraph, type Block, type PlainDocument } from './plain-document.ts';
import { counted } from './words.ts';
import type { TrailMark } from './trail-mark.ts';

/** What the public sheet prints. */
export type YouSaid = {
  readonly practiceName: string;
  readonly groupName: string;
  readonly year: number;
  readonly madeOn: string;
  readonly sheet: Sheet;
  readonly madeAtMs: number;
  readonly trail: TrailMark;
};

/** The parts of the sheet: what was done, what is being done or agreed, and what was not, with its reason. */
const parts: Readonly<
  Record<SheetRow['kind'], { readonly heading: string; readonly answer: string }>
> = {
  did: { heading: 'What we did', answer: 'We did' },
  'are doing': { heading: 'What we are working on', answer: 'We are doing' },
  agreed: { heading: 'What we have agreed', answer: 'We have agreed' },
  'no, because': { heading: 'What we did not change, and why', answer: 'No, because' },
};

/** The sheet for the waiting room and the website. */
export function youSaidWeDid(said: YouSaid): PlainDocument {
  const { sheet } = said;
  return {
    ...frameOf(said),
    print: 'ordinary',
    blocks: [
      heading(1, 'You said, we did'),
      paragraph(openingOf(said)),
      ...sheetKinds.flatMap((kind) =>
        partOf(
          kind,
          sheet.rows.filter((row) => row.kind === kind),
        ),
      ),
      ...closingOf(said),
    ],
  };
}

function partOf(kind: SheetRow['kind'], rows: readonly SheetRow[]): Block[] {
  if (rows.length === 0) return [];
  const [asked, others] = [true, false].map((one) =>
    rows.filter((row) => row.fromPatients === one),
  );
  return [
    heading(2, parts[kind].heading),
    ...tableOf(kind, asked ?? []),
    ...tableOf(kind, others ?? []),
  ];
}

function tableOf(kind: SheetRow['kind'], rows: readonly SheetRow[]): Block[] {
  const [first] = rows;
  if (!first) return [];
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: saidLabel(first), share: 5 },
        { heading: parts[kind].answer, share: 7 },
      ],
      rows: rows.map(({ said, answer }) => [said, answer]),
    },
  ];
}

/** Nobody’s words are put into the mouths of patients. */
const saidLabel = ({ fromPatients }: SheetRow): string =>
  fromPatients ? 'You said' : 'Where it came from';

/** Lines of large print on one side of A4, between the title and the last line. */
const posterLines = 24;
const charactersOfLine = 46;

/** The lines that one answer takes: two labels, two texts, and the spaces between them. */
const linesOf = ({ said, answer }: SheetRow): number =>
  3.5 + Math.ceil(said.length / charactersOfLine) + Math.ceil(answer.length / charactersOfLine);

/**
 * The poster: one side of A4 in large print. As much as fits; a "no, because" is never what is left
 * off while there is one, and what does not fit is told.
 */
export function youSaidPoster(said: YouSaid): {
  readonly document: PlainDocument;
  readonly leftOut: readonly string[];
} {
  const { shown, missing } = rowsThatFit(said.sheet.rows);
  const left = `${counted(missing, 'answer does', 'answers do')} not fit on one side of A4 and ${missing === 1 ? 'is' : 'are'} on the sheet only.`;
  return {
    document: {
      ...frameOf(said),
      print: 18,
      blocks: [
        heading(1, 'You said, we did'),
        ...(shown.length === 0 ? [paragraph(openingOf(said))] : []),
        ...shown.flatMap((row) => [
          label(saidLabel(row)),
          paragraph(row.said),
          label(parts[row.kind].answer),
          paragraph(row.answer),
        ]),
        ...(missing === 0 ? [] : [paragraph('There is more on the whole sheet.')]),
      ],
    },
    leftOut: missing === 0 ? [] : [left],
  };
}

function rowsThatFit(rows: readonly SheetRow[]) {
  const firstOf = (kind: SheetRow['kind']) => rows.filter((row) => row.kind === kind).slice(0, 1);
  const first = (['did', 'no, because', 'are doing', 'agreed'] as const).flatMap(firstOf);
  const order = [...first, ...rows.filter((row) => !first.includes(row))];
  let room = posterLines;
  const shown = order.filter((row) => {
    const lines = linesOf(row);
    if (lines > room) return false;
    room -= lines;
    return true;
  });
  return {
    shown: sheetKinds.flatMap((kind) => shown.filter((row) => row.kind === kind)),
    missing: rows.length - shown.length,
  };
}

const frameOf = ({ practiceName, groupName, year, madeAtMs, trail }: YouSaid) => ({
  title: `You said, we did, ${formatFinancialYear(year)}: ${practiceName || groupName}`,
  shortTitle: `You said, we did ${formatFinancialYear(year)} · ${practiceName || groupName}`,
  creator: practiceName || groupName,
  madeAtMs,
  trail,
  warning: '',
});

function openingOf({ practiceName, groupName, year, sheet, madeOn }: YouSaid): string {
  const who = practiceName === '' ? groupName : `${practiceName} and ${groupName}`;
  const time = `from April ${year} to March ${year + 1}`;
  if (sheet.rows.length === 0) {
    return `${who}, ${time}. By ${formatDay(madeOn)} nothing has been settled yet about what patients asked for.`;
  }
  return `This is about the time ${time}: what patients told us, and what ${who} have made of it by ${formatDay(madeOn)}. Where we could not do what was asked, we say why.`;
}

/** Promises nothing that the record does not hold: other forms, or who may come. */
function closingOf({ groupName }: YouSaid): Block[] {
  return [
    heading(2, 'Tell us more'),
    paragraph(
      `Tell the practice what you think, or tell a member of ${groupName}, the group of patients who work with it.`,
    ),
  ];
}
