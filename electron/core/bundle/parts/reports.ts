import { readers } from '../../../../shared/bundle/readers.ts';
import {
  financialYearOf,
  formatFinancialYear,
  type IsoDate,
} from '../../../../shared/dates/financial-year.ts';
import { evidenceReport } from '../../../../shared/documents/evidence-report/evidence-report.ts';
import { reviews as reviewBlocks } from '../../../../shared/documents/evidence-report/reviews.ts';
import { notForPublication } from '../../../../shared/documents/not-for-publication.ts';
import { facts, heading, type PlainDocument } from '../../../../shared/documents/plain-document.ts';
import { standingReviews } from '../../../../shared/evidence/standing-reviews.ts';
import { signOffsPaper } from '../../../../shared/year-close/sign-offs-paper.ts';
import { collectEvidenceReport } from '../../documents/collect-evidence-report.ts';
import { collectYearReport } from '../../documents/collect-year-report.ts';
import { trailNow } from '../../documents/trail-now.ts';
import { whoWeAre } from '../../documents/who-we-are.ts';
import { evidenceReportModel } from '../../evidence/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import { reviewsBetween } from '../../representativeness/service.ts';
import { signOffsOf } from '../../year-close/sign-offs.ts';
import type { BundleFile, BundlePart } from '../bundle-part.ts';

/** A Word file of a part. */
export const wordFile = (name: string, document: PlainDocument): BundleFile => ({
  name: `${name}.docx`,
  title: document.title,
  content: { kind: 'document', document },
});

const report: BundlePart = {
  heading: 'Evidence report',
  folder: '',
  readers: readers.namesAndCounts,
  count: () => 1,
  collect: (context, year) => {
    const { document, leftOut } = evidenceReport(
      collectEvidenceReport(context, year, false),
      false,
    );
    const name = `Evidence report ${formatFinancialYear(year)}`;
    return { files: [wordFile(name, document)], leftOut };
  },
};

const yearReport: BundlePart = {
  heading: 'Yearly report',
  folder: '',
  readers: readers.namesAndCounts,
  count: () => 1,
  collect: (context, year) => {
    const { document, leftOut } = collectYearReport(context, year, 'as they are');
    return { files: [wordFile(`PPG report ${formatFinancialYear(year)}`, document)], leftOut };
  },
};

/** The reports as the practice keeps them, every number as it is. */
export const wholeReports: readonly BundlePart[] = [report, yearReport];

const reviewsLeftOut =
  'The reviews of the membership by themselves, with what they concluded: they give small numbers.';

export const reportWithoutCounts: BundlePart = {
  ...report,
  readers: readers.ownWords,
  collect: (context, year) => {
    const report = collectEvidenceReport(context, year, true);
    const { document, published } = evidenceReport(report, true);
    const name = `Evidence report ${formatFinancialYear(year)}, public copy`;
    return {
      files: [wordFile(name, document)],
      published,
      leftOut: hasReviews(context.db, year, context.today) ? [reviewsLeftOut] : [],
      hidden: [
        'Evidence report: names and small numbers of members; a list at its end says which.',
      ],
    };
  },
};

export const yearReportWithoutCounts: BundlePart = {
  ...yearReport,
  readers: readers.namesNoCounts,
  collect: (context, year) => {
    const { document, leftOut } = collectYearReport(context, year, 'hidden');
    return {
      files: [wordFile(`PPG report ${formatFinancialYear(year)}`, document)],
      leftOut,
      hidden: [
        'Yearly report: small numbers of members, where there are any; a list at its end says which.',
      ],
    };
  },
};

export const signOffs: BundlePart = {
  heading: 'Sign-offs',
  folder: '',
  readers: readers.names,
  count: ({ db }, year) => (signOffsOf(db, year).length > 0 ? 1 : 0),
  collect: ({ db, today, nowMs }, year) => {
    const signed = signOffsOf(db, year);
    if (signed.length === 0) return { files: [], leftOut: [] };
    const document = signOffsPaper({
      ...whoWeAre(db),
      year,
      madeOn: today,
      signOffs: signed,
      madeAtMs: nowMs,
      trail: trailNow(db),
    });
    return { files: [wordFile(`Sign-offs ${formatFinancialYear(year)}`, document)], leftOut: [] };
  },
};

export const reviews: BundlePart = {
  heading: 'Reviews of the membership',
  folder: '',
  readers: readers.counts,
  count: ({ db, today }, year) => (hasReviews(db, year, today) ? 1 : 0),
  collect: ({ db, today, nowMs }, year) => {
    if (!hasReviews(db, year, today)) return { files: [], leftOut: [] };
    const model = evidenceReportModel(db, year, today);
    const name = `Reviews of the membership ${model.yearName}`;
    const { name: practice, ppgName } = model.practice;
    const whose = practice || ppgName;
    const whole = { publicCopy: false, publicFigures: null, leaveOut: () => undefined };
    const document = {
      title: `${name}: ${whose}`,
      shortTitle: `${name} · ${whose}`,
      creator: whose,
      madeAtMs: nowMs,
      trail: trailNow(db),
      print: 'ordinary' as const,
      warning: '',
      footNote: notForPublication,
      blocks: [
        heading(1, name),
        { kind: 'paragraph' as const, text: notForPublication, strong: true },
        facts([['Practice', whose]]),
        ...reviewBlocks(model, whole),
      ],
    };
    return { files: [wordFile(name, document)], leftOut: [] };
  },
};

const hasReviews = (db: ReadableDb, year: number, today: IsoDate): boolean =>
  standingReviews(reviewsBetween(db, '0000-01-01', today)).some(
    ({ on }) => financialYearOf(on) === year,
  );
