import { lotteryChartRows, type LotteryChartRow } from '../../charts/lottery-chart-rows.ts';
import { chartDescription, chartTitle } from '../../charts/chart-words.ts';
import type { Comparison, ComparisonRow } from '../../representativeness/comparison.ts';
import { lotteryExplanation, unlikeMeasure } from '../../representativeness/in-words.ts';
import { bullets, heading, paragraph, type Block, type TableBlock } from '../plain-document.ts';
import { signed } from '../words.ts';

/** How to read them, said once, and then each characteristic. */
export const comparisonsPart = (comparisons: readonly Comparison[], level: 3 | 4 = 4): Block[] => [
  paragraph(howToRead(comparisons)),
  ...(comparisons.some((one) => lotteryChartRows(one).some(isOpen))
    ? [paragraph(openInWords)]
    : []),
  ...comparisons.flatMap((one) => comparisonPart(one, level)),
];

export const howToRead = (comparisons: readonly Comparison[]): string =>
  comparisons.some(({ notes }) => notes.includes(unlikeMeasure))
    ? `${lotteryExplanation} ${unlikeMeasure}`
    : lotteryExplanation;

/** One characteristic: who answered and what it is compared with, words, chart and table. */
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
    paragraph(about),
    ...comparison.sentences.map(paragraph),
    ...(ownNotes.length === 0 ? [] : [bullets(ownNotes)]),
    {
      kind: 'lottery chart',
      caption: chartTitle(comparison),
      comparison,
      altText: `${chartDescription(comparison)} The table below has the same figures.`,
    },
    comparisonTable(comparison, outcome.rows),
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
      { heading: 'Expected', share: 2.2 },
      { heading: 'A fair lottery usually gives', share: 3.2 },
      { heading: 'The group', share: 2.8 },
      { heading: 'Difference', share: 2.4 },
    ],
    rows: [
      ...rows.map((row, at) => [
        row.label,
        row.expected.toFixed(1),
        shown[at]?.range ?? '',
        shown[at]?.group ?? '',
        signed(row.gap),
      ]),
      ...others
        .filter(([, count]) => count > 0)
        .map(([label, count]) => [label, '', '', `${count}`, '']),
    ],
    rowHeadings: true,
    mayBreak: true,
  };
}

const isOpen = ({ actual, atMost }: LotteryChartRow) => atMost > actual;
const openInWords =
  '“0 (up to 1)” means that nobody said so, and one person could once everyone has answered. Differences count only those who answered.';
