import { expect, it } from 'vitest';
import { publicReach } from './public-reach.ts';

const reachedOf = (groups: readonly (readonly [string, number | null])[], reached: number | null) =>
  publicReach(
    groups.map(([group, count]) => ({ group, invited: null, reached: count })),
    { invited: null, reached },
  ).map((one) => one.reached);

it.each([
  ['a small group', [['Sex workers', 3]], 41, ['fewer than 5']],
  ['nobody of a group', [['Young carers', 0]], 41, ['fewer than 5']],
  ['a large group beside many others', [['Unpaid carers', 12]], 41, [12]],
  ['the few who were not of the group', [['Unpaid carers', 38]], 41, ['not shown']],
  ['that all were of the group', [['Unpaid carers', 41]], 41, ['not shown']],
  [
    'the other sex',
    [
      ['Women', 38],
      ['Men', 3],
    ],
    41,
    ['not shown', 'fewer than 5'],
  ],
  ['the other sex that is not recorded', [['Women', 38]], 41, ['not shown']],
  [
    'not both sexes when both are many',
    [
      ['Women', 20],
      ['Men', 21],
    ],
    41,
    [20, 21],
  ],
  [
    'ages when a few are missing',
    [
      ['Aged under 25', 9],
      ['Aged 65 and over', 22],
    ],
    41,
    [9, 22],
  ],
  [
    'groups without a total',
    [
      ['Women', 38],
      ['Men', 3],
    ],
    null,
    [38, 'fewer than 5'],
  ],
  ['groups beside a total that is not printed', [['Women', 2]], 4, ['fewer than 5']],
  ['more than all who took part', [['Women', 50]], 41, [50]],
  ['what nobody counted', [['Women', null]], 41, [null]],
] as const)('hides as much as it must: %s', (_what, groups, total, shown) => {
  expect(reachedOf(groups, total)).toEqual(shown);
});

it('hides each kind of number on its own', () => {
  const reach = [{ group: 'Men', invited: 60, reached: 38 }];

  expect(publicReach(reach, { invited: 120, reached: 41 })).toEqual([
    { group: 'Men', invited: 60, reached: 'not shown' },
  ]);
});
