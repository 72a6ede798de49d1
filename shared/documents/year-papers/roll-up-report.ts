import { formatFinancialYear } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { shownInWords } from '../../roll-up/practice-summary.ts';
import {
  gapsInWords,
  gapsOfPractice,
  hasSpread,
  noSpreadInWords,
  reviewsOfNobodyIn,
  shorterRecordsIn,
  spreadInWords,
} from '../../roll-up/in-words.ts';
import type { RollUp } from '../../roll-up/roll-up.ts';
import { bullets, heading, paragraph, type Block, type PlainDocument } from '../plain-document.ts';
import { hiddenInWords } from '../../disclosure/small-number.ts';
import { capital, counted } from '../words.ts';

/** Many practices' summaries as one report for a PCN or ICB: what they are together comes first. */
export function rollUpReport(rollUp: RollUp, madeAtMs: number, madeOn: string): PlainDocument {
  const name = `Patient Participation Groups ${formatFinancialYear(rollUp.year)}: summary of practices`;
  return {
    title: name,
    shortTitle: name,
    creator: 'PPG Records',
    madeAtMs,
    trail: null,
    print: 'ordinary',
    warning: '',
    blocks: [
      heading(1, name),
      paragraph(
        `${capital(counted(rollUp.practices.length, 'practice', 'practices'))}, put together on ${formatDay(madeOn)} from the summaries that the practices made of their own records. Each number is what a practice recorded; none was checked here. More or fewer is not better or worse.`,
      ),
      ...gapsPart(rollUp),
      ...spreadPart(rollUp),
      ...practicesPart(rollUp),
      ...refusedPart(rollUp),
    ],
  };
}

function practicesPart(rollUp: RollUp): Block[] {
  const { practices } = rollUp;
  if (practices.length === 0) return [paragraph('No summary could be read.')];
  return [
    heading(2, 'The practices'),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Practice', share: 4 },
        { heading: 'Members', share: 2.1 },
        { heading: 'Meetings', share: 2.1 },
        { heading: 'Reviews', share: 2 },
        { heading: 'Agreed', share: 1.8 },
        { heading: 'Made', share: 1.5 },
        { heading: 'Shows nothing for', share: 2.6 },
      ],
      rows: practices.map(({ practice, figures }) => [
        `${practice.name} (${practice.odsCode})`,
        ...(
          [
            'membersAtEnd',
            'meetingsHeld',
            'reviews',
            'improvementsAgreed',
            'improvementsMade',
          ] as const
        ).map((figure) => shownInWords(figures[figure])),
        gapsOfPractice(rollUp, practice.odsCode),
      ]),
      rowHeadings: true,
      notes: [
        '“Agreed” and “Made” count improvements.',
        hiddenInWords,
        ...shorterRecordsIn(rollUp),
        ...reviewsOfNobodyIn(rollUp),
      ],
    },
  ];
}

function spreadPart(rollUp: RollUp): Block[] {
  const { practices, spread } = rollUp;
  if (practices.length === 0) return [];
  const title = heading(2, 'How the numbers spread');
  if (!hasSpread(rollUp)) return [title, paragraph(noSpreadInWords(rollUp))];
  return [
    title,
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'What', share: 3.4 },
        { heading: 'Practices counted', share: 2.2 },
        { heading: 'Lowest', share: 1.9 },
        { heading: 'Lower quarter', share: 1.9 },
        { heading: 'Middle', share: 1.8 },
        { heading: 'Upper quarter', share: 1.9 },
        { heading: 'Highest', share: 2 },
      ],
      rows: spread.map((row) => [
        row.label,
        `${row.practices} of ${row.practices + row.without}`,
        said(row.lowest),
        said(row.lowerQuarter),
        said(row.middle),
        said(row.upperQuarter),
        said(row.highest),
      ]),
      rowHeadings: true,
      notes: [
        'A quarter of the practices counted are at or below the lower quarter, half at or below the middle (median), and three quarters at or below the upper quarter.',
        spreadInWords,
      ],
    },
  ];
}

function gapsPart({ gaps, practices }: RollUp): Block[] {
  if (gaps.length === 0) return [];
  return [
    heading(2, 'Where a record shows nothing'),
    {
      kind: 'table',
      caption: '',
      columns: [
        { heading: 'Part of the duty', share: 8 },
        { heading: 'Records that show nothing', share: 4 },
        { heading: 'of these explained', share: 3 },
      ],
      rows: gaps.map(({ reference, heading: about, practices: without }) => [
        `${reference} ${about}`,
        `${without.length} of ${practices.length}`,
        String(without.filter(({ explained }) => explained).length),
      ]),
      rowHeadings: true,
      notes: [gapsInWords, 'The last column of the practices below says which records they are.'],
    },
  ];
}

function refusedPart({ refused }: RollUp): Block[] {
  if (refused.length === 0) return [];
  return [
    heading(2, 'Files that are not in it'),
    bullets(refused.map(({ fileName, why }) => `${fileName}: ${why}`)),
  ];
}

const said = (value: number | null) =>
  value === null ? '–' : value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
