import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { lotteryRange } from '../statistics/lottery-range.ts';
import { compare, twelve } from '../../tests/fixtures/representativeness/compare.ts';
import { rowsOf } from '../../tests/fixtures/representativeness/sample-figures.ts';
import { compareCategories } from './compare-categories.ts';
import type { Comparison } from './comparison.ts';
import { planJoiners, possibleAims } from './plan-joiners.ts';

const [age, sex, ethnicGroup] = compare(twelve);

it('finds the fewest joiners who would give each chosen category a voice', () => {
  const plan = planJoiners(
    [age, sex, ethnicGroup],
    [
      { characteristic: 'ethnic-group', category: 'black', aim: 'one voice' },
      { characteristic: 'ethnic-group', category: 'mixed', aim: 'one voice' },
      { characteristic: 'age', category: '25-34', aim: 'one voice' },
    ],
  );

  expect(plan.joiners).toBe(2);
  expect(plan.sentences).toEqual([
    '2 joiners are the fewest that would meet all of it at once, if they answer the questions; one joiner counts in every characteristic.',
    'Age: 1 from “25 to 34”, 1 from any category.',
    'Ethnic group: 1 from “Mixed or multiple ethnic groups”, 1 from “Black, African, Caribbean or Black British”.',
  ]);
});

it('says that nothing is needed, and says nothing when nothing is wanted', () => {
  const present = planJoiners(
    [sex],
    [{ characteristic: 'sex', category: 'female', aim: 'one voice' }],
  );

  expect(present).toMatchObject({ joiners: 0, sentences: ['Every aim is met already.'] });
  expect(planJoiners([sex], [])).toEqual({ aims: [], joiners: null, spreads: [], sentences: [] });
});

it('leaves out categories that are not compared or where nobody lives', () => {
  const plan = planJoiners(
    [sex],
    [
      { characteristic: 'ethnic-group', category: 'black', aim: 'one voice' },
      { characteristic: 'sex', category: 'shoe size', aim: 'into range' },
    ],
  );

  expect(plan.aims).toEqual([]);
});

const comparisonOf = (counted: readonly (readonly [population: number, members: number])[]) => {
  const rows = compareCategories(
    counted.map(([population, members], place) => ({
      key: String(place),
      label: `Category ${place}`,
      inSentence: '',
      population,
      members,
    })),
    0,
  );
  const answered = counted.reduce((sum, [, members]) => sum + members, 0);
  const answers = { ...sex.answers, members: answered, answered };
  return {
    ...sex,
    answers,
    outcome: { ...sex.outcome, state: 'compared', rows, aims: [] },
  } as Comparison;
};

const counts = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 9 })),
  {
    minLength: 2,
    maxLength: 6,
  },
);

it('meets every aim with its joiners, and not with one fewer', () => {
  fc.assert(
    fc.property(counts, (counted) => {
      const comparison = comparisonOf(counted);
      const aims = rowsOf(comparison).flatMap((row) => {
        const [aim] = possibleAims(row);
        return aim ? { characteristic: 'sex' as const, category: row.key, aim } : [];
      });
      const { joiners, spreads } = planJoiners([comparison], aims);
      fc.pre(joiners !== null);
      const fewest = joiners ?? 0;
      const from = new Map(spreads[0]?.from.map((one) => [one.key, one.joiners]));
      expect(isEnough(comparison, aims, fewest)).toBe(true);
      const spread = [...from.values()].reduce((sum, count) => sum + count, 0);
      expect(spread + (spreads[0]?.others ?? 0)).toBe(aims.length === 0 ? 0 : fewest);
      expect(fewest === 0 || !isEnough(comparison, aims, fewest - 1)).toBe(true);
    }),
  );
});

/** Whether so many joiners could meet the aims, by the definition. */
function isEnough(
  comparison: Comparison,
  aims: readonly { readonly category: string; readonly aim: string }[],
  joiners: number,
): boolean {
  const members = comparison.answers.answered + joiners;
  let needed = 0;
  for (const { category, aim } of aims) {
    const row = rowsOf(comparison).find(({ key }) => key === category);
    const { low, high } = lotteryRange(members, row?.populationShare ?? 0);
    const actual = row?.actual ?? 0;
    if (aim === 'into range' && actual > high) return false;
    needed += Math.max(0, (aim === 'one voice' ? 1 : low) - actual);
  }
  return needed <= joiners;
}

it('says how to come down into a range: nobody more from there', () => {
  const comparison = comparisonOf([
    [90, 2],
    [10, 8],
  ]);

  const plan = planJoiners(
    [comparison],
    [{ characteristic: 'sex', category: '1', aim: 'into range' }],
  );

  expect(plan.joiners).toBeGreaterThan(10);
  expect(plan.sentences[1]).toMatch(/^Sex: \d+ from any category but “Category 1”\.$/);
});

it('says plainly when no number of joiners would do', () => {
  const comparison = comparisonOf([
    [99_999, 0],
    [1, 40],
  ]);

  const plan = planJoiners(
    [comparison],
    [{ characteristic: 'sex', category: '1', aim: 'into range' }],
  );

  expect(plan.sentences).toEqual([
    'No number of joiners up to 400 would meet the aims on Sex. Choose fewer or smaller aims.',
  ]);
});
