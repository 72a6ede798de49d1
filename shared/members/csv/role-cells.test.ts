import { expect, it } from 'vitest';
import { readRoles, undatedRolesIn } from './role-cells.ts';

const day = (text: string) => text;
const since = '2019-05-03';
const role = (cell: string) => readRoles(cell, day, since)[0];

it.each(['Member', 'PPG member', 'ordinary members', 'Patient', 'None', 'n/a', '-'])(
  'takes “%s” for no role',
  (cell) => {
    expect(readRoles(cell, day, since)).toEqual([]);
    expect(undatedRolesIn(cell)).toBe(0);
  },
);

it('knows offices however lists write them, and keeps other words', () => {
  expect(role('PPG Chairman')).toMatchObject({ role: 'chair', words: '' });
  expect(role('Vice Chairwoman')).toMatchObject({ role: 'vice-chair', words: '' });
  expect(role('Membership lead')).toMatchObject({ role: 'other', words: 'Membership lead' });
});

it('counts a role without a day from the day given for all, and says how many there are', () => {
  const cell = 'Member; chair; treasurer from 2020-04-01 to 2022-04-01';

  expect(readRoles(cell, day, since)).toEqual([
    { role: 'chair', words: '', startedOn: since, endedOn: null },
    { role: 'treasurer', words: '', startedOn: '2020-04-01', endedOn: '2022-04-01' },
  ]);
  expect(undatedRolesIn(cell)).toBe(1);
});
