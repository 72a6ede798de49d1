import type { EvidenceReport } from '../../../shared/documents/evidence-report/evidence-report.ts';
import { evidenceReportModel } from '../evidence/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import { namesOf } from './people-named.ts';
import { publicFiguresOfNewest } from './public-figures.ts';

/**
 * What the evidence report of a financial year is made from; an empty record gives an honest one.
 * Every copy goes out to somebody, so none holds what the group took in private; the public one
 * shows only figures that may be published.
 */
export function collectEvidenceReport(
  context: QueryContext,
  year: number,
  forPublic: boolean,
): EvidenceReport {
  const { db, today, nowMs } = context;
  const model = evidenceReportModel(db, year, today, true);
  return {
    model,
    publicFigures: forPublic ? publicFiguresOfNewest(db, model.reviews) : null,
    names: namesOf(context),
    madeAtMs: nowMs,
  };
}
