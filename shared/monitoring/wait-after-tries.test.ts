import { expect, it } from 'vitest';
import { secondsAfterTries } from './wait-after-tries.ts';

it('lets three wrong tries pass, then doubles the wait up to a minute', () => {
  expect([0, 2, 3, 4, 5, 8, 9, 10, 2000].map(secondsAfterTries)).toEqual([
    0, 0, 1, 2, 4, 32, 60, 60, 60,
  ]);
});
