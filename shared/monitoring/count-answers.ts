import type { IsoDate } from '../dates/financial-year.ts';
import { ageOn, isPartialDate } from './age-on.ts';
import type { AgeCounts, AnswerCounts, CategoryCounts } from './answer-counts.ts';
import { ageBands, type AnswerState, type AskedCharacteristic } from './answer.ts';

/** One answer without whose it is. */
export type BareAnswer = {
  readonly characteristic: AskedCharacteristic;
  readonly state: AnswerState;
  readonly category: string | null;
  readonly dateOfBirth: string | null;
  /** The first day on which the answer is true no longer; null for one that stays. */
  readonly lapsesOn: IsoDate | null;
};

type Group = {
  readonly day: IsoDate;
  /** Everyone who is counted, with or without a form. */
  readonly people: number;
  /** Of those, people who do not want their answers kept: counted as declined, never asked again. */
  readonly objected: number;
};

/** Counts answers, one characteristic at a time; the four states add up to the people. */
export function countAnswers(answers: readonly BareAnswer[], group: Group): AnswerCounts {
  // A lapsed answer leaves its question open, as if it had not been asked.
  const standing = answers.filter(({ lapsesOn }) => lapsesOn === null || lapsesOn > group.day);
  const of = (characteristic: AskedCharacteristic) =>
    standing.filter((answer) => answer.characteristic === characteristic);
  const counts = (characteristic: AskedCharacteristic) =>
    countCategories(of(characteristic), group);
  return {
    day: group.day,
    people: group.people,
    age: countAges(of('age'), group),
    categories: {
      disability: counts('disability'),
      'gender-reassignment': counts('gender-reassignment'),
      'marriage-and-civil-partnership': counts('marriage-and-civil-partnership'),
      'pregnancy-and-maternity': counts('pregnancy-and-maternity'),
      'ethnic-group': counts('ethnic-group'),
      'religion-or-belief': counts('religion-or-belief'),
      sex: counts('sex'),
      'sexual-orientation': counts('sexual-orientation'),
      carers: counts('carers'),
      language: counts('language'),
    },
  };
}

function countStates(answers: readonly BareAnswer[], { people, objected }: Group) {
  const inState = (state: AnswerState) => answers.filter((answer) => answer.state === state).length;
  const answered = inState('answered');
  const declined = inState('declined') + objected;
  const notKnown = inState('not known');
  return { answered, declined, notKnown, notAsked: people - answered - declined - notKnown };
}

function countCategories(answers: readonly BareAnswer[], group: Group): CategoryCounts {
  const byCategory = tally(answers.flatMap(({ category }) => category ?? []));
  return { ...countStates(answers, group), byCategory: Object.fromEntries(byCategory) };
}

function countAges(answers: readonly BareAnswer[], group: Group): AgeCounts {
  const births = answers.flatMap(({ dateOfBirth }) => dateOfBirth ?? []);
  const byAge = tally(births.map((birth) => ageOn(birth, group.day)));
  const byBand = tally(answers.flatMap(({ category }) => category ?? []));
  return {
    ...countStates(answers, group),
    byYear: [...byAge].map(([age, count]) => ({ age, count })).sort((a, b) => a.age - b.age),
    byBand: ageBands.flatMap(({ key, fromAge, toAge }) => {
      const count = byBand.get(key);
      return count === undefined ? [] : [{ fromAge, toAge, count }];
    }),
    fromPartialDate: births.filter(isPartialDate).length,
  };
}

function tally<K>(keys: readonly K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
