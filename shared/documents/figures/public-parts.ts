import { withheldInWords } from '../../disclosure/withheld-in-words.ts';
import { publicSteps } from '../evidence-report/public-reviews.ts';
import { correctionInWords, seenInWords } from '../evidence-report/review-words.ts';
import { bullets, facts, heading, paragraph, type Block } from '../plain-document.ts';
import { sourcesOf } from './exact-parts.ts';
import { publicTable, sourceOf } from './public-table.ts';
import type { ReviewReport } from './report.ts';

/** The review as the public may see it, with a list of what is left out and why. */
export function publicParts({ review, publicFigures }: ReviewReport): {
  readonly blocks: Block[];
  readonly leftOut: string[];
} {
  const leftOut = [
    ...(publicFigures ? withheldInWords(publicFigures) : []),
    'How many members there were on the day of the review, unless everybody answered a question whose numbers are all shown.',
    'What the review concluded, what it says of its figures in sentences, and what came of each step: the words can name groups with few members or none.',
    'Names of members, staff and guests: initials stand in their place.',
  ];
  const comparisons = publicFigures?.comparisons ?? [];
  const blocks: Block[] = [
    facts([
      ['Done by', review.doneBy],
      ['Seen by the group', seenInWords(review)],
    ]),
    ...correctionInWords(review),
    paragraph('Public copy: names and small numbers are left out. A list at the end says what.'),
    heading(2, 'The group beside the population'),
    ...(publicFigures === null
      ? [paragraph('This review was recorded without figures.')]
      : publicFigures.withheld === ''
        ? tablesOf(publicFigures.comparisons)
        : [paragraph(publicFigures.withheld)]),
    heading(2, 'What was tried to reach more people'),
    ...publicSteps(review),
    ...sourcesOf(comparisons),
    heading(2, 'What this public copy leaves out'),
    bullets(leftOut),
  ];
  return { blocks, leftOut };
}

function tablesOf(comparisons: Parameters<typeof publicTable>[0][]): Block[] {
  if (comparisons.length === 0) {
    return [paragraph('No characteristic could be compared on that day.')];
  }
  return comparisons.flatMap((comparison) => [
    heading(3, comparison.label),
    ...publicTable(comparison, {
      heading: comparison.label,
      notes: [sourceOf(comparison)],
    }),
  ]);
}
