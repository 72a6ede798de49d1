import type { Feedback } from '../../../shared/feedback/feedback.ts';
import type { PlainFeedback } from './service.ts';

/**
 * Feedback with what came of it and how far it has come: discussed once a meeting that took place
 * has discussed it, answered once an improvement was settled, agreed or not.
 */
export function withOutcome(
  feedback: PlainFeedback,
  improvements: ReadonlyMap<number, Feedback['improvements']>,
): Feedback {
  const answers = improvements.get(feedback.id) ?? [];
  const discussed = feedback.discussed.some(({ held }) => held);
  const state = answers.length > 0 ? 'answered' : discussed ? 'discussed' : 'waiting';
  return { ...feedback, improvements: answers, state };
}
