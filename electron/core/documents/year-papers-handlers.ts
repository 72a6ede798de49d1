import { financialYearDays, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { documentsContract } from '../../../shared/documents/contract.ts';
import {
  statementSheet,
  type StatementSheet,
} from '../../../shared/documents/year-papers/statement-sheet.ts';
import { summaryPaper } from '../../../shared/documents/year-papers/summary-paper.ts';
import { declarationOf } from '../duties/declaration.ts';
import { dutyEvidence } from '../evidence/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { namesOf } from './people-named.ts';
import { collectYearReport } from './collect-year-report.ts';
import { makeDocument, makeWithJson } from './make-document.ts';
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
        ...collectYearReport(query, year, 'as they are'),
      })),
    );
  },

  'documents.statementSheet': ({ year, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read((query) => ({
        kind: 'statement sheet',
        name: [`Statement sheet ${formatFinancialYear(year)}`, whoWeAre(query.db).groupName],
        document: statementSheet(sheetOf(query, year)),
      })),
    ),

  'documents.practiceSummary': async ({ year, ...destination }, context) => {
    const summary = context.read(({ db, today }) => practiceSummaryOf(db, year, today));
    const { json, ...written } = await makeWithJson(context, destination, () =>
      context.read(({ db, nowMs }) => ({
        kind: 'PPG summary',
        name: [`PPG summary ${formatFinancialYear(year)}`, summary.practice.odsCode],
        document: summaryPaper(summary, { madeAtMs: nowMs, trail: trailNow(db) }),
        json: summary,
        publicCopy: true,
        advice:
          'Send both files, the Word document and the JSON file beside it: the PCN or ICB puts the JSON files of its practices together. Nothing is sent by itself.',
      })),
    );
    if (!json) throw new Error('the summary has no JSON file');
    return { ...written, json };
  },
};

function sheetOf(context: QueryContext, year: number): StatementSheet {
  const { db, today, nowMs } = context;
  const { to } = financialYearDays(year);
  const { sections, changes } = dutyEvidence(db, year, today, true);
  return {
    ...whoWeAre(db),
    year,
    madeOn: today,
    upTo: today < to ? today : to,
    statements: declarationOf(db, year, today, true),
    sections,
    changes,
    names: namesOf(context),
    madeAtMs: nowMs,
    trail: trailNow(db),
  };
}
