import { sourceInWords } from '../../../shared/feedback/in-words.ts';
import type { Choice } from '../../components/choice.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

type FeedbackChoice = AnswerOf<'feedback.choices'>['choices'][number];

/** Feedback to tick, by what it is and where it came from. */
export const feedbackChoicesOf = (feedback: readonly FeedbackChoice[]): Choice[] =>
  feedback.map((one) => ({ value: String(one.id), label: `${one.title} (${sourceInWords(one)})` }));
