import { array, assert, constantFrom, integer, property, shuffledSubarray } from 'fast-check';
import { expect, it } from 'vitest';
import { sampleComparison } from '../../tests/fixtures/comparisons.ts';
import { comparedReview } from '../../tests/fixtures/documents/review.ts';
import type { Review } from '../representativeness/review.ts';
import { publicFiguresOf, type EarlierCopy } from './public-figures.ts';
import type { PublishedColumn } from './published.ts';
import { smallNumber, type PublicCount } from './small-number.ts';

const days = ['2024-10-14', '2025-10-14', '2026-10-14'] as const;

type Copy = { readonly on: string; readonly shown: PublishedColumn };

/** At which of the three reviews somebody was a member, and in which cell; the last is no answer. */
type Someone = { readonly at: string; readonly cell: number };

const someone = (weights: readonly number[]) =>
  integer({ min: 0, max: weights.length - 1 }).map((n) => weights[n] ?? 0);

const people = array(
  constantFrom('111', '111', '111', '110', '100', '011', '001', '010', '101').chain((at) =>
    someone([0, 0, 0, 1, 1, 2]).map((cell): Someone => ({ at, cell })),
  ),
  { minLength: 20, maxLength: 44 },
);

it('leaves three values for each hidden count to a reader of three copies and all that moved', () => {
  assert(
    property(people, shuffledSubarray([0, 1, 2], { minLength: 3 }), (group, order) => {
      const copies = publishInTurn(group, order);

      const found = valuesFound(copies, group);

      const printed = JSON.stringify(copies.map(({ shown }) => countsIn(shown)));
      copies.forEach(({ shown }, k) =>
        countsIn(shown).forEach((count, i) => {
          if (typeof count === 'number') return;
          expect(found[k]?.[i]?.size, printed).toBeGreaterThanOrEqual(3);
        }),
      );
    }),
    { numRuns: 150 },
  );
});

it('leaves out a correction of a published review, and a year later sets itself beside the first', () => {
  const movement = thirtyJoined;
  const first = reviewOf(1, days[0], [14, 9]);
  const published = publicFiguresOf({ review: first, earlier: [], movement })?.toPublish;
  if (!published) throw new Error('nothing was published');
  const earlier = [{ review: first, published }];

  const corrected = { ...reviewOf(2, days[0], [13, 10]), corrects: 1 };
  const next = reviewOf(3, days[1], [30, 23]);

  const again = publicFiguresOf({ review: corrected, earlier, movement });
  expect(again).toMatchObject({ comparisons: [], toPublish: null });
  expect(again?.withheld).toContain('the review of 14 October 2024');
  const later = publicFiguresOf({ review: next, earlier, movement });
  expect(later?.comparisons[0]?.rows.map(({ group }) => group)).toEqual([30, 23]);
});

const thirtyJoined = (from: string, to: string) => ({ joined: from === to ? 0 : 30, left: 0 });

/** Publishes the reviews in any order, each beside the copies that are out by then. */
function publishInTurn(group: readonly Someone[], order: readonly number[]): Copy[] {
  const copies: (EarlierCopy & Copy)[] = [];
  for (const id of order) {
    const on = days[id] ?? days[0];
    const counts = countsOn(group, on);
    const review = reviewOf(id, on, counts);
    const movement = (from: string, to: string) => moved(group, from, to);
    const figures = publicFiguresOf({ review, earlier: copies, movement });
    const shown = figures?.toPublish?.columns[0];
    if (figures?.toPublish && shown)
      copies.push({ review, published: figures.toPublish, on, shown });
  }
  return copies.toSorted((a, b) => a.on.localeCompare(b.on));
}

function reviewOf(
  id: number,
  on: string,
  [women = 0, men = 0, rest = 0]: readonly number[],
): Review {
  const review = comparedReview();
  if (!review.comparison) throw new Error('The review has no figures');
  const sexes = sampleComparison('sex', [
    ['Female', 4000, women],
    ['Male', 4000, men],
  ]);
  const members = women + men + rest;
  const answers = { ...sexes.answers, members, notAsked: rest };
  return {
    ...review,
    id,
    on,
    comparison: { ...review.comparison, comparisons: [{ ...sexes, answers }] },
  };
}

const present = ({ at }: Someone, on: string) => at[days.findIndex((day) => day === on)] === '1';

const countsOn = (group: readonly Someone[], on: string): number[] =>
  [0, 1, 2].map((cell) => group.filter((one) => present(one, on) && one.cell === cell).length);

function moved(group: readonly Someone[], from: string, to: string) {
  return {
    joined: group.filter((one) => !present(one, from) && present(one, to)).length,
    left: group.filter((one) => present(one, from) && !present(one, to)).length,
  };
}

/** The values of each count that fit every copy, the members of each day and all that moved. */
function valuesFound(copies: readonly Copy[], group: readonly Someone[]) {
  const ways = copies.map(({ shown }) => columnsOf(shown));
  const seen = copies.map(({ shown }) => countsIn(shown).map(() => new Set<number>()));
  const open = () =>
    copies.some(({ shown }, k) =>
      countsIn(shown).some(
        (count, i) => typeof count !== 'number' && (seen[k]?.[i]?.size ?? 0) < 3,
      ),
    );
  const limit = copies.map((one, k) =>
    copies.slice(0, k).map((before) => moved(group, before.on, one.on).joined),
  );
  const fits = (way: readonly number[], chosen: readonly (readonly number[])[]) =>
    chosen.every((before, j) => gained(before, way) <= (limit[chosen.length]?.[j] ?? 0));
  const walk = (chosen: readonly (readonly number[])[]): void => {
    if (chosen.length === copies.length) {
      chosen.forEach((way, k) => way.forEach((value, i) => seen[k]?.[i]?.add(value)));
      return;
    }
    for (const way of ways[chosen.length] ?? []) {
      if (!open()) return;
      if (fits(way, chosen)) walk([...chosen, way]);
    }
  };
  walk([]);
  return seen;
}

const gained = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, count, i) => sum + Math.max(0, (other[i] ?? 0) - count), 0);

const countsIn = ({ cells, rest }: PublishedColumn): PublicCount[] => [
  ...cells.map(({ shown }) => shown),
  rest,
];

/** Every column that fits what was printed and the number of members: counted out one by one. */
function columnsOf(published: PublishedColumn): number[][] {
  const { members } = published;
  const shown = countsIn(published);
  const larger = shown.filter((count) => typeof count === 'number' && count >= smallNumber);
  const largest = Math.min(members, ...larger.map((count) => Number(count) - 1));
  const fill = (left: readonly PublicCount[], rest: number): number[][] => {
    const [first, ...others] = left;
    if (first === undefined) return rest === 0 ? [[]] : [];
    const [from, to] =
      typeof first === 'number'
        ? [first, first]
        : first === 'fewer than 5'
          ? [0, smallNumber - 1]
          : [smallNumber, largest];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
      .filter((value) => value <= rest)
      .flatMap((value) => fill(others, rest - value).map((way) => [value, ...way]));
  };
  return fill(shown, members);
}
