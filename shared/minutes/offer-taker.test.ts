import { expect, it } from 'vitest';
import type { Meeting } from '../meetings/contract.ts';
import type { Person } from '../session/contract.ts';
import { takerToOffer } from './offer-taker.ts';

const member = (memberId: number, name: string, state: 'present' | 'apologies', role?: string) => ({
  memberId,
  name,
  state,
  mode: 'in person' as const,
  roles: role === undefined ? [] : [role],
  arrivedAt: null,
  leftAt: null,
  needs: [],
});

const meeting = (...attendance: Meeting['attendance']) => ({
  held: true,
  chairedBy: null,
  minutesBy: null,
  attendance,
  inAttendance: [{ name: 'Bo Tester', role: 'practice manager', kind: 'practice staff' as const }],
});

const at = (name: string, role: Person['role']): Person => ({ name, role });

it('asks whoever minutes when no secretary came', () => {
  const held = meeting(
    member(1, 'Jo Example', 'apologies', 'secretary'),
    member(2, 'Zoë Sample', 'present', 'chair'),
  );

  expect(takerToOffer(held, at('zoe  sample', 'chair'))).toEqual({ memberId: 2 });
  expect(takerToOffer(held, at('Bo Tester', 'practice manager'))).toEqual({ name: 'Bo Tester' });
  expect(takerToOffer(held, at('Lee Sample', 'secretary'))).toEqual({ name: 'Lee Sample' });
});

it('asks a secretary whose role the record does not hold, even beside one who came', () => {
  const held = meeting(
    member(1, 'Jo Example', 'present', 'secretary'),
    member(2, 'May Model', 'present'),
  );

  expect(takerToOffer(held, at('May Model', 'secretary'))).toEqual({ memberId: 2 });
  expect(takerToOffer(held, at('May Model', 'other'))).toBeNull();
});

it('asks nothing where the answer is known, or the person was not there', () => {
  const held = meeting(
    member(1, 'Jo Example', 'present', 'secretary'),
    member(2, 'May Model', 'apologies'),
  );
  const named = { ...held, minutesBy: { memberId: null, name: 'Robin Sample' } };

  expect(takerToOffer(held, at('Jo Example', 'secretary'))).toBeNull();
  expect(takerToOffer(held, at('May Model', 'secretary'))).toBeNull();
  expect(takerToOffer(meeting(), at('Kit Muster', 'chair'))).toBeNull();
  expect(takerToOffer(named, at('May Model', 'secretary'))).toBeNull();
  expect(takerToOffer({ ...meeting(), held: false }, at('Jo Example', 'secretary'))).toBeNull();
  expect(takerToOffer(meeting(), null)).toBeNull();
});

it('asks nobody whose name two members bear', () => {
  const held = meeting(member(1, 'Jo Example', 'present'), member(2, 'Jo Example', 'present'));

  expect(takerToOffer(held, at('Jo Example', 'secretary'))).toBeNull();
});
