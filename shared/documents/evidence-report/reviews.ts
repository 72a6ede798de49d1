import { inOrder } from './steps-in-order.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel, StandingReview } from '../../evidence/report-model.ts';
import { bullets, facts, heading, paragraph, type Block } from '../plain-document.ts';
import { asSentence, counted } from '../words.ts';
import { comparisonsPart } from './comparison.ts';
import type { Rendering } from './evidence-report.ts';
import { publicReviews } from './public-reviews.ts';
import { correctionInWords, seenInWords } from './review-words.ts';

/** Every review of the year that stands, as it was frozen: figures, words, and what was tried. */
export function reviews(model: EvidenceReportModel, rendering: Rendering): Block[] {
  const { reviews: list, yearName } = model;
  const title = heading(2, 'Review of the membership');
  if (list.length === 0) {
    return [title, paragraph(`No review has been recorded for ${yearName}.`)];
  }
  return [
    title,
    ...(rendering.publicCopy ? publicReviews(model, rendering) : list.flatMap(reviewPart)),
  ];
}

function reviewPart(review: StandingReview): Block[] {
  const { comparison, conclusion } = review;
  return [
    heading(3, `Review of ${formatDay(review.on)}`),
    facts([
      ['Done by', review.doneBy],
      ['Seen by the group', seenInWords(review)],
      ['Members on that day', membersInWords(review)],
    ]),
    ...correctionInWords(review),
    ...(comparison === null
      ? [paragraph('This review was recorded without figures.')]
      : comparisonsPart(comparison.comparisons)),
    heading(4, 'What was concluded'),
    ...(conclusion.trim() === '' ? [paragraph('Nothing was written.')] : [paragraph(conclusion)]),
    heading(4, 'What was tried to reach more people'),
    ...stepsOf(review),
  ];
}

/** A review without figures compares nobody, so it only counts them. */
export function membersInWords({
  members,
  comparison,
}: Pick<StandingReview, 'members' | 'comparison'>): string {
  const all = counted(members.all, 'member', 'members');
  if (members.registered === 0) {
    return members.all === 0
      ? 'none, so nobody was compared'
      : `${all}, none of them a registered patient, so nobody was compared`;
  }
  const registered = counted(members.registered, 'registered patient', 'registered patients');
  return `${all}, of whom ${registered}${comparison === null ? '' : '; only these are compared'}`;
}

export function stepsOf({ steps }: Pick<StandingReview, 'steps'>): Block[] {
  if (steps.length === 0) return [paragraph('No steps are recorded.')];
  return [
    bullets(
      inOrder(steps).map(({ on, step, audience, result }) => {
        const reached = audience === '' ? '' : ` (to reach: ${audience})`;
        return `${formatDay(on)}: ${asSentence(`${step}${reached}`)} Result: ${asSentence(result === '' ? 'not recorded' : result)}`;
      }),
    ),
  ];
}
