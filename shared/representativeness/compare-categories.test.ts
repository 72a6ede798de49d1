import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareCategories } from './compare-categories.ts';
import { placeOf } from './place-of.ts';

const category = (key: string, population: number, members: number) => ({
  key,
  label: key,
  inSentence: key,
  population,
  members,
});

const trafford = [
  category('White', 182761, 11),
  category('Asian', 29588, 1),
  category('Black', 8086, 0),
  category('Mixed', 8834, 0),
  category('Other', 5784, 0),
];

it('compares twelve members in Trafford', () => {
  const rows = compareCategories(trafford, 0);

  expect(
    rows.map(({ key, expected, lottery, actual, gap, place }) =>
      [key, expected, lottery.low, lottery.high, actual, gap, place].join(' '),
    ),
  ).toEqual([
    'White 9.3 7 11 11 1.7 within',
    'Asian 1.5 0 4 1 -0.5 within',
    'Black 0.4 0 2 0 -0.4 within',
    'Mixed 0.5 0 2 0 -0.5 within',
    'Other 0.3 0 1 0 -0.3 within',
  ]);
});

it('gives the chance of nobody only where nobody is', () => {
  const [white, , black] = compareCategories(trafford, 0);

  expect(white?.chanceOfNobody).toBeNull();
  expect(black?.chanceOfNobody).toBeCloseTo((1 - 8086 / 235053) ** 12, 10);
  expect(black?.membersForOne).toBe(86);
});

it('bounds a category by those who have not answered', () => {
  const [first] = compareCategories([category('a', 500, 4), category('b', 500, 5)], 3);

  expect(first?.withUnanswered).toEqual({
    from: 4,
    to: 7,
    outOf: 12,
    lottery: { low: 3, high: 9 },
    place: 'within',
  });
});

it('cannot tell where the unanswered could put a category inside or outside', () => {
  const [first] = compareCategories([category('a', 500, 2), category('b', 500, 9)], 1);

  expect(first?.place).toBe('fewer');
  expect(first?.withUnanswered?.place).toBe('cannot tell');
});

it.each([
  [1, 2, 'fewer'],
  [2, 3, 'cannot tell'],
  [3, 9, 'within'],
  [9, 10, 'cannot tell'],
  [10, 11, 'more'],
  [0, 12, 'cannot tell'],
])('places %d to %d against 3 to 9 as %s', (low, high, place) => {
  expect(placeOf({ low, high }, { low: 3, high: 9 })).toBe(place);
});

it('stands a member from where nobody lives above the range', () => {
  const [, second] = compareCategories([category('a', 500, 4), category('b', 0, 1)], 0);

  expect(second).toMatchObject({
    expected: 0,
    lottery: { low: 0, high: 0 },
    gap: 1,
    place: 'more',
    membersForOne: null,
  });
});

it('has shares that add up to 1, and gaps that are the difference of what is shown', () => {
  const sides = fc.array(fc.tuple(fc.nat({ max: 9000 }), fc.nat({ max: 9 })), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(sides, (given) => {
      fc.pre(given.some(([population]) => population > 0));
      const rows = compareCategories(
        given.map(([population, members], i) => category(`${i}`, population, members)),
        0,
      );
      expect(rows.reduce((sum, row) => sum + row.populationShare, 0)).toBeCloseTo(1, 9);
      for (const row of rows) expect(row.gap).toBeCloseTo(row.actual - row.expected, 9);
    }),
    { numRuns: 50 },
  );
});
