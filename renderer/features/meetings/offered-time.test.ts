import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timeWhileMeeting } from './offered-time.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-12-08T19:05:00Z') }));
afterEach(() => void vi.useRealTimers());

it.each([
  ['2026-12-08', '18:30', null, '19:05'],
  ['2026-12-08', '18:30', '20:00', '19:05'],
  ['2026-12-08', null, null, '19:05'],
  ['2026-12-07', '18:30', null, undefined],
  ['2026-12-08', '19:05', null, undefined],
  ['2026-12-08', '18:30', '19:00', undefined],
  ['2026-12-08', '10:00', null, undefined],
])('offers for a meeting of %s from %s to %s: %s', (heldOn, startsAt, endsAt, time) => {
  expect(timeWhileMeeting({ heldOn, startsAt, endsAt })).toBe(time);
});
