import { expect, it } from 'vitest';
import { checkerRole } from './checker-role.ts';

const meeting = {
  attendance: [
    { memberId: 1, roles: ['chair'] },
    { memberId: 2, roles: ['secretary', 'vice-chair'] },
    { memberId: 3, roles: ['secretary'] },
  ],
  inAttendance: [
    { name: 'Pat Example', role: 'Practice manager' },
    { name: 'Kim Sample', role: 'Speaker' },
  ],
  otherApologies: [],
};

it.each([
  ['member 1', 'chair'],
  ['member 2', 'vice-chair'],
  ['name Pat Example', 'practice manager'],
])('knows in which role %s checks', (choice, role) => {
  expect(checkerRole(choice, meeting)).toBe(role);
});

it.each(['member 3', 'name Kim Sample', 'name The practice', 'other', ''])(
  'leaves it to be said for “%s”',
  (choice) => {
    expect(checkerRole(choice, meeting)).toBe('');
  },
);
