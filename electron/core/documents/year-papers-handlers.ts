import { createHash } from 'node:crypto';
import { financialYearDays, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { documentsContract } from '../../../shared/documents/contract.ts';
import { improvementPlan } from '../../../shared/documents/improvement-plan.ts';
import { ppgReport } from '../../../shared/documents/year-papers/ppg-report.ts';
import { statementSheet } from '../../../shared/documents/year-papers/statement-sheet.ts';
import { summaryPaper } from '../../../shared/documents/year-papers/summary-paper.ts';
import { belongsTo } from '../../../shared/improvements/sheet.ts';
import { declarationOf } from '../duties/declaration.ts';
import { dutyEvidence, evidenceReportModel } from '../evidence/service.ts';
import { completeFeedback } from '../feedback/complete.ts';
import { prioritiesAmong } from '../improvements/priority-handlers.ts';
import { allImprovements } from '../improvements/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { signOffsOf } from '../year-close/sign-offs.ts';
import { fileFailure } from './file-failure.ts';
import { makeDocument } from './make-document.ts';
import { draftFile } from './new-file.ts';
import { practiceSummaryOf } from './practice-summary.ts';
import { requirePracticeForWhole } from './require-practice-for-whole.ts';
import { trailNow } from './trail-now.ts';
import { whoWeAre } from './who-we-are.ts';

type Papers = 'documents.ppgReport' | 'documents.statementSheet' | 'documents.practiceSummary';

export const yearPapersHandlers: Pick<HandlersOf<typeof documentsContract>, Papers> = {
  'documents.ppgReport': ({ year, ...destination }, context) => {
    requirePracticeForWhole(context.person);
    return makeDocument(context, destination, () =>
      context.read((query) => ({
        kind: 'PPG report',
        name: [`PPG report ${formatFinancialYear(year)}`, whoWeAre(query.db).groupName],
        document: ppgReport(collectReport(query, year)),
      })),
    );
  },

  'documents.statementSheet': ({ year, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read(({ db, today, nowMs }) => ({
        kind: 'statement sheet',
        name: [`Statement sheet ${formatFinancialYear(year)}`, whoWeAre(db).groupName],
        document: statementSheet({
          ...whoWeAre(db),
          year,
          madeOn: today,
          statements: declarationOf(db, year, today),
          sections: dutyEvidence(db, year, today).sections,
          madeAtMs: nowMs,
          trail: trailNow(db),
        }),
      })),
    ),

  'documents.practiceSummary': async ({ year, ...destination }, context) => {
    const summary = context.read(({ db, today }) => practiceSummaryOf(db, year, today));
    const written = await makeDocument(context, destination, () =>
      context.read(({ db, nowMs }) => ({
        kind: 'PPG summary',
        name: [`PPG summary ${formatFinancialYear(year)}`, summary.practice.odsCode],
        document: summaryPaper(summary, { madeAtMs: nowMs, trail: trailNow(db) }),
        publicCopy: true,
        advice:
          'Send both files, the Word document and the JSON file beside it: the PCN or ICB puts the JSON files of its practices together. Nothing is sent by itself.',
      })),
    );
    return { ...written, json: writeJson(written.path, summary) };
  },
};

function collectReport({ db, today, nowMs }: QueryContext, year: number) {
  const { from, to } = financialYearDays(year);
  const inYear = (day: string) => day >= from && day <= to && day <= today;
  const improvements = allImprovements(db, today);
  const plan = improvementPlan({
    ...whoWeAre(db),
    ...prioritiesAmong(db, year, improvements),
    year,
    madeOn: today,
    improvements: improvements.filter((one) => belongsTo(one, year)),
    madeAtMs: nowMs,
    trail: trailNow(db),
  });
  const firstPart = plan.blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return {
    model: evidenceReportModel(db, year, today),
    feedback: completeFeedback(db).filter(
      ({ receivedOn, discussed }) =>
        inYear(receivedOn) || discussed.some(({ held, meetingOn }) => held && inYear(meetingOn)),
    ),
    signOffs: signOffsOf(db, year),
    plan: plan.blocks.slice(Math.max(0, firstPart)),
    madeAtMs: nowMs,
  };
}

/** The same values for a program, in a file of the same name beside the document. */
function writeJson(beside: string, summary: unknown) {
  const bytes = new TextEncoder().encode(`${JSON.stringify(summary, null, 2)}\n`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { path: draftFile(beside.replace(/\.docx$/iu, '.json'), bytes).settle(), sha256 };
  } catch (error) {
    throw fileFailure(error);
  }
}
