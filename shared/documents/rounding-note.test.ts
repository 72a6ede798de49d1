import { expect, it } from 'vitest';
import { roundingNote } from './rounding-note.ts';

it.each([
  [[[33.3, 33.3, 33.3]], 1],
  [
    [
      [66.7, 33.3],
      [16.7, 16.7, 66.7],
    ],
    1,
  ],
  [[[66.7, 33.3]], 0],
  [[[0.1, 0.2, 99.7]], 0],
  [[[null, null]], 0],
  [[[]], 0],
])('under %j says %i times that rounding shows', (columns, times) => {
  expect(roundingNote(columns)).toHaveLength(times);
});
