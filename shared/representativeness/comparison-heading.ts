import { formatDay } from '../dates/format-day.ts';
import type { AnswerTally, ComparedPopulation } from './comparison.ts';
import { wholeNumber } from './in-words.ts';

/** "the practice’s patients aged 16 and over", "people of all ages in the areas compared". */
export function populationInWords({ provenance, base }: ComparedPopulation): string {
  return provenance.geography.kind === 'areas'
    ? `people ${base} in the areas compared`
    : `the practice’s patients ${base}`;
}

/** After a number: "of the practice’s patients", "people of all ages in the areas compared". */
export function partOfPopulation(population: ComparedPopulation): string {
  const words = populationInWords(population);
  return population.provenance.geography.kind === 'areas' ? words : `of ${words}`;
}

/**
 * Who answered and what they are compared with: number, source, place, day and coverage.
 *
 * @param members Whose answers they are, after a number: "registered members".
 */
export function comparisonHeading(
  answers: AnswerTally,
  population: ComparedPopulation | null,
  members: string,
): string {
  const answered = answers.answered + answers.notPlaced + answers.belowBaseAge;
  const who = `${answered} of ${answers.members} ${members} answered.`;
  if (!population) return who;
  const { source, geography, date, coverage } = population.provenance;
  if (geography.weightedBy) return `${who} ${weighedInWords(population)}`;
  const what = `Compared with ${wholeNumber(population.total)} ${plainly(population)}: ${source}, ${geography.name}, ${formatDay(date)}.`;
  if (!coverage || coverage.outOf === 0) return `${who} ${what}`;
  const percent = Math.floor((coverage.counted / coverage.outOf) * 100);
  return `${who} ${what} The figures cover ${wholeNumber(coverage.counted)} of ${wholeNumber(coverage.outOf)} people (${percent}%).`;
}

/** Shares of neighbours, by how many patients live beside them: nobody is counted, so none is told. */
function weighedInWords({ provenance, base }: ComparedPopulation): string {
  const { source, geography, date, coverage } = provenance;
  const what = `Compared with the shares of people ${base} who live where the practice’s patients live, each area by the patients there: ${source}, ${geography.name}, ${formatDay(date)}. No patients are counted in these figures.`;
  if (!coverage || coverage.outOf === 0) return what;
  const percent = Math.floor((coverage.counted / coverage.outOf) * 100);
  return `${what} The areas of ${wholeNumber(coverage.counted)} of ${wholeNumber(coverage.outOf)} patients are known (${percent}%).`;
}

function plainly({ provenance, base, total }: ComparedPopulation): string {
  const [one, many] =
    provenance.geography.kind === 'areas' ? ['person', 'people'] : ['patient', 'patients'];
  return `${total === 1 ? one : many} ${base}`;
}
