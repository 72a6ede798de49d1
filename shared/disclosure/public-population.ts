import type { z } from 'zod';
import { comparedPopulation, type ComparedPopulation } from '../representativeness/comparison.ts';
import { percentages } from '../statistics/percentages.ts';
import { hideSmallNumbers } from './hide-small-numbers.ts';
import type { PublicCount } from './small-number.ts';

/** Where the figures come from; the number of people stands with the counts, which may hide it. */
export const populationSource = comparedPopulation.omit({ total: true });

type PopulationSource = z.infer<typeof populationSource>;

/** The practice's patients by one characteristic as a public copy shows them. */
export type PublicPopulation = {
  readonly source: PopulationSource | null;
  readonly counts: readonly PublicCount[];
  /** Per cent with one decimal; null where nobody is, and wherever a count is hidden. */
  readonly percent: readonly (number | null)[];
  readonly total: PublicCount;
  /** What of the patients is withheld and why, each a sentence. */
  readonly withheld: readonly string[];
};

/**
 * What a public copy may print of the population. Files of NHS England and the Census are public
 * already, or weighted; figures of the practice's own are of known people, so their small numbers
 * are hidden as the group's are.
 */
export function publicPopulation(
  population: ComparedPopulation | null,
  people: readonly number[],
): PublicPopulation {
  const source = population && withoutTotal(population);
  const total = people.reduce((sum, count) => sum + count, 0);
  const counts = isOwn(population) ? hideSmallNumbers(people) : people;
  if (counts?.every((count) => typeof count === 'number')) {
    return { source, counts, percent: percentages(counts), total, withheld: [] };
  }
  return {
    source: counts ? source : source && withoutCoverage(source),
    counts: counts ?? people.map(() => 'not shown'),
    percent: people.map(() => null),
    total: counts ? total : 'not shown',
    withheld: [counts ? hiddenInWords(counts) : allHidden],
  };
}

/** The source with nothing that gives a hidden number of patients away. */
export function publicSource(
  population: ComparedPopulation | null,
  people: readonly number[],
): PopulationSource | null {
  return publicPopulation(population, people).source;
}

const isOwn = (population: ComparedPopulation | null): boolean =>
  population?.provenance.geography.kind === 'own system';

const withoutTotal = ({ provenance, base }: ComparedPopulation): PopulationSource => ({
  provenance,
  base,
});

/** How many people the figures cover is the hidden total. */
const withoutCoverage = ({ provenance, base }: PopulationSource): PopulationSource => ({
  provenance: { ...provenance, coverage: null },
  base,
});

function hiddenInWords(counts: readonly PublicCount[]): string {
  const small = counts.filter((count) => count === 'fewer than 5').length;
  const also = counts.filter((count) => count === 'not shown').length;
  const larger =
    also === 0
      ? ''
      : ` ${also} larger ${also === 1 ? 'one is' : 'ones are'} hidden too: with the total, ${also === 1 ? 'it tells' : 'they tell'} a small one.`;
  return `${small} of ${counts.length} numbers of patients ${small === 1 ? 'is' : 'are'} from 0 to 4 and hidden, with the percentages of patients: so few people could be recognised.${larger}`;
}

const allHidden =
  'The numbers of patients are left out: they are so few people that somebody could be recognised.';
