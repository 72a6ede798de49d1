import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { answersByFeedback } from '../improvements/in-short.ts';
import type { ReadableDb } from '../record/database.ts';
import { allFeedback } from './service.ts';
import { withOutcome } from './with-outcome.ts';

/** All feedback with what came of it, newest first. */
export function completeFeedback(db: ReadableDb): Feedback[] {
  const answers = answersByFeedback(db);
  return allFeedback(db).map((one) => withOutcome(one, answers));
}
