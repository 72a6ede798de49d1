import { expect, it } from 'vitest';
import { isTooSmall, membersInSet, setInWords } from './member-set.ts';

const alex = { id: 1, mode: 'in person', joinedOn: '2024-05-01' } as const;
const bo = { id: 2, mode: 'virtual', joinedOn: '2026-04-01' } as const;
const chris = { id: 3, mode: 'in person', joinedOn: '2026-03-31' } as const;
const everyone = [alex, bo, chris];
const given = { day: '2026-11-21', attended: new Set([3]) };

it.each([
  ['members', [alex, bo, chris]],
  ['active', [chris]],
  ['joined', [bo]],
  ['virtual', [bo]],
] as const)('takes %s from the financial year of the day', (set, expected) => {
  expect(membersInSet(set, everyone, given)).toEqual(expected);
});

it('names the set with its year, for one and for several', () => {
  expect(setInWords('members', '2026-11-21', 1)).toBe('registered member');
  expect(setInWords('joined', '2027-03-31', 4)).toBe('registered members who joined in 2026/27');
});

it.each([
  [0, 12, false],
  [0, 2, false],
  [1, 12, true],
  [2, 12, true],
  [3, 12, false],
  [9, 12, false],
  [10, 12, true],
  [12, 12, false],
])('tells of single people when %i of %i are in the set: %s', (inSet, all, expected) => {
  expect(isTooSmall('active', inSet, all)).toBe(expected);
  expect(isTooSmall('members', inSet, inSet)).toBe(false);
});
