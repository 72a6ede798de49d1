import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import type { Review } from '../../representativeness/review.ts';
import { bullets, facts, heading, paragraph, type Block } from '../plain-document.ts';
import { counted } from '../words.ts';
import { comparisonPart } from './comparison.ts';
import type { Rendering } from './evidence-report.ts';

/** Every review of the year as it was frozen: figures, words, and what was tried. */
export function reviews(
  { reviews: list, yearName }: EvidenceReportModel,
  rendering: Rendering,
): Block[] {
  const title = heading(2, 'Review of the membership');
  if (list.length === 0) {
    return [title, paragraph(`No review has been recorded for ${yearName}.`)];
  }
  return [title, ...list.flatMap((review) => reviewPart(review, rendering))];
}

function reviewPart(review: Review, rendering: Rendering): Block[] {
  const { comparison, conclusion } = review;
  return [
    heading(3, `Review of ${formatDay(review.on)}`),
    facts([
      ['Done by', review.doneBy],
      [
        'Seen by the group',
        review.seenOn === null
          ? 'no meeting is noted yet'
          : `at the meeting of ${formatDay(review.seenOn)}`,
      ],
      ['Members on that day', membersInWords(review, rendering)],
    ]),
    ...(review.correctedBy === null
      ? []
      : [paragraph('A later review corrects this one; both are kept.')]),
    ...(comparison === null
      ? [paragraph('This review was recorded without figures.')]
      : comparison.comparisons.flatMap((one) => comparisonPart(one, rendering))),
    heading(4, 'What was concluded'),
    ...(conclusion.trim() === '' ? [paragraph('Nothing was written.')] : [paragraph(conclusion)]),
    heading(4, 'What was tried to reach more people'),
    ...stepsOf(review),
  ];
}

function membersInWords({ members }: Review, { publicCopy }: Rendering): string {
  const all = counted(members.all, 'member', 'members');
  if (publicCopy) return all;
  return `${all}, of whom ${members.registered} registered patients; only these are compared`;
}

function stepsOf({ steps }: Review): Block[] {
  if (steps.length === 0) return [paragraph('No steps are recorded.')];
  return [
    bullets(
      steps.map(({ on, step, audience, result }) => {
        const reached = audience === '' ? '' : ` (to reach: ${audience})`;
        return `${formatDay(on)}: ${step}${reached}. Result: ${result === '' ? 'not recorded' : result}`;
      }),
    ),
  ];
}
