import { expect, it } from 'vitest';
import { answerCounts } from './answer-counts.ts';
import type { AnswerState, AskedCharacteristic } from './answer.ts';
import { countAnswers, type BareAnswer } from './count-answers.ts';

function answer(
  characteristic: AskedCharacteristic,
  state: AnswerState,
  given: { category?: string; dateOfBirth?: string; lapsesOn?: string } = {},
): BareAnswer {
  return { characteristic, state, category: null, dateOfBirth: null, lapsesOn: null, ...given };
}

const day = '2026-11-21';

it('counts nobody in an empty group', () => {
  const counts = countAnswers([], { day, people: 0, objected: 0 });

  expect(answerCounts.parse(counts).categories.sex).toEqual({
    answered: 0,
    declined: 0,
    notKnown: 0,
    notAsked: 0,
    byCategory: {},
  });
});

it('keeps the four states apart and adds them up to the people', () => {
  const answers = [
    answer('sex', 'answered', { category: 'female' }),
    answer('sex', 'answered', { category: 'female' }),
    answer('sex', 'declined'),
    answer('sex', 'not known'),
    answer('sex', 'not asked'),
  ];

  const { sex } = countAnswers(answers, { day, people: 8, objected: 1 }).categories;

  expect(sex).toEqual({
    answered: 2,
    declined: 2,
    notKnown: 1,
    notAsked: 3,
    byCategory: { female: 2 },
  });
});

it('counts ages by single year from a date of birth, and by band otherwise', () => {
  const answers = [
    answer('age', 'answered', { dateOfBirth: '1960-11-22' }),
    answer('age', 'answered', { dateOfBirth: '1961' }),
    answer('age', 'answered', { dateOfBirth: '2010-01-01' }),
    answer('age', 'answered', { category: '85-and-over' }),
    answer('age', 'answered', { category: '16-24' }),
  ];

  const { age } = countAnswers(answers, { day, people: 5, objected: 0 });

  expect(age).toMatchObject({
    answered: 5,
    byYear: [
      { age: 16, count: 1 },
      { age: 65, count: 2 },
    ],
    byBand: [
      { fromAge: 16, toAge: 24, count: 1 },
      { fromAge: 85, toAge: null, count: 1 },
    ],
    fromPartialDate: 1,
  });
});

it('counts a lapsed answer as not asked from the day on which it lapses', () => {
  const answers = [
    answer('pregnancy-and-maternity', 'answered', { category: 'yes', lapsesOn: '2026-11-22' }),
    answer('pregnancy-and-maternity', 'answered', { category: 'no' }),
  ];
  const on = (counted: string) =>
    countAnswers(answers, { day: counted, people: 2, objected: 0 }).categories[
      'pregnancy-and-maternity'
    ];

  expect(on('2026-11-21')).toMatchObject({ answered: 2, byCategory: { yes: 1, no: 1 } });
  expect(on('2026-11-22')).toMatchObject({ answered: 1, notAsked: 1, byCategory: { no: 1 } });
});
