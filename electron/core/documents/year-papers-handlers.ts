import { createHash } from 'node:crypto';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { documentsContract } from '../../../shared/documents/contract.ts';
import { statementSheet } from '../../../shared/documents/year-papers/statement-sheet.ts';
import { summaryPaper } from '../../../shared/documents/year-papers/summary-paper.ts';
import { declarationOf } from '../duties/declaration.ts';
import { dutyEvidence } from '../evidence/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { collectYearReport } from './collect-year-report.ts';
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
        ...collectYearReport(query, year),
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
          sections: dutyEvidence(db, year, today, true).sections,
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
