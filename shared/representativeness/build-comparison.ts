import { formatDay } from '../dates/format-day.ts';
import { aimsNote, aimsOf } from './aims.ts';
import type { CharacteristicFigures } from './characteristic-figures.ts';
import { compareCategories } from './compare-categories.ts';
import { compareOverall } from './compare-overall.ts';
import { comparisonHeading } from './comparison-heading.ts';
import { comparisonSentences, isSaidOfTheWhole } from './comparison-sentences.ts';
import type { Comparison } from './comparison.ts';
import { people, unlikeMeasure } from './in-words.ts';
import { fewestInSet, isTooSmall, setInWords, type MemberSetKey } from './member-set.ts';

/** A comparison is shown when at least this part of the members answered. */
const fewestAnswered = 0.5;

/** Figures older than this many days at the comparison are pointed out. */
const oldAfterDays = 2 * 365;

/** Whose answers are compared, and how many registered members there are in all. */
export type ComparedSet = { readonly set: MemberSetKey; readonly registered: number };

/** Compares both sides of a characteristic, or says plainly why there is nothing to compare yet. */
export function buildComparison(
  figures: CharacteristicFigures,
  day: string,
  { set, registered }: ComparedSet = { set: 'members', registered: figures.answers.members },
): Comparison {
  const { answers, counted, population } = figures;
  const shared = {
    characteristic: figures.characteristic,
    label: figures.label,
    categories: figures.categories,
    categoriesLabel: figures.categoriesLabel,
    answers,
    population,
    heading: comparisonHeading(answers, population, setInWords(set, day, answers.members)),
  };
  if (isTooSmall(set, answers.members, registered)) return tooFewPeople(shared);
  const because = whyNot(figures);
  if (because) {
    const outcome = { state: 'not compared', because } as const;
    const sentence =
      because === 'no members' && set !== 'members'
        ? `There are no ${setInWords(set, day, 0)} to compare on this day.`
        : whyNotInWords(figures, because);
    return { ...shared, outcome, sentences: [sentence], notes: [] };
  }
  const unanswered = comparable(figures) - answers.answered;
  const rows = compareCategories(counted, unanswered);
  const overall = compareOverall(rows);
  return {
    ...shared,
    outcome: { state: 'compared', rows, overall, aims: aimsOf(rows) },
    sentences: comparisonSentences({ figures, rows, overall, set }),
    notes: [
      ...(isSaidOfTheWhole(figures.answers) ? [unlikeMeasure] : []),
      ...figures.notes,
      ...aimsNote(rows),
      ...sourceNotes(figures, day),
    ],
  };
}

/** Nothing of the answers is said, not even how many there are. */
function tooFewPeople(shared: Omit<Comparison, 'outcome' | 'sentences' | 'notes'>): Comparison {
  const { members } = shared.answers;
  return {
    ...shared,
    answers: { ...noAnswers, members, notKnown: members },
    heading: '',
    outcome: { state: 'not compared', because: 'too few people' },
    sentences: [
      `A set is compared when at least ${fewestInSet} members are in it and none or at least ${fewestInSet} are not: the figures of fewer would tell what single members answered.`,
    ],
    notes: [],
  };
}

const noAnswers = {
  answered: 0,
  declined: 0,
  notKnown: 0,
  notAsked: 0,
  notPlaced: 0,
  belowBaseAge: 0,
};

type Reason = Extract<Comparison['outcome'], { state: 'not compared' }>['because'];

/** Members whom the population could hold: all but those below its base age. */
const comparable = ({ answers }: CharacteristicFigures): number =>
  answers.members - answers.belowBaseAge;

function whyNot(figures: CharacteristicFigures): Exclude<Reason, 'too few people'> | undefined {
  const members = comparable(figures);
  if (members === 0) return 'no members';
  if (figures.answers.answered < fewestAnswered * members) return 'few answers';
  return figures.population && figures.population.total > 0 ? undefined : 'no figures';
}

function whyNotInWords(
  figures: CharacteristicFigures,
  because: Exclude<Reason, 'too few people'>,
): string {
  switch (because) {
    case 'no members':
      return 'There are no registered members to compare on this day.';
    case 'few answers':
      return `A comparison is shown when at least half of the members have answered; so far ${soFar(figures.answers.answered)}.`;
    case 'no figures':
      return figures.missing;
  }
}

const soFar = (answered: number): string =>
  answered === 0
    ? 'there is no answer to compare'
    : `the answers of ${people(answered, 'member', 'members')} can be compared`;

function sourceNotes({ population }: CharacteristicFigures, day: string): string[] {
  if (!population) return [];
  const { date, note } = population.provenance;
  const age = (Date.parse(day) - Date.parse(date)) / 86_400_000;
  const old =
    age > oldAfterDays
      ? [`The figures are of ${formatDay(date)}; the population may have changed since.`]
      : [];
  return [...(note === '' ? [] : [note]), ...old];
}
