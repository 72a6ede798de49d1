import { z } from 'zod';
import { characteristicKey } from '../equality/characteristic.ts';
import { comparison, type Comparison } from '../representativeness/comparison.ts';
import { percentages } from '../statistics/percentages.ts';
import type { Column } from './column.ts';
import type { PublicColumn } from './public-column.ts';
import { populationSource, publicPopulation } from './public-population.ts';
import type { PublishedColumn } from './published.ts';
import { fewestForPercentages, type PublicCount } from './small-number.ts';

const hidden = z.enum(['fewer than 5', 'not shown']);
const count = z.union([z.int().min(0), hidden]);
/** Not whole where a band had to be split or areas were weighted. */
const people = z.union([z.number().min(0), hidden]);

/** One characteristic as a public copy shows it; the same on screen, in Word and as a table. */
export const publicComparison = z.strictObject({
  characteristic: characteristicKey,
  label: z.string(),
  categoriesLabel: z.string(),
  population: populationSource.nullable(),
  rows: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      populationCount: people,
      /** Per cent of the population, one decimal; null where it has nobody or counts are hidden. */
      populationPercent: z.number().nullable(),
      group: count,
      /** Per cent of those who answered; null where percentages would give counts away. */
      groupPercent: z.number().nullable(),
    }),
  ),
  populationTotal: people,
  groupTotal: count,
  /** The exact comparison, when every count of it is shown and a chart gives nothing more away. */
  chart: comparison.nullable(),
  /** What is withheld of this characteristic and why, each a sentence. */
  withheld: z.array(z.string()),
});

export type PublicComparison = z.infer<typeof publicComparison>;

type Given = {
  readonly comparison: Comparison;
  readonly column: Column;
  readonly publicColumn: PublicColumn;
  /** Whether the number of registered members may be known: ranges and charts tell it. */
  readonly membersMayBeSaid: boolean;
};

/** Puts the counts that may be printed beside the population. */
export function toPublicComparison({
  comparison: exact,
  column,
  publicColumn: { published, becauseOfOthers },
  membersMayBeSaid,
}: Given): PublicComparison {
  const counts = column.cells.map((_, at) => published?.cells[at]?.shown ?? 'not shown');
  const allShown = counts.every((shown) => typeof shown === 'number');
  const answered = column.members - column.rest;
  const totalShown = published !== null && allShown && typeof published.rest === 'number';
  const withPercent = totalShown && answered >= fewestForPercentages;
  const patients = publicPopulation(
    exact.population,
    column.cells.map((cell) => cell.population),
  );
  const allPatients = patients.withheld.length === 0;
  const withChart = totalShown && allPatients && membersMayBeSaid && isDrawnAlike(exact, column);
  const group = withPercent ? percentages(column.cells.map((cell) => cell.count)) : [];
  return {
    characteristic: exact.characteristic,
    label: exact.label,
    categoriesLabel: isDrawnAlike(exact, column) ? exact.categoriesLabel : 'Five broad groups',
    population: patients.source,
    rows: column.cells.map(({ key, label }, at) => ({
      key,
      label,
      populationCount: patients.counts[at] ?? 'not shown',
      populationPercent: patients.percent[at] ?? null,
      group: counts[at] ?? 'not shown',
      groupPercent: group[at] ?? null,
    })),
    populationTotal: patients.total,
    groupTotal: totalShown ? answered : 'not shown',
    chart: withChart ? exact : null,
    withheld: [
      ...hiddenCounts(published, counts, becauseOfOthers),
      ...(isDrawnAlike(exact, column) ? [] : [detailLeftOut]),
      ...(withPercent || published === null ? [] : [percentagesLeftOut]),
      ...patients.withheld,
      ...(withChart || published === null ? [] : [allPatients ? chartLeftOut : chartOfPatients]),
      // Said of every question without a chart, which would show it: said only where somebody did
      // not answer, it would tell where everybody did.
      ...(withChart ? [] : [restLeftOut]),
    ],
  };
}

const isDrawnAlike = ({ categories }: Comparison, column: Column): boolean =>
  categories === column.categories;

function hiddenCounts(
  published: PublishedColumn | null,
  counts: readonly PublicCount[],
  becauseOfOthers: boolean,
): string[] {
  const earlier =
    'An earlier public copy has counts of nearly the same members: the two compared could show what somebody answered, or who joined or left.';
  if (published === null) {
    return [
      becauseOfOthers
        ? `All counts of the group are left out. ${earlier}`
        : 'All counts of the group are left out: so few people gave some of the answers that somebody could be recognised.',
    ];
  }
  const small = counts.filter((shown) => shown === 'fewer than 5').length;
  const also = counts.filter((shown) => shown === 'not shown').length;
  const [isAlso, itTells] = also === 1 ? ['count is', 'it tells'] : ['counts are', 'they tell'];
  return [
    ...(small === 0
      ? []
      : [
          `${small} of ${counts.length} counts ${small === 1 ? 'is' : 'are'} from 0 to 4 and hidden: so few people could be recognised.`,
        ]),
    ...(also === 0
      ? []
      : [
          `${also} larger ${isAlso} hidden too: with the number of members, ${itTells} a hidden one, or how many did not answer.`,
        ]),
    ...(becauseOfOthers ? [`More counts are hidden than this copy alone needs. ${earlier}`] : []),
  ];
}

const detailLeftOut = 'Ethnic backgrounds within the five broad groups are left out.';
const percentagesLeftOut = `Percentages of the group are left out: fewer than ${fewestForPercentages} people answered, or a count is hidden that they would give away.`;
const chartLeftOut =
  'The lottery range, the expected number, the gap and the chart are left out: they fit only one number of answers, and with a hidden count they would give it away.';
const chartOfPatients =
  'The lottery range, the expected number, the gap and the chart are left out: they would give a hidden number of patients away.';
const restLeftOut = 'How many members did not answer, if any, is left out.';
