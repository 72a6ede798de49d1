import { z } from 'zod';
import { comparisonSet, memberCounts } from '../../../shared/representativeness/comparison.ts';
import { recruitmentStep } from '../../../shared/representativeness/recruitment-step.ts';
import type { Review } from '../../../shared/representativeness/review.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';

type ReviewRow = {
  readonly id: number;
  readonly version: number;
  readonly on: string;
  readonly doneBy: string;
  readonly conclusion: string;
  readonly steps: string;
  readonly members: string;
  readonly comparison: string | null;
  readonly meetingId: number | null;
  readonly corrects: number | null;
  readonly correctedBy: number | null;
  readonly recordedAtMs: number;
};

const columns = `
  review.id, review.version, review.reviewed_on AS "on", review.done_by AS doneBy,
  review.conclusion, review.steps, review.members, review.comparison,
  review.meeting_id AS meetingId, review.corrects, newer.id AS correctedBy,
  review.recorded_at_ms AS recordedAtMs
  FROM review
  LEFT JOIN review AS newer ON newer.corrects = review.id`;

/** A review as it is stored: the meeting by its id alone. */
export type StoredReview = Omit<Review, 'seenOn'>;

export function selectReview(db: ReadableDb, id: number): StoredReview | undefined {
  const row = db.get<ReviewRow>(`SELECT ${columns} WHERE review.id = @id`, { id });
  return row && toReview(row);
}

/** Newest first. */
export function selectReviews(db: ReadableDb): StoredReview[] {
  return db
    .all<ReviewRow>(`SELECT ${columns} ORDER BY review.reviewed_on DESC, review.id DESC`)
    .map(toReview);
}

/** Oldest first, both days counted. */
export function selectReviewsBetween(db: ReadableDb, from: string, to: string): StoredReview[] {
  return db
    .all<ReviewRow>(
      `SELECT ${columns} WHERE review.reviewed_on BETWEEN @from AND @to
       ORDER BY review.reviewed_on, review.id`,
      { from, to },
    )
    .map(toReview);
}

/** Reviews that no later one corrects, without their figures, oldest first. */
export const selectStanding = (
  db: ReadableDb,
  from: string,
  to: string,
): { readonly on: string; readonly members: { readonly registered: number } }[] =>
  db
    .all<{ on: string; registered: number }>(
      `SELECT review.reviewed_on AS "on",
              json_extract(review.members, '$.registered') AS registered
       FROM review LEFT JOIN review AS newer ON newer.corrects = review.id
       WHERE review.reviewed_on BETWEEN @from AND @to AND newer.id IS NULL
       ORDER BY review.reviewed_on, review.id`,
      { from, to },
    )
    .map(({ on, registered }) => ({ on, members: { registered } }));

export const selectReviewers = (db: ReadableDb): string[] =>
  db.all<{ name: string }>(`SELECT DISTINCT done_by AS name FROM review`).map(({ name }) => name);

export type FrozenReview = Pick<
  Review,
  | 'on'
  | 'doneBy'
  | 'conclusion'
  | 'steps'
  | 'members'
  | 'comparison'
  | 'meetingId'
  | 'corrects'
  | 'recordedAtMs'
>;

export function insertReview(db: WritableDb, review: FrozenReview): number {
  const { id } = db.run(
    `INSERT INTO review (version, reviewed_on, done_by, conclusion, steps, members, comparison,
       meeting_id, corrects, recorded_at_ms)
     VALUES (1, @on, @doneBy, @conclusion, @steps, @members, @comparison,
       @meetingId, @corrects, @recordedAtMs)`,
    {
      ...review,
      steps: JSON.stringify(review.steps),
      members: JSON.stringify(review.members),
      comparison: review.comparison && JSON.stringify(review.comparison),
    },
  );
  return id;
}

/** False when the review has another version by now. */
export function updateMeeting(
  db: WritableDb,
  { id, version, meetingId }: Pick<Review, 'id' | 'version' | 'meetingId'>,
): boolean {
  const { changes } = db.run(
    `UPDATE review SET meeting_id = @meetingId, version = version + 1
     WHERE id = @id AND version = @version`,
    { id, version, meetingId },
  );
  return changes === 1;
}

const steps = z.array(recruitmentStep);

function toReview(row: ReviewRow): StoredReview {
  return {
    ...row,
    steps: steps.parse(JSON.parse(row.steps)),
    members: memberCounts.parse(JSON.parse(row.members)),
    comparison: row.comparison === null ? null : comparisonSet.parse(JSON.parse(row.comparison)),
  };
}
