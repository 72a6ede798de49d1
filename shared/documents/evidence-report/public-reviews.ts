import { inOrder } from './steps-in-order.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { EvidenceReportModel, StandingReview } from '../../evidence/report-model.ts';
import { bullets, facts, heading, paragraph, type Block } from '../plain-document.ts';
import { capital, listAnd } from '../words.ts';
import type { Rendering } from './evidence-report.ts';
import { publicTables } from './public-profile.ts';
import { correctionInWords, seenInWords } from './review-words.ts';

/**
 * The reviews of a year for the public: figures of one review only, which stand in the tables of
 * the template. Two reviews side by side would show who joined between them, and a lottery range
 * fits only one number of answers.
 */
export function publicReviews(model: EvidenceReportModel, rendering: Rendering): Block[] {
  const { reviews: list } = model;
  const newest = list.at(-1);
  if (!newest) return [];
  for (const line of leftOut) rendering.leaveOut(line);
  const older = list.slice(0, -1);
  if (older.length > 0) {
    rendering.leaveOut(
      'Figures of reviews before the newest one: compared, they could show who joined or left.',
    );
  }
  return [
    heading(3, `Review of ${formatDay(newest.on)}`),
    facts([
      ['Done by', newest.doneBy],
      ['Seen by the group', seenInWords(newest)],
    ]),
    ...correctionInWords(newest),
    ...comparedInWords(newest, publicTables(model, rendering).length > 0),
    heading(4, 'What was tried to reach more people'),
    ...publicSteps(newest),
    ...(older.length === 0
      ? []
      : [
          heading(3, 'Earlier reviews of the year'),
          bullets(older.map(({ on, doneBy }) => `${formatDay(on)}: a review by ${doneBy}.`)),
        ]),
  ];
}

const leftOut = [
  'What the review says of its figures in sentences.',
  'In what is said of the review: how many of the members were registered patients on that day.',
  'What the review concluded, and what came of each step: the words can name groups with few members or none.',
];

/** What was compared with what, and no number of the group. */
function comparedInWords({ comparison }: StandingReview, isPrinted: boolean): Block[] {
  const compared = (comparison?.comparisons ?? []).filter(
    ({ outcome }) => outcome.state === 'compared',
  );
  if (compared.length === 0) return [paragraph('This review has no comparison of figures.')];
  const sources = sourcesInWords(
    compared.flatMap(({ population }) => population?.provenance.source ?? []),
  );
  const by = listAnd(compared.map(({ label }) => label.toLowerCase()));
  const from = sources === '' ? '' : ` The figures compared with: ${sources}.`;
  const where = isPrinted
    ? `What may be shown of it stands in the tables above.${from}`
    : 'Its figures are not in this copy.';
  return [
    paragraph(capital(`the group was compared with the practice’s population by ${by}. ${where}`)),
  ];
}

/** Each publisher once, with its tables: "Census 2021, tables TS021 and TS038". */
function sourcesInWords(sources: readonly string[]): string {
  const tables = Map.groupBy(new Set(sources), (source) => source.split(', table ')[0] ?? source);
  return [...tables]
    .map(([publisher, ofIt]) => {
      const names = ofIt.flatMap((source) => source.split(', table ')[1] ?? []);
      if (names.length === 0) return publisher;
      return `${publisher}, ${names.length === 1 ? 'table' : 'tables'} ${listAnd(names)}`;
    })
    .join('; ');
}

/** What was tried, without what came of it. */
export function publicSteps({ steps }: Pick<StandingReview, 'steps'>): Block[] {
  if (steps.length === 0) return [paragraph('No steps are recorded.')];
  return [
    bullets(
      inOrder(steps).map(({ on, step, audience }) => {
        const reached = audience === '' ? '' : ` (to reach: ${audience})`;
        return `${formatDay(on)}: ${step}${reached}`;
      }),
    ),
  ];
}
