import { chartDescription, chartTitle } from '../../charts/chart-words.ts';
import { lotteryChartRows } from '../../charts/lottery-chart-rows.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { PublicComparison } from '../../disclosure/public-comparison.ts';
import { publicPeople } from '../../disclosure/public-people.ts';
import { hiddenInWords, type PublicCount } from '../../disclosure/small-number.ts';
import type { Block, Column } from '../plain-document.ts';
import { likeNeighbours, nobodyCounted } from '../neighbours.ts';
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
  const weighed = geography.weightedBy ? ` ${nobodyCounted}` : '';
  return `Source: ${source}, ${formatDay(date)}, ${geography.name}; people ${population.base}.${weighed}`;
}

function columnsOf(comparison: PublicComparison, heading: string): Column[] {
  const geography = comparison.population?.provenance.geography;
  const ofAreas = geography?.kind === 'areas';
  const counted = geography?.weightedBy
    ? likeNeighbours
    : ofAreas
      ? 'People of the areas'
      : 'Practice patients';
  return [
    { heading, share: 5 },
    { heading: counted, share: 2.9 },
    ...(patientsHidden(comparison)
      ? []
      : [{ heading: ofAreas ? 'Areas %' : 'Practice %', share: 2.6 }]),
    { heading: 'PPG members', share: 2.9 },
    ...(hasPercent(comparison) ? [{ heading: 'PPG %', share: 2.2 }] : []),
    ...(comparison.chart ? [{ heading: 'A fair lottery usually gives', share: 3 }] : []),
  ];
}

function rowsOf(comparison: PublicComparison): string[][] {
  const { rows, chart, groupTotal, populationTotal } = comparison;
  const showPercent = hasPercent(comparison);
  const ranges = chart ? lotteryChartRows(chart).map(({ range }) => range) : undefined;
  const patients = publicPeople(rows).map(inWords);
  const someone = rows.some(({ populationPercent }) => populationPercent !== null);
  const line = (label: string, cells: Cells, range: string) => [
    label,
    cells.patients,
    ...(patientsHidden(comparison) ? [] : [cells.patientsPercent]),
    cells.group,
    ...(showPercent ? [cells.groupPercent] : []),
    ...(ranges ? [range] : []),
  ];
  return [
    ...rows.map((row, at) =>
      line(
        row.label,
        {
          patients: patients[at] ?? '',
          patientsPercent: orNothing(row.populationPercent),
          group: inWords(row.group),
          groupPercent: orNothing(row.groupPercent),
        },
        ranges?.[at] ?? '',
      ),
    ),
    line(
      'Total',
      {
        patients: inWords(populationTotal),
        patientsPercent: someone ? percent(100) : '',
        group: inWords(groupTotal),
        groupPercent: percent(100),
      },
      '',
    ),
  ];
}

type Cells = Readonly<Record<'patients' | 'patientsPercent' | 'group' | 'groupPercent', string>>;

const patientsHidden = ({ rows }: PublicComparison) =>
  rows.some(({ populationCount }) => typeof populationCount !== 'number');

const hasPercent = ({ rows }: PublicComparison) =>
  rows.some(({ groupPercent }) => groupPercent !== null);

const orNothing = (value: number | null): string => (value === null ? '' : percent(value));
const inWords = (count: PublicCount): string => (typeof count === 'number' ? people(count) : count);

function hiddenNote(comparison: PublicComparison): string[] {
  const group = comparison.rows.map((row) => row.group);
  const patients = comparison.rows.map((row) => row.populationCount);
  const noGroup = group.every((count) => count === 'not shown');
  const noPatients = patients.length > 0 && patients.every((count) => count === 'not shown');
  const some = [...(noGroup ? [] : group), ...(noPatients ? [] : patients)];
  return [
    ...(noGroup ? ['The group’s counts are left out, so that nobody can be recognised.'] : []),
    ...(noPatients
      ? ['The numbers of patients are left out, so that nobody can be recognised.']
      : []),
    ...(some.includes('fewer than 5')
      ? [hiddenInWords]
      : some.includes('not shown')
        ? [largerInWords]
        : []),
  ];
}

const largerInWords =
  '“Not shown” hides a number of 5 or more, so that how many did not answer cannot be worked out.';
