import { array, assert, nat, property } from 'fast-check';
import { expect, it } from 'vitest';
import { hideSmallNumbers } from './small-numbers.ts';

it('shows a column without small counts, and nobody, as it is', () => {
  expect(hideSmallNumbers([5, 0, 12])).toEqual([5, 0, 12]);
  expect(hideSmallNumbers([])).toEqual([]);
});

it('hides the next smallest count beside a single small one', () => {
  expect(hideSmallNumbers([9, 3, 7, 0])).toEqual([9, 'fewer than 5', 'not shown', 0]);
});

it('hides only the small counts where their sum leaves several possibilities', () => {
  expect(hideSmallNumbers([8, 2, 3])).toEqual([8, 'fewer than 5', 'fewer than 5']);
});

it('hides one more where two small counts can only be one and one, or four and four', () => {
  expect(hideSmallNumbers([20, 1, 1])).toEqual(['not shown', 'fewer than 5', 'fewer than 5']);
  expect(hideSmallNumbers([20, 4, 4])).toEqual(['not shown', 'fewer than 5', 'fewer than 5']);
});

it('gives up where the whole column would give the count away', () => {
  expect(hideSmallNumbers([0, 3, 0])).toBeUndefined();
  expect(hideSmallNumbers([5, 1])).toBeUndefined();
});

it('never leaves only one way to fill the hidden cells, even when the total is known', () => {
  assert(
    property(array(nat(9), { minLength: 1, maxLength: 5 }), (counts) => {
      const shown = hideSmallNumbers(counts);
      if (!shown?.some((count) => typeof count === 'string')) return;
      const total = counts.reduce((sum, count) => sum + count, 0);
      const ways = waysToFill(shown, total);
      shown.forEach((count, at) => {
        if (typeof count === 'number') return;
        expect(new Set(ways.map((way) => way[at])).size).toBeGreaterThan(1);
      });
    }),
  );
});

/** Every column that a reader who knows the total could believe in. */
function waysToFill(shown: readonly (number | string)[], total: number): number[][] {
  const [first, ...rest] = shown;
  if (first === undefined) return total === 0 ? [[]] : [];
  const possible =
    typeof first === 'number'
      ? [first]
      : Array.from({ length: total + 1 }, (_, n) => n).filter((n) =>
          first === 'fewer than 5' ? n > 0 && n < 5 : n >= 5,
        );
  return possible
    .filter((n) => n <= total)
    .flatMap((n) => waysToFill(rest, total - n).map((way) => [n, ...way]));
}
