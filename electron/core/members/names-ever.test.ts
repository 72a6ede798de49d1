import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { namesEver } from './names-ever.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const names = () => namesEver(desk.office.requireRecord().db);

it('knows members by the names of today and of before', async () => {
  expect(names()).toEqual([]);
  const details = { registration: 'registered patient' } as const;
  const { id } = await desk.ok('members.add', {
    ...details,
    name: 'Robin Oldname',
    joinedOn: '2024-01-01',
  });

  await desk.ok('members.save', { id, version: 1, ...details, name: 'Robin Sample' });

  expect(names().toSorted()).toEqual(['Robin Oldname', 'Robin Sample']);
});
