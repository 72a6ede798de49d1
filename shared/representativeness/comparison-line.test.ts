import { expect, it } from 'vitest';
import { compare, twelve } from '../../tests/fixtures/representativeness/compare.ts';
import {
  ageCounts,
  answersOf,
  categoryCounts,
} from '../../tests/fixtures/representativeness/sample-figures.ts';
import { comparisonLine } from './comparison-line.ts';

it('names who is not there where chance alone could leave them out', () => {
  const [, , ethnicGroup] = compare(twelve);

  expect(comparisonLine(ethnicGroup)).toBe(
    '12 of 12 answered; nobody is in “Mixed or multiple ethnic groups”, “Black, African, Caribbean or Black British” or “Other ethnic group”: about 10 in every 100 people',
  );
});

it('puts neighbouring ages together and says that some did not answer', () => {
  const ages = [48, 50, 55, 58, 60, 66, 68, 70, 75, 78, 80];
  const [age] = compare(
    answersOf(
      ageCounts(ages, { notAsked: 1 }),
      categoryCounts({ female: 6, male: 6 }),
      categoryCounts({ 'white-british': 12 }),
    ),
  );

  expect(comparisonLine(age)).toBe(
    '11 of 12 answered; nobody who answered is aged 16 to 44: about 37 in every 100 people',
  );
});

it('says of whom it speaks also where a category is outside its range', () => {
  const [age] = compare(
    answersOf(
      ageCounts([70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80], { notAsked: 1 }),
      categoryCounts({ female: 6, male: 6 }),
      categoryCounts({ 'white-british': 12 }),
    ),
  );

  expect(comparisonLine(age)).toMatch(
    /^11 of 12 answered; nobody who answered is in \d of \d categories; \d outside the lottery range, as far as answered$/,
  );
});

it('gives the lottery range only to categories that all have somebody', () => {
  const [, sex] = compare(
    answersOf(
      ageCounts([50, 60, 70, 50, 60, 70, 50, 60, 70, 40, 30, 20]),
      categoryCounts({ female: 6, male: 5 }, { declined: 1 }),
      categoryCounts({ 'white-british': 12 }),
    ),
  );

  expect(comparisonLine(sex)).toBe(
    '11 of 12 answered; somebody in every category; every category within its lottery range, as far as answered',
  );
});
