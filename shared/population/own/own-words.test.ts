import { expect, it } from 'vitest';
import { mappings } from '../../equality/mappings/mappings.ts';
import { guessCategory, guessSubject } from './own-words.ts';

const listed = mappings.flatMap(({ topic, categories }) =>
  categories.map(({ label, category }) => ({ topic, label, category })),
);

it('takes each label of the Census, the NHS and the template for what it is', () => {
  const wrong = listed
    .filter(({ label }) => !/^(?:yes|no)$/iu.test(label))
    .map((one) => ({ ...one, guess: guessCategory(one.topic, one.label) }))
    .filter(({ category, guess }) => guess !== category);

  expect(wrong).toEqual([]);
});

it('takes a bare yes for nothing where it depends on the question', () => {
  expect(guessCategory('gender-reassignment', 'Yes')).toBeUndefined();
});

it('knows what a table is about by its rows', () => {
  const rows = ['Married: Opposite sex', 'Married: Same sex', 'Not answered'];

  expect(guessSubject(rows)).toBe('marriage-and-civil-partnership');
  expect(guessSubject(['1', '2'])).toBeUndefined();
});

it('knows a register of carers by its only row', () => {
  expect(guessSubject(['Carer'])).toBe('carers');
  expect(guessSubject(['On the carers’ register', 'Young carer'])).toBe('carers');
  expect(guessSubject(['English'])).toBeUndefined();
});
