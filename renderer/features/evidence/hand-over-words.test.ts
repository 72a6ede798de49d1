import { expect, it } from 'vitest';
import { actionsInWords, minutesInWords } from './hand-over-words.ts';

it.each([
  [[], 'No minutes wait to be confirmed'],
  [['2026-09-07'], 'Minutes of 7 September 2026 not confirmed yet'],
  [
    ['2025-09-08', '2026-05-11', '2026-09-07'],
    '3 sets of minutes not confirmed yet, the oldest of 8 September 2025',
  ],
])('hands over the minutes of %j', (days, words) => {
  expect(minutesInWords(days.map((heldOn) => ({ heldOn })))).toBe(words);
});

it.each([
  [0, 0, 'No action is open'],
  [1, 0, '1 action open, none of them overdue'],
  [1, 1, '1 action open, and overdue'],
  [3, 3, '3 actions open, all of them overdue'],
  [3, 1, '3 actions open, 1 of them overdue'],
])('hands over %i actions, %i of them late', (open, late, words) => {
  expect(actionsInWords(open, late)).toBe(words);
});
