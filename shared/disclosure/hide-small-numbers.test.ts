import { array, assert, nat, property } from 'fast-check';
import { expect, it } from 'vitest';
import { hideSmallNumbers } from './hide-small-numbers.ts';

it('shows a column without small counts as it is', () => {
  expect(hideSmallNumbers([5, 9, 12])).toEqual([5, 9, 12]);
  expect(hideSmallNumbers([])).toEqual([]);
});

it('hides nobody as it hides somebody, and the next smallest count beside a single small one', () => {
  expect(hideSmallNumbers([30, 0, 9, 20])).toEqual([30, 'fewer than 5', 'not shown', 20]);
  expect(hideSmallNumbers([30, 3, 9, 20])).toEqual([30, 'fewer than 5', 'not shown', 20]);
});

it('hides only the small counts where each could still be any number from 0 to 4', () => {
  expect(hideSmallNumbers([8, 2, 2, 1])).toEqual([
    8,
    'fewer than 5',
    'fewer than 5',
    'fewer than 5',
  ]);
});

it('hides more where the sum of the small counts would say much of them', () => {
  for (const [one, other] of [
    [0, 0],
    [1, 1],
    [4, 4],
  ] as const) {
    expect(hideSmallNumbers([20, one, other])).toEqual([
      'not shown',
      'fewer than 5',
      'fewer than 5',
    ]);
  }
});

it('gives up where the whole column would give the count away', () => {
  expect(hideSmallNumbers([0, 3, 0])).toBeUndefined();
  expect(hideSmallNumbers([5, 1])).toBeUndefined();
  expect(hideSmallNumbers([6, 5, 1])).toBeUndefined();
});

it('leaves each hidden small count any number from 0 to 4, even when the total is known', () => {
  assert(
    property(array(nat(14), { minLength: 1, maxLength: 5 }), (counts) => {
      const shown = hideSmallNumbers(counts);
      if (!shown?.some((count) => typeof count === 'string')) return;
      const total = counts.reduce((sum, count) => sum + count, 0);
      const ways = waysToFill(shown, total);
      shown.forEach((count, at) => {
        if (count !== 'fewer than 5') return;
        expect(new Set(ways.map((way) => way[at]))).toEqual(new Set([0, 1, 2, 3, 4]));
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
          first === 'fewer than 5' ? n < 5 : n >= 5,
        );
  return possible
    .filter((n) => n <= total)
    .flatMap((n) => waysToFill(rest, total - n).map((way) => [n, ...way]));
}
