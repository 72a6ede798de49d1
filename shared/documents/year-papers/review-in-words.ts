import type { EvidenceReportModel, StandingReview } from '../../evidence/report-model.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { Comparison } from '../../representativeness/comparison.ts';
import { howToRead } from '../evidence-report/comparison.ts';
import { correctionInWords, seenInWords } from '../evidence-report/review-words.ts';
import { membersInWords, stepsOf } from '../evidence-report/reviews.ts';
import { facts, heading, label, paragraph, type Block } from '../plain-document.ts';

/**
 * The year’s reviews in words. Their tables and charts are those of the evidence report, and the
 * figures stand above in the tables of the template.
 */
export function reviewsInWords({ reviews, yearName }: EvidenceReportModel): Block[] {
  const title = heading(3, 'Review of the membership');
  if (reviews.length === 0) {
    return [title, paragraph(`No review has been recorded for ${yearName}.`)];
  }
  return [title, ...reviews.flatMap(reviewPart)];
}

function reviewPart(review: StandingReview): Block[] {
  const { comparison, conclusion } = review;
  return [
    heading(4, `Review of ${formatDay(review.on)}`),
    facts([
      ['Done by', review.doneBy],
      ['Seen by the group', seenInWords(review)],
      ['Members on that day', membersInWords(review)],
    ]),
    ...correctionInWords(review),
    ...(comparison === null
      ? [paragraph('This review was recorded without figures.')]
      : comparisonsInWords(comparison.comparisons)),
    label('What was concluded'),
    paragraph(conclusion.trim() === '' ? 'Nothing was written.' : conclusion),
    label('What was tried to reach more people'),
    ...stepsOf(review),
  ];
}

function comparisonsInWords(comparisons: readonly Comparison[]): Block[] {
  return [
    {
      kind: 'table',
      caption: 'What the comparison shows',
      columns: [
        { heading: 'Characteristic', share: 2.6 },
        { heading: 'The group and the patients', share: 9 },
      ],
      rows: comparisons.map((one) => [one.label, inWords(one)]),
      rowHeadings: true,
      notes: [
        howToRead(comparisons),
        'The evidence report of the year has each comparison with its table and chart.',
      ],
    },
  ];
}

const inWords = ({ outcome, heading: about, sentences }: Comparison): string =>
  [...(outcome.state === 'not compared' ? [about] : []), ...sentences].filter(Boolean).join(' ');
