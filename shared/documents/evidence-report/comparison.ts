import { lotteryChartRows, type LotteryChartRow } from '../../charts/lottery-chart-rows.ts';
import { chartDescription, chartTitle } from '../../charts/chart-words.ts';
import type { Comparison, ComparisonRow } from '../../representativeness/comparison.ts';
import { lotteryExplanation, unlikeMeasure } from '../../representativeness/in-words.ts';
import {
  bullets,
  heading,
  leadIn,
  paragraph,
  type Block,
  type TableBlock,
} from '../plain-document.ts';
import { signed } from '../words.ts';

/** How to read them, said once, and then each characteristic. */
export const comparisonsPart = (comparisons: readonly Comparison[], level: 3 | 4 = 4): Block[] => [
  paragraph(howToRead(comparisons)),
  ...comparisons.flatMap((one) => comparisonPart(one, level)),
];

export const howToRead = (comparisons: readonly Comparison[]): string =>
  comparisons.some(({ notes }) => notes.includes(unlikeMeasure))
    ? `${lotteryExplanation} ${unlikeMeasure}`
    : lotteryExplanation;

/** One characteristic: who answered and what it is compared with, table, words and chart. */
function comparisonPart(comparison: Comparison, level: 3 | 4): Block[] {
  const { label, heading: about, outcome, notes } = comparison;
  const title = heading(level, label);
  if (outcome.state === 'not compared') {
    return [title, paragraph([about, ...comparison.sentences].filter(Boolean).join(' '))];
  }
  // What the source says of itself stands once, under Sources; what is said of all, before them.
  const ofAll = [comparison.population?.provenance.note, unlikeMeasure];
  const ownNotes = notes.filter((note) => !ofAll.includes(note));
  return [
    title,
    leadIn(about),
    comparisonTable(comparison, outcome.rows),
    ...comparison.sentences.map((text, at): Block => ({
      kind: 'paragraph',
      text,
      spaced: at === 0,
    })),
    ...(ownNotes.length === 0 ? [] : [bullets(ownNotes)]),
    // Last: where it does not fit on a page, the words stand on that page and leave no hole.
    {
      kind: 'lottery chart',
      caption: chartTitle(comparison),
      comparison,
      altText: `${chartDescription(comparison)} The table above has the same figures.`,
    },
  ];
}

function comparisonTable(comparison: Comparison, rows: readonly ComparisonRow[]): TableBlock {
  const shown = lotteryChartRows(comparison);
  const { declined, notKnown, notAsked, notPlaced } = comparison.answers;
  const others = [
    ['Preferred not to say', declined],
    ['Gave no answer', notKnown],
    ['Not asked yet', notAsked],
    ['Answered, but not closely enough to compare', notPlaced],
  ] as const;
  return {
    kind: 'table',
    caption: `${comparison.label}, in people`,
    columns: [
      { heading: comparison.label, share: 5 },
      { heading: 'Group', share: 2 },
      { heading: 'Lottery would usually give', share: 3.6 },
      { heading: 'Expected on average', share: 2.8 },
      { heading: 'Gap', share: 1.8 },
    ],
    rows: [
      ...rows.map((row, at) => [
        row.label,
        shown[at]?.group ?? '',
        shown[at]?.range ?? '',
        row.expected.toFixed(1),
        signed(row.gap),
      ]),
      ...others
        .filter(([, count]) => count > 0)
        .map(([label, count]) => [label, `${count}`, '', '', '']),
    ],
    rowHeadings: true,
    notes: shown.some(isOpen) ? [openInWords] : [],
  };
}

const isOpen = ({ actual, atMost }: LotteryChartRow) => atMost > actual;
const openInWords =
  'Where the group is a range, the higher number would be reached if everyone who has not answered belonged there. The gap counts only those who answered.';
