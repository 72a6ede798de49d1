import { expect, it } from 'vitest';
import { alsoHeldBy } from './also-held.ts';

const chair = { role: 'chair' as const, words: '', startedOn: '2024-04-01', endedOn: null };
const alex = (role: object = {}) => ({
  id: 1,
  name: 'Alex Sample',
  roles: [{ id: 1, ...chair, ...role }],
});
const given = { ...chair, id: 2, startedOn: '2026-05-12' };

it('names who else holds the role in that time', () => {
  expect(alsoHeldBy([alex()], given)).toBe(
    'Alex Sample also holds the role chair, from 1 April 2024. If it passed on, enter when it ended for Alex Sample.',
  );
});

it('says nothing of another role, of one that ended by then, or of the same person', () => {
  expect(alsoHeldBy([alex({ role: 'secretary' })], given)).toBeNull();
  expect(alsoHeldBy([alex({ endedOn: '2026-05-12' })], given)).toBeNull();
  expect(alsoHeldBy([alex()], { ...given, id: 1 })).toBeNull();
});
