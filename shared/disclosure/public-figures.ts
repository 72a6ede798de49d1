import { z } from 'zod';
import { formatDay } from '../dates/format-day.ts';
import type { Comparison, MemberCounts } from '../representativeness/comparison.ts';
import type { Review } from '../representativeness/review.ts';
import { id, isoDate } from '../rpc/fields.ts';
import { columnOf, type Column } from './column.ts';
import { publicComparison, toPublicComparison } from './public-comparison.ts';
import { publicColumn, type PublicColumn, type PublishedBefore } from './public-column.ts';
import { published, type Published } from './published.ts';
import { smallNumber } from './small-number.ts';
import type { Moves } from './what-readers-can-find.ts';

/** The figures of a review as a public copy shows them, and what was withheld and why. */
export const publicFigures = z.strictObject({
  reviewId: id,
  on: isoDate,
  comparisons: z.array(publicComparison),
  /** Why there are no figures at all; empty when there are some. */
  withheld: z.string(),
  /** What a copy made now would publish: kept with it, to be set beside later ones. */
  toPublish: published.nullable(),
});

export type PublicFigures = z.infer<typeof publicFigures>;

/** What public copies printed of a review before, and the review. */
export type EarlierCopy = { readonly review: Review; readonly published: Published };

type Given = {
  readonly review: Review;
  readonly earlier: readonly EarlierCopy[];
  /** Who joined and left after one day, up to and with a later one. */
  readonly movement: (from: string, to: string) => Moves;
};

/**
 * What a public copy may show of a review's figures. The one place where that is settled: the
 * evidence report, the representativeness report, the table in a file and the screen all print
 * this. A review that was published is shown as it was then, so that its copies agree.
 */
export function publicFiguresOf(given: Given): PublicFigures | null {
  const { review, earlier, movement } = given;
  if (review.comparison === null) return null;
  const same = earlier.find((copy) => copy.review.id === review.id)?.published;
  const others = earlier.filter((copy) => copy.review.id !== review.id);
  const near = same ? undefined : others.find((copy) => isTooNear(copy.review, review, movement));
  if (near) return withheldBecauseOf(near.review, review);
  const shown = review.comparison.comparisons.flatMap((comparison) => {
    const column = columnOf(comparison);
    return column ? [{ comparison, column, ...settle(column, { same, others, given }) }] : [];
  });
  const membersMayBeSaid = mayBeSaid(review.members);
  return {
    reviewId: review.id,
    on: review.on,
    comparisons: shown.map((one) => toPublicComparison({ ...one, membersMayBeSaid })),
    withheld: '',
    toPublish: {
      reviewId: review.id,
      on: review.on,
      columns: shown.flatMap((one) => one.publicColumn.published ?? []),
    },
  };
}

type Context = {
  readonly same: Published | undefined;
  readonly others: readonly EarlierCopy[];
  readonly given: Given;
};

function settle(
  column: Column,
  { same, others, given }: Context,
): { readonly publicColumn: PublicColumn } {
  const isThis = (one: { readonly characteristic: string }) =>
    one.characteristic === column.characteristic;
  if (same) {
    return {
      publicColumn: { published: same.columns.find(isThis) ?? null, becauseOfOthers: false },
    };
  }
  const before = others.flatMap((copy) => {
    const printed = copy.published.columns.find(isThis);
    const exact = copy.review.comparison?.comparisons.find(isThis);
    return printed && exact ? [placed(copy, exact, printed)] : [];
  });
  // Counts in other categories cannot be set beside these, but a reader may take them apart.
  if (before.some((one) => one === undefined || !isAlike(one.column, column))) {
    return { publicColumn: { published: null, becauseOfOthers: true } };
  }
  const comparable = before.filter((one) => one !== undefined);
  return {
    publicColumn: publicColumn({
      on: given.review.on,
      column,
      others: comparable,
      movement: given.movement,
    }),
  };
}

const isAlike = (one: Column, other: Column): boolean =>
  one.categories === other.categories &&
  one.cells.length === other.cells.length &&
  one.cells.every(({ key }, at) => key === other.cells[at]?.key);

function placed(
  { review }: EarlierCopy,
  exact: Comparison,
  printed: PublishedBefore['published'],
): PublishedBefore | undefined {
  const column = columnOf(exact);
  return column && { on: review.on, column, published: printed };
}

/** Fewer than 5 who joined or left: two copies compared would be about them. */
function isTooNear(one: Review, other: Review, movement: Given['movement']): boolean {
  const [from, to] = one.on < other.on ? [one.on, other.on] : [other.on, one.on];
  const { joined, left } = movement(from, to);
  return joined + left < smallNumber;
}

const withheldBecauseOf = (near: Review, review: Review): PublicFigures => ({
  reviewId: review.id,
  on: review.on,
  comparisons: [],
  withheld: `The figures of the group are left out: an earlier public copy has those of the review of ${formatDay(near.on)}, and the list of members has fewer than ${smallNumber} who joined or left between the days of the two, so that the copies compared could show what somebody answered.`,
  toPublish: null,
});

/** The number of registered members gives away how many are carers or others, if those are few. */
const mayBeSaid = ({ registered, carers, others }: MemberCounts): boolean =>
  (carers === 0 && others === 0) || [registered, carers, others].every((n) => n >= smallNumber);
