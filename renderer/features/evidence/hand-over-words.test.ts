import { expect, it } from 'vitest';
import {
  actionsInWords,
  changeInWords,
  changesThatGoOn,
  minutesInWords,
} from './hand-over-words.ts';

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

it('hands over the material changes that go on', () => {
  const today = '2026-11-22';
  const changes = [
    { id: 1, title: 'No day yet', endsOn: null },
    { id: 2, title: 'To come', endsOn: '2026-12-01' },
    { id: 3, title: 'Over, and all written', endsOn: '2026-05-01' },
    { id: 4, title: 'Over, not all written', endsOn: '2026-05-01' },
  ];

  const said = changesThatGoOn(changes, { today, open: [4] }).map((one) => [
    one.id,
    changeInWords(one, today),
  ]);

  expect(said).toEqual([
    [1, 'The day it takes effect is not known yet.'],
    [2, 'It takes effect on 1 December 2026.'],
    [4, 'It took effect on 1 May 2026; not everything about it is recorded yet.'],
  ]);
});
