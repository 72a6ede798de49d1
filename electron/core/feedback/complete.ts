import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { answersTo } from '../improvements/in-short.ts';
import type { ReadableDb } from '../record/database.ts';
import { allFeedback, feedbackOf, feedbackReceived, type PlainFeedback } from './service.ts';
import { withOutcome } from './with-outcome.ts';

/** All feedback with what came of it, newest first. */
export const completeFeedback = (db: ReadableDb): Feedback[] => withAnswers(db, allFeedback(db));

/** Feedback received from one day to another with what came of it, newest first. */
export const completeFeedbackReceived = (db: ReadableDb, from: IsoDate, to: IsoDate): Feedback[] =>
  withAnswers(db, feedbackReceived(db, from, to));

/** One piece of feedback with what came of it; NOT_FOUND when there is none. */
export function completeFeedbackOf(db: ReadableDb, id: number): Feedback {
  const one = feedbackOf(db, id);
  return withOutcome(one, answersTo(db, [id]));
}

function withAnswers(db: ReadableDb, all: readonly PlainFeedback[]): Feedback[] {
  const answers = answersTo(
    db,
    all.map(({ id }) => id),
  );
  return all.map((one) => withOutcome(one, answers));
}
