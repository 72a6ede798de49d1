import { expect, it } from 'vitest';
import { hintOfSameDay } from './same-day.ts';

const other = {
  heldOn: '2026-12-08',
  kind: 'ordinary' as const,
  place: 'Library',
  cancelled: false,
};

it('says which meeting there is on the day already', () => {
  expect(hintOfSameDay([other], '2026-12-08')).toBe(
    'There is another meeting on 8 December 2026 already: ordinary, Library. Add this one only if it is not the same.',
  );
});

it('says nothing of other days and of cancelled meetings', () => {
  expect(hintOfSameDay([other], '2026-12-09')).toBeUndefined();
  expect(hintOfSameDay([{ ...other, cancelled: true }], '2026-12-08')).toBeUndefined();
});
