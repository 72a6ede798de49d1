import { expect, it } from 'vitest';
import { timeNow } from './time-now.ts';

it('is the time of the wall clock, winter and summer', () => {
  expect(timeNow(new Date('2026-12-08T18:30:00Z'))).toBe('18:30');
  expect(timeNow(new Date('2026-06-09T18:30:00Z'))).toBe('19:30');
});

it('follows the clocks in the night when they change', () => {
  expect(timeNow(new Date('2026-10-25T00:30:00Z'))).toBe('01:30');
  expect(timeNow(new Date('2026-10-25T01:30:00Z'))).toBe('01:30');
  expect(timeNow(new Date('2027-03-28T00:59:00Z'))).toBe('00:59');
  expect(timeNow(new Date('2027-03-28T01:00:00Z'))).toBe('02:00');
});

it('writes midnight as 00:00', () => {
  expect(timeNow(new Date('2026-12-08T00:00:00Z'))).toBe('00:00');
});
