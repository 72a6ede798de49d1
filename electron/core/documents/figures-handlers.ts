import { formatDay } from '../../../shared/dates/format-day.ts';
import { withheldInWords } from '../../../shared/disclosure/withheld-in-words.ts';
import { exactCsv, publicCsv } from '../../../shared/documents/figures/comparison-csv.ts';
import type { figuresContract } from '../../../shared/documents/figures/contract.ts';
import { reviewReport, type ReviewReport } from '../../../shared/documents/figures/report.ts';
import { shownPartOf } from '../../../shared/documents/figures/shown-part.ts';
import { beforePublishing } from '../../../shared/documents/evidence-report/evidence-report.ts';
import { standingReviews } from '../../../shared/evidence/standing-reviews.ts';
import { overTime } from '../../../shared/representativeness/over-time.ts';
import type { Review } from '../../../shared/representativeness/review.ts';
import { requirePractice } from '../monitoring/require-practice.ts';
import { practiceOf } from '../practice/service.ts';
import { reviewsBetween } from '../representativeness/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { notFound, UserError } from '../rpc/user-error.ts';
import { namesLeft, namesOf } from './people-named.ts';
import { makeDocument } from './make-document.ts';
import { publicFiguresFor } from './public-figures.ts';
import { requirePracticeForWhole } from './require-practice-for-whole.ts';
import { trailNow } from './trail-now.ts';
import { whoWeAre } from './who-we-are.ts';

export const figuresHandlers: HandlersOf<typeof figuresContract> = {
  'documents.representativenessReport': ({ reviewId, publicCopy, ...destination }, context) => {
    if (!publicCopy) requirePracticeForWhole(context.person, 'representativeness report');
    return makeDocument(context, destination, () =>
      context.read((query) => {
        const report = collect(query, reviewId);
        const what = `Representativeness report ${report.review.on}`;
        const made = reviewReport(report, publicCopy);
        return {
          kind: 'representativeness report',
          name: [`${what}${publicCopy ? ', public copy' : ''}`, report.groupName],
          ...made,
          publicCopy,
          advice: publicCopy ? `${beforePublishing}${namesLeft(query, made.document)}` : '',
        };
      }),
    );
  },

  'documents.comparisonTable': ({ reviewId, publicCopy, ...destination }, context) => {
    if (!publicCopy) requirePracticeForWhole(context.person, 'table of figures');
    return makeDocument(context, destination, () =>
      context.read((query) => {
        const report = collect(query, reviewId);
        const { review, publicFigures } = report;
        if (review.comparison === null || publicFigures === null) throw noFigures();
        const what = `Figures of the review ${review.on}${publicCopy ? ', public copy' : ''}`;
        const { document } = reviewReport(report, publicCopy);
        const title = `Figures of the review of ${formatDay(review.on)}: ${report.groupName}`;
        return {
          kind: 'comparison table',
          name: [what, report.groupName],
          ending: '.csv',
          document: { ...document, title: publicCopy ? `${title} (public copy)` : title },
          text: publicCopy ? publicCsv(publicFigures) : exactCsv(review.comparison.comparisons),
          publicCopy,
          published: publicCopy ? publicFigures.toPublish : null,
          leftOut: publicCopy ? withheldInWords(publicFigures) : [],
          advice: publicCopy ? beforePublishing : '',
        };
      }),
    );
  },

  'documents.previewPublicFigures': ({ reviewId }, context) => {
    // Two reviews looked at side by side would show more than what is published of them.
    requirePractice(context.person);
    const report = collect(context, reviewId);
    const { publicFigures: figures } = report;
    return {
      figures,
      withheld: figures ? withheldInWords(figures) : [],
      parts: reviewReport(report, true).document.blocks.map(shownPartOf),
    };
  },
};

function collect(query: QueryContext, reviewId: number): ReviewReport {
  const { db, nowMs } = query;
  const all = reviewsBetween(db, '0000-01-01', '9999-12-31');
  const asked = all.find(({ id }) => id === reviewId);
  if (!asked) throw notFound('This review');
  const standing = standingReviews(all).find(({ id }) => id === reviewId);
  const { practiceName, groupName } = whoWeAre(db);
  return {
    review: standing ?? { ...asked, correctsReviewOf: null },
    practiceName,
    groupName,
    odsCode: practiceOf(db)?.odsCode ?? '',
    publicFigures: publicFiguresFor(db, asked),
    overTime: seriesUpTo(asked, all),
    names: namesOf(query),
    madeAtMs: nowMs,
    trail: trailNow(db),
  };
}

/** The reviews up to one and with it, for the characteristics that it compared. */
const seriesUpTo = (asked: Review, all: readonly Review[]) =>
  overTime(all.filter(({ on, id }) => on < asked.on || (on === asked.on && id <= asked.id))).filter(
    ({ reviews }) => reviews.some(({ id }) => id === asked.id),
  );

const noFigures = (): UserError =>
  new UserError(
    'REFUSED',
    'This review was recorded without figures, so there is no table of them. Nothing was made or changed. The report of the review has its words.',
  );
