import { expect, it } from 'vitest';
import { emptyDate } from '../date-parts.ts';
import { dateProblems, isEmptyDateAt } from './date-problems.ts';

const values = {
  name: 'Alex Sample',
  joinedOn: { day: '31', month: '2', year: '2026' },
  trainings: [
    { title: 'Chairing', on: { day: '1', month: 'May', year: '2026' } },
    { title: 'Minutes', on: { day: '1', month: '', year: '2026' } },
  ],
  inductionOn: emptyDate,
};

it('finds every date that cannot be read, by the name of its field', () => {
  expect(dateProblems(values)).toEqual({
    joinedOn: 'Enter a real date, for example 8 9 2026',
    'trainings.1.on': 'The date must include a month',
  });
});

it('tells an empty date from other fields', () => {
  expect(isEmptyDateAt(values, 'inductionOn')).toBe(true);
  expect(isEmptyDateAt(values, 'trainings.0.on')).toBe(false);
  expect(isEmptyDateAt(values, 'name')).toBe(false);
  expect(isEmptyDateAt(values, 'no.such.field')).toBe(false);
});
