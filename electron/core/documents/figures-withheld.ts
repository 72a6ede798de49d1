import { formatDay } from '../../../shared/dates/format-day.ts';
import type { EvidenceReportModel } from '../../../shared/evidence/report-model.ts';
import { smallNumber } from '../../../shared/documents/small-numbers.ts';
import type { ComparisonSet } from '../../../shared/representativeness/comparison.ts';
import type { Review } from '../../../shared/representativeness/review.ts';
import { movementBetween } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { reviewsBetween } from '../representativeness/service.ts';
import { selectPublishedReviews } from './queries.ts';

/**
 * Why a public copy must not print the figures of its review; empty when it may. Beside an earlier
 * copy with the figures of other reviews, fewer than 5 people who joined, left or newly answered
 * could be told by subtraction. The same review may be printed again: its figures are the same.
 */
export function figuresWithheld(db: ReadableDb, { reviews }: EvidenceReportModel): string {
  const shown = reviews.findLast(({ comparison }) => comparison !== null);
  const published = shown ? selectPublishedReviews(db).filter((id) => id !== shown.id) : [];
  if (!shown || published.length === 0) return '';
  const tooNear = reviewsBetween(db, '0000-01-01', '9999-12-31').find(
    (earlier) => published.includes(earlier.id) && isTooNear(db, earlier, shown),
  );
  if (!tooNear) return '';
  return `The figures of the group are left out: an earlier public copy has those of the review of ${formatDay(tooNear.on)}, and fewer than ${smallNumber} members or answers differ, so the two copies compared could show what somebody answered.`;
}

function isTooNear(db: ReadableDb, earlier: Review, shown: Review): boolean {
  const [from, to] = earlier.on < shown.on ? [earlier.on, shown.on] : [shown.on, earlier.on];
  const { joined, left } = movementBetween(db, from, to);
  if (joined.total + left.total < smallNumber) return true;
  return fewAnswersDiffer(earlier.comparison, shown.comparison);
}

/** By any one characteristic that both have: each has tables of its own. */
function fewAnswersDiffer(earlier: ComparisonSet | null, shown: ComparisonSet | null): boolean {
  const before = new Map(
    earlier?.comparisons.map(({ characteristic, answers }) => [characteristic, answers.answered]),
  );
  return (shown?.comparisons ?? []).some(({ characteristic, answers }) => {
    const answered = before.get(characteristic);
    return answered !== undefined && Math.abs(answers.answered - answered) < smallNumber;
  });
}
