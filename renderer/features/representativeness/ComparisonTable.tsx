import type {
  AnswerTally,
  Comparison,
  ComparisonRow,
} from '../../../shared/representativeness/comparison.ts';
import { nobodyEither } from '../../../shared/representativeness/in-words.ts';
import { Table, type Column } from '../../components/Table.tsx';

type Line =
  | { readonly kind: 'category'; readonly row: ComparisonRow }
  | { readonly kind: 'unanswered'; readonly answers: AnswerTally };

type ComparisonTableProps = {
  readonly comparison: Comparison;
  readonly rows: readonly ComparisonRow[];
};

/** The chart's twin in figures: expected, lottery range, actual and gap, all in people. */
export function ComparisonTable({ comparison, rows }: ComparisonTableProps) {
  const { members, answered } = comparison.answers;
  const lines: Line[] = rows.map((row) => ({ kind: 'category', row }));
  if (members > answered) lines.push({ kind: 'unanswered', answers: comparison.answers });
  return (
    <Table
      caption={`${comparison.label}: members beside what a fair lottery would give, in people`}
      captionHidden
      columns={rows.some((row) => row.chanceOfNobody !== null) ? [...columns, nobody] : columns}
      rows={lines}
      rowKey={(line) => (line.kind === 'category' ? line.row.key : 'not answered')}
    />
  );
}

const columns: readonly Column<Line>[] = [
  {
    heading: 'Category',
    cell: (line) => (line.kind === 'category' ? line.row.label : notAnswered(line.answers)),
  },
  { heading: 'Expected', numeric: true, cell: onRow((row) => row.expected.toFixed(1)) },
  {
    heading: 'A fair lottery usually gives',
    numeric: true,
    cell: onRow(({ lottery }) =>
      lottery.low === lottery.high ? String(lottery.low) : `${lottery.low} to ${lottery.high}`,
    ),
  },
  {
    heading: 'Your group',
    numeric: true,
    cell: (line) => {
      if (line.kind === 'unanswered') return line.answers.members - line.answers.answered;
      const { actual, withUnanswered } = line.row;
      return withUnanswered && withUnanswered.to > actual
        ? `${actual} (up\u00A0to\u00A0${withUnanswered.to})`
        : actual;
    },
  },
  { heading: 'Difference', numeric: true, cell: onRow((row) => signed(row.gap)) },
];

/** "Not answered (1 preferred not to say, 2 left it blank)"; the parts add up to the row. */
function notAnswered(answers: AnswerTally): string {
  const { declined, notKnown, notAsked, notPlaced, belowBaseAge } = answers;
  const parts = [
    [declined, 'preferred not to say'],
    [notKnown, 'left it blank'],
    [notAsked, 'not asked yet'],
    [notPlaced, 'answered too broadly for these categories'],
    [belowBaseAge, 'below the age compared'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const row = notPlaced + belowBaseAge > 0 ? 'Not in a category above' : 'Not answered';
  return `${row} (${said.join(', ')})`;
}

/** Shown only where some category has nobody. */
const nobody: Column<Line> = {
  heading: 'Where there is nobody',
  cell: onRow((row) => (row.chanceOfNobody === null ? '' : nobodyEither(row.chanceOfNobody))),
};

function onRow(words: (row: ComparisonRow) => string | number) {
  return (line: Line) => (line.kind === 'category' ? words(line.row) : '');
}

/** A gap in people with its sign: "+1.7", "−0.4", "0". */
function signed(gap: number): string {
  const rounded = gap.toFixed(1);
  if (Number(rounded) === 0) return '0';
  return gap > 0 ? `+${rounded}` : `−${rounded.slice(1)}`;
}
