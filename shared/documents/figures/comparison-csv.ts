import type { PublicFigures } from '../../disclosure/public-figures.ts';
import { publicPeople } from '../../disclosure/public-people.ts';
import { withheldInWords } from '../../disclosure/withheld-in-words.ts';
import type { ComparedPopulation, Comparison } from '../../representativeness/comparison.ts';
import { wholePeople } from '../../statistics/whole-people.ts';
import { writeCsv } from '../../text/write-csv.ts';

type Row = readonly string[];

const where = ['Population source', 'Population date', 'Place', 'Population base'];

/** Every figure of a review as CSV, a line a category: no signs, so that each number stays one. */
export function exactCsv(comparisons: readonly Comparison[]): string {
  const headings = [
    'Characteristic',
    'Category',
    'Population',
    'Population share',
    'Expected members',
    'Lottery range from',
    'Lottery range to',
    'Members',
    ...where,
  ];
  return writeCsv([headings, ...comparisons.flatMap(exactRows)]);
}

function exactRows(comparison: Comparison): Row[] {
  const { label, outcome, answers } = comparison;
  const place = whereFrom(comparison);
  const rows = outcome.state === 'compared' ? outcome.rows : [];
  const whole = wholePeople(rows.map(({ populationCount }) => populationCount));
  const others = [
    ['Preferred not to say', answers.declined],
    ['Gave no answer', answers.notKnown],
    ['Not asked yet', answers.notAsked],
    ['Answered, but not closely enough to compare', answers.notPlaced],
    ['Below the age compared', answers.belowBaseAge],
  ] as const;
  return [
    ...rows.map((row, at) => [
      label,
      row.label,
      `${whole[at] ?? ''}`,
      row.populationShare.toFixed(4),
      row.expected.toFixed(1),
      `${row.lottery.low}`,
      `${row.lottery.high}`,
      `${row.actual}`,
      ...place,
    ]),
    ...others
      .filter(([, count]) => count > 0)
      .map(([words, count]) => [label, words, '', '', '', '', '', `${count}`, '', '', '', '']),
  ];
}

/** What the public may see of a review as CSV; what is withheld and why stands below. */
export function publicCsv(figures: PublicFigures): string {
  const headings = [
    'Characteristic',
    'Category',
    'Population',
    'Population %',
    'Members',
    'Members %',
    ...where,
  ];
  const rows = figures.comparisons.flatMap((comparison): Row[] => {
    const counts = publicPeople(comparison.rows);
    return comparison.rows.map((row, at) => [
      comparison.label,
      row.label,
      `${counts[at] ?? ''}`,
      percent(row.populationPercent),
      `${row.group}`,
      percent(row.groupPercent),
      ...whereFrom(comparison),
    ]);
  });
  const withheld = withheldInWords(figures).map((line) => [
    'Withheld',
    line,
    ...Array.from({ length: headings.length - 2 }, () => ''),
  ]);
  return writeCsv([headings, ...rows, ...withheld]);
}

const percent = (value: number | null): string => (value === null ? '' : value.toFixed(1));

type WithSource = { readonly population: Omit<ComparedPopulation, 'total'> | null };

function whereFrom({ population }: WithSource): string[] {
  if (!population) return ['', '', '', ''];
  const { source, date, geography } = population.provenance;
  const ofNeighbours = geography.weightedBy ? '; shares of neighbours, nobody counted' : '';
  return [source, date, geography.name, `${population.base}${ofNeighbours}`];
}
