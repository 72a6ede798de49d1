import type { StandingReview } from '../../evidence/report-model.ts';
import { choiceInWords } from '../../representativeness/choice-in-words.ts';
import { aimExplanation } from '../../representativeness/joiners-plan.ts';
import { reachExplanation } from '../../representativeness/reach.ts';
import { attributionLines } from '../attribution.ts';
import { comparisonsPart } from '../evidence-report/comparison.ts';
import { correctionInWords, seenInWords } from '../evidence-report/review-words.ts';
import { membersInWords, stepsOf } from '../evidence-report/reviews.ts';
import { populationLines, sourceNames } from '../evidence-report/sources.ts';
import { bullets, facts, heading, paragraph, type Block } from '../plain-document.ts';
import { overTimePart } from './over-time-part.ts';
import type { ReviewReport } from './report.ts';

/** The review as it was frozen: every figure exact, for the practice and its commissioner. */
export function exactParts({
  review,
  overTime,
}: Pick<ReviewReport, 'review' | 'overTime'>): Block[] {
  const comparisons = review.comparison?.comparisons ?? [];
  return [
    facts([
      ['Done by', review.doneBy],
      ['Seen by the group', seenInWords(review)],
      ['Members on that day', membersInWords(review)],
    ]),
    ...correctionInWords(review),
    heading(2, 'The group beside the population'),
    ...(comparisons.length === 0
      ? [paragraph('This review was recorded without figures.')]
      : [...choiceOf(review), ...comparisonsPart(comparisons, 3)]),
    ...overTimePart(overTime),
    ...reachBesideTheNine(review),
    ...aimsOf(review),
    heading(2, 'What was concluded'),
    paragraph(review.conclusion.trim() === '' ? 'Nothing was written.' : review.conclusion),
    heading(2, 'What was tried to reach more people'),
    ...stepsOf(review),
    ...sourcesOf(comparisons),
  ];
}

type Figures = Pick<StandingReview, 'comparison'>;

/** Which categories, and that they were chosen before looking; nothing where nobody chose. */
const choiceOf = ({ comparison }: Figures): Block[] =>
  comparison?.choice ? [paragraph(choiceInWords(comparison.choice))] : [];

/** Whom the group reached beside the nine characteristics, in sentences. */
function reachBesideTheNine({ comparison }: Figures): Block[] {
  if (!comparison || comparison.reach.length === 0) return [];
  return [
    heading(2, 'Reach beside the nine characteristics'),
    paragraph(reachExplanation),
    ...comparison.reach.flatMap(({ label, sentences }) => [
      heading(3, label),
      ...sentences.map(paragraph),
    ]),
  ];
}

/** What the group wanted of joiners when the review was recorded. */
function aimsOf({ comparison }: Figures): Block[] {
  const [first, ...spreads] = comparison?.plan?.sentences ?? [];
  if (first === undefined) return [];
  return [
    heading(2, 'Aims for recruitment'),
    paragraph(first),
    ...(spreads.length === 0 ? [] : [bullets(spreads)]),
    paragraph(aimExplanation),
  ];
}

/** Where the population comes from, and the lines that licences ask for. */
export function sourcesOf(comparisons: Parameters<typeof populationLines>[0]): Block[] {
  const lines = populationLines(comparisons);
  if (lines.length === 0) return [];
  return [
    heading(2, 'Sources'),
    bullets(lines),
    heading(3, 'Attribution'),
    bullets(attributionLines(sourceNames(comparisons)).slice(1)),
  ];
}
