import { chartDescription, chartTitle } from '../../charts/chart-words.ts';
import { lotteryChartRows } from '../../charts/lottery-chart-rows.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { PublicComparison } from '../../disclosure/public-comparison.ts';
import { hiddenInWords, type PublicCount } from '../../disclosure/small-number.ts';
import { largestRemainder } from '../../statistics/largest-remainder.ts';
import type { Block, Column } from '../plain-document.ts';
import { roundingNote } from '../rounding-note.ts';
import { people, percent } from '../words.ts';

/** One characteristic as the public may see it: the table, and its chart where all is shown. */
export function publicTable(
  comparison: PublicComparison,
  words: { readonly heading: string; readonly notes: readonly string[] },
): Block[] {
  const { chart } = comparison;
  return [
    {
      kind: 'table',
      caption: '',
      columns: columnsOf(comparison, words.heading),
      rows: rowsOf(comparison),
      rowHeadings: true,
      total: true,
      notes: [
        ...hiddenNote(comparison),
        ...roundingNote([
          comparison.rows.map((row) => row.populationPercent),
          comparison.rows.map((row) => row.groupPercent),
        ]),
        ...words.notes,
      ],
    },
    ...(chart === null
      ? []
      : [
          {
            kind: 'lottery chart',
            caption: chartTitle(chart),
            comparison: chart,
            altText: `${chartDescription(chart)} The table above has the same figures.`,
          } as const,
        ]),
  ];
}

/** Where the population's figures come from, in a line under a table. */
export function sourceOf({ population }: PublicComparison): string {
  if (!population) return 'No figures about the practice’s patients are recorded.';
  const { source, date, geography } = population.provenance;
  return `Source: ${source}, ${formatDay(date)}, ${geography.name}; people ${population.base}.`;
}

function columnsOf(comparison: PublicComparison, heading: string): Column[] {
  const ofAreas = comparison.population?.provenance.geography.kind === 'areas';
  return [
    { heading, share: 5 },
    { heading: ofAreas ? 'People of the areas' : 'Practice patients', share: 2.9 },
    { heading: ofAreas ? 'Areas %' : 'Practice %', share: 2.6 },
    { heading: 'PPG members', share: 2.9 },
    ...(hasPercent(comparison) ? [{ heading: 'PPG %', share: 2.2 }] : []),
    ...(comparison.chart ? [{ heading: 'Lottery would usually give', share: 3 }] : []),
  ];
}

function rowsOf(comparison: PublicComparison): string[][] {
  const { rows, chart, groupTotal, populationTotal } = comparison;
  const showPercent = hasPercent(comparison);
  const ranges = chart ? lotteryChartRows(chart).map(({ range }) => range) : undefined;
  const whole = largestRemainder(
    rows.map((row) => row.populationCount),
    Math.round(populationTotal),
  );
  const line = (label: string, cells: readonly string[], share: string, range: string) => [
    label,
    ...cells,
    ...(showPercent ? [share] : []),
    ...(ranges ? [range] : []),
  ];
  const someone = rows.some(({ populationPercent }) => populationPercent !== null);
  return [
    ...rows.map((row, at) =>
      line(
        row.label,
        [people(whole[at] ?? 0), orNothing(row.populationPercent), inWords(row.group)],
        orNothing(row.groupPercent),
        ranges?.[at] ?? '',
      ),
    ),
    line(
      'Total',
      [people(populationTotal), someone ? percent(100) : '', inWords(groupTotal)],
      percent(100),
      '',
    ),
  ];
}

const hasPercent = ({ rows }: PublicComparison) =>
  rows.some(({ groupPercent }) => groupPercent !== null);

const orNothing = (value: number | null): string => (value === null ? '' : percent(value));
const inWords = (count: PublicCount): string => (typeof count === 'number' ? people(count) : count);

function hiddenNote({ rows }: PublicComparison): string[] {
  if (rows.some(({ group }) => group === 'fewer than 5')) return [hiddenInWords];
  if (rows.every(({ group }) => group === 'not shown')) {
    return ['The group’s counts are left out, so that nobody can be recognised.'];
  }
  return rows.some(({ group }) => group === 'not shown') ? [largerInWords] : [];
}

const largerInWords =
  '“Not shown” hides a number of 5 or more, so that how many did not answer cannot be worked out.';
