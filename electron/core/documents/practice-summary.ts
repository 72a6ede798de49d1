import { financialYearDays, type IsoDate } from '../../../shared/dates/financial-year.ts';
import { factsOfYear } from '../../../shared/evidence/facts-of-year.ts';
import type { PracticeSummary } from '../../../shared/roll-up/practice-summary.ts';
import { dutyEvidence, evidenceReportModel, shownFiguresOfYear } from '../evidence/service.ts';
import { practiceOf } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import { signOffsOf } from '../year-close/sign-offs.ts';

/** What the practice tells its PCN or ICB of a year: counts and dates, no names, no small numbers. */
export function practiceSummaryOf(db: ReadableDb, year: number, today: IsoDate): PracticeSummary {
  const practice = practiceOf(db);
  if (!practice || practice.odsCode === '') throw withoutCode();
  if (practice.contractType === null) throw withoutContract();
  const { sections, source } = dutyEvidence(db, year, today);
  const { reviews } = evidenceReportModel(db, year, today);
  const { to } = financialYearDays(year);
  const signed = signOffsOf(db, year).filter(({ withdrawn, stands }) => !withdrawn && stands);
  const signedFor = (side: 'practice' | 'PPG') =>
    signed.findLast((one) => one.side === side)?.signedOn ?? null;
  const last = reviews.at(-1);
  return {
    format: 'ppg-summary',
    version: 1,
    year,
    madeOn: today,
    upTo: today < to ? today : to,
    practice: {
      name: practice.name,
      odsCode: practice.odsCode,
      contractType: source.contractType,
      icb: practice.icbName || practice.icbCode,
      pcn: practice.pcnName || practice.pcnCode,
      listSize: practice.listSize,
    },
    figures: shownFiguresOfYear(db, year, today),
    parts: sections.map(({ reference, heading, evidence, explanations, open }) => ({
      reference,
      heading,
      facts: factsOfYear(evidence, year).length,
      explanations: explanations.length,
      open: open.length,
    })),
    compared: (last?.comparison?.comparisons ?? [])
      .filter(({ outcome }) => outcome.state === 'compared')
      .map(({ label }) => label),
    lastReviewOn: last?.on ?? null,
    signedByPractice: signedFor('practice'),
    signedByGroup: signedFor('PPG'),
  };
}

const withoutCode = (): UserError =>
  new UserError(
    'REFUSED',
    'The practice’s ODS code is not entered yet, and a PCN or ICB tells practices apart by it. No document was made. Enter it in Settings, Practice, then make the summary again.',
  );

const withoutContract = (): UserError =>
  new UserError(
    'REFUSED',
    'The practice’s type of contract is not entered yet, and a summary says it. No document was made. Choose it in Settings, Practice, then make the summary again.',
  );
