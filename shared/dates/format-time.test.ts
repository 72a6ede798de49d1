import { expect, it } from 'vitest';
import { formatTime, formatTimes } from './format-time.ts';

it.each([
  ['18:30', '6.30pm'],
  ['09:00', '9am'],
  ['12:00', 'midday'],
  ['00:15', '12.15am'],
  ['12:05', '12.05pm'],
])('writes %s as %s', (time, words) => {
  expect(formatTime(time)).toBe(words);
});

it('writes from when to when, as far as it is known', () => {
  expect(formatTimes('18:30', '20:00')).toBe('6.30pm to 8pm');
  expect(formatTimes('18:30', null)).toBe('6.30pm');
  expect(formatTimes(null, null)).toBe('');
});
