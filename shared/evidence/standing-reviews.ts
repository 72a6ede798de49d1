import type { Review } from '../representativeness/review.ts';
import type { StandingReview } from './report-model.ts';

/**
 * Of each review and its corrections the newest, oldest first. One without recruitment steps of its
 * own keeps those of the review that it corrects: a correction of the figures undoes no effort. It
 * was seen by the group when the group saw any of them.
 */
export function standingReviews(reviews: readonly Review[]): StandingReview[] {
  const byId = new Map(reviews.map((review) => [review.id, review]));
  return reviews
    .filter(({ correctedBy }) => correctedBy === null)
    .map((newest) => {
      const chain = chainOf(newest, byId);
      const seen = chain.find(({ meetingId }) => meetingId !== null);
      return {
        ...newest,
        steps: chain.find(({ steps }) => steps.length > 0)?.steps ?? [],
        meetingId: seen?.meetingId ?? null,
        seenOn: seen?.seenOn ?? null,
        correctsReviewOf: chain[1]?.on ?? null,
      };
    });
}

/** A review, the one that it corrects, and so on, newest first. */
function chainOf(newest: Review, byId: ReadonlyMap<number, Review>): Review[] {
  const chain = [newest];
  let older = byId.get(newest.corrects ?? 0);
  while (older && !chain.includes(older)) {
    chain.push(older);
    older = byId.get(older.corrects ?? 0);
  }
  return chain;
}
