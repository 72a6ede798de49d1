import { addDays } from '../../../shared/dates/add-days.ts';
import {
  publicFiguresOf,
  type EarlierCopy,
  type PublicFigures,
} from '../../../shared/disclosure/public-figures.ts';
import type { Review } from '../../../shared/representativeness/review.ts';
import { movementBetween } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { reviewsBetween } from '../representativeness/service.ts';
import { insertPublishedInBundle, selectPublished } from './queries.ts';

/**
 * What a public copy may show of a review beside every copy that was published before; null where
 * the review has no figures.
 */
export function publicFiguresFor(db: ReadableDb, review: Review): PublicFigures | null {
  return publicFiguresOf({
    review,
    earlier: earlierCopies(db),
    movement: (from, to) => {
      if (from === to) return { joined: 0, left: 0 };
      const { joined, left } = movementBetween(db, addDays(from, 1), to);
      const kind = 'registered patient';
      return { joined: joined.registration[kind], left: left.registration[kind] };
    },
  });
}

/** Keeps what a bundle printed of a review, as a document keeps it: later copies are set beside it. */
export const keepPublishedInBundle = insertPublishedInBundle;

/** The same of the newest of the reviews that have figures; null where none has. */
export function publicFiguresOfNewest(
  db: ReadableDb,
  reviews: readonly Review[],
): PublicFigures | null {
  const newest = reviews.findLast(({ comparison }) => comparison !== null);
  return newest ? publicFiguresFor(db, newest) : null;
}

/** One for each review: all copies of one say the same. */
function earlierCopies(db: ReadableDb): EarlierCopy[] {
  const printed = new Map(selectPublished(db).map((copy) => [copy.reviewId, copy]));
  if (printed.size === 0) return [];
  return reviewsBetween(db, '0000-01-01', '9999-12-31').flatMap((review) => {
    const published = printed.get(review.id);
    return published ? [{ review, published }] : [];
  });
}
