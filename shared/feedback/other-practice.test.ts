import { expect, it } from 'vitest';
import { codeOfOtherPractice, otherPracticeInWords } from './other-practice.ts';

it.each(['P91998', 'P91998001'])('finds the code %s that was written there', (odsCode) => {
  expect(codeOfOtherPractice(otherPracticeInWords('Sample Road, Sampleton', odsCode))).toBe(
    odsCode,
  );
});

it.each(['', 'Sample Carers', 'with P91998, a neighbour', 'Room P91998'])(
  'takes no code out of a person’s own words: “%s”',
  (words) => {
    expect(codeOfOtherPractice(words)).toBeUndefined();
  },
);
