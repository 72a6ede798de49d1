import type { Feedback } from '../../../shared/feedback/feedback.ts';
import type { PlainFeedback } from './service.ts';

/**
 * Feedback with what came of it and how far it has come: it waits until a meeting that took place has
 * discussed it, whatever was settled without the group, and is answered once an improvement was
 * settled too, agreed or not.
 */
export function withOutcome(
  feedback: PlainFeedback,
  improvements: ReadonlyMap<number, Feedback['improvements']>,
): Feedback {
  const answers = improvements.get(feedback.id) ?? [];
  const isDiscussed = feedback.discussed.some(({ held }) => held);
  const state = !isDiscussed ? 'waiting' : answers.length > 0 ? 'answered' : 'discussed';
  return { ...feedback, improvements: answers, state };
}
