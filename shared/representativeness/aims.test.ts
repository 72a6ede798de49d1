import { expect, it } from 'vitest';
import { lotteryRange } from '../statistics/lottery-range.ts';
import { aimsNote, aimsOf } from './aims.ts';
import { compareCategories } from './compare-categories.ts';

const rowsOf = (counts: readonly (readonly [population: number, members: number])[]) =>
  compareCategories(
    counts.map(([population, members], i) => ({
      key: `${i}`,
      label: `Category ${i}`,
      inSentence: `${i}`,
      population,
      members,
    })),
    0,
  );

it('asks for one voice from where nobody is, even when chance explains it', () => {
  expect(
    aimsOf(
      rowsOf([
        [97, 12],
        [3, 0],
      ]),
    ),
  ).toEqual([{ key: '1', label: 'Category 1', forOneVoice: 1, intoRange: 0 }]);
});

it('asks for the fewest joiners that bring a category into the range of the larger group', () => {
  const [aim] = aimsOf(
    rowsOf([
      [50, 1],
      [50, 19],
    ]),
  );

  expect(aim).toMatchObject({ forOneVoice: 0, intoRange: 9 });
  expect(lotteryRange(20 + 9, 0.5).low).toBeLessThanOrEqual(1 + 9);
  expect(lotteryRange(20 + 8, 0.5).low).toBeGreaterThan(1 + 8);
});

it('asks for nothing from where nobody lives, or where there are enough', () => {
  expect(
    aimsOf(
      rowsOf([
        [50, 6],
        [50, 6],
        [0, 0],
      ]),
    ),
  ).toEqual([]);
});

it('has no aim where no number of joiners would do', () => {
  const aims = aimsOf(
    rowsOf([
      [100, 11],
      [0, 1],
    ]),
  );

  expect(aims).toEqual([]);
});

it('leaves out a category of fewer than 1 in 100 that a lottery may well leave empty', () => {
  expect(
    aimsOf(
      rowsOf([
        [995, 12],
        [5, 0],
      ]),
    ),
  ).toEqual([]);
});

it('names at most the five with the most people, and says so', () => {
  const counts = [[640, 12], ...[30, 80, 50, 60, 70, 40, 30].map((people) => [people, 0])];
  const rows = rowsOf(counts.map(([people = 0, members = 0]) => [people, members] as const));

  expect(aimsOf(rows).map(({ key }) => key)).toEqual(['2', '3', '4', '5', '6']);
  expect(aimsNote(rows)).toEqual([
    'Aims are shown for the 5 categories with the most people, of 7 with nobody or fewer than a lottery usually gives.',
  ]);
  expect(aimsNote(rows.slice(0, 4))).toEqual([]);
});
