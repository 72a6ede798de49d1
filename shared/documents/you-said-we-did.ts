import { formatDay } from '../dates/format-day.ts';
import { formatFinancialYear } from '../dates/financial-year.ts';
import { sheetKinds, type Sheet, type SheetRow } from '../improvements/sheet.ts';
import { heading, paragraph, type Block, type PlainDocument } from './plain-document.ts';
import type { TrailMark } from './trail-mark.ts';

export const youSaidHeading = 'You said, we did';

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
export const parts: Readonly<
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
      heading(1, youSaidHeading),
      paragraph(openingOf(said)),
      ...sheetKinds.flatMap((kind) =>
        partOf(
          kind,
          sheet.rows.filter((row) => row.kind === kind),
        ),
      ),
      heading(2, 'Tell us more'),
      paragraph(closingOf(said)),
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
export const saidLabel = ({ fromPatients }: SheetRow): string =>
  fromPatients ? 'You said' : 'Where it came from';

export const frameOf = ({ practiceName, groupName, year, madeAtMs, trail }: YouSaid) => ({
  title: `You said, we did, ${formatFinancialYear(year)}: ${practiceName || groupName}`,
  shortTitle: `You said, we did ${formatFinancialYear(year)} · ${practiceName || groupName}`,
  creator: practiceName || groupName,
  madeAtMs,
  trail,
  warning: '',
});

export function openingOf({ practiceName, groupName, year, sheet, madeOn }: YouSaid): string {
  const who = practiceName === '' ? groupName : `${practiceName} and ${groupName}`;
  const time = `from April ${year} to March ${year + 1}`;
  if (sheet.rows.length === 0) {
    return `${who}, ${time}. By ${formatDay(madeOn)} nothing has been settled yet about what patients asked for.`;
  }
  return `This is about the time ${time}: what patients told us, and what ${who} have made of it by ${formatDay(madeOn)}. Where we could not do what was asked, we say why.`;
}

/** Promises nothing that the record does not hold: other forms, or who may come. */
export const closingOf = ({ groupName }: YouSaid): string =>
  `Tell the practice what you think, or tell a member of ${groupName}, the group of patients who work with it.`;
