import { formatDay } from '../../dates/format-day.ts';
import type { StandingReview } from '../../evidence/report-model.ts';
import { paragraph, type Block } from '../plain-document.ts';

export const seenInWords = ({ seenOn }: StandingReview): string =>
  seenOn === null ? 'no meeting is noted yet' : `at the meeting of ${formatDay(seenOn)}`;

/** One line where a review corrects an older one, which is kept and not printed again. */
export function correctionInWords({ correctsReviewOf }: StandingReview): Block[] {
  if (correctsReviewOf === null) return [];
  return [
    paragraph(
      `It corrects the review of ${formatDay(correctsReviewOf)}, which the record keeps as it was.`,
    ),
  ];
}
