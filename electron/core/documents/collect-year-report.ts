import type { SmallCounts } from '../../../shared/disclosure/small-counts.ts';
import { financialYearDays } from '../../../shared/dates/financial-year.ts';
import { planInReport } from '../../../shared/documents/improvement-plan.ts';
import { ppgReport } from '../../../shared/documents/year-papers/ppg-report.ts';
import { belongsTo } from '../../../shared/improvements/sheet.ts';
import { evidenceReportModel, figuresOfYear } from '../evidence/service.ts';
import { completeFeedback } from '../feedback/complete.ts';
import { prioritiesAmong } from '../improvements/priority-handlers.ts';
import { heldBackInWords, publishable } from '../improvements/publishable.ts';
import { improvementsAsOf } from '../improvements/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import { signOffsOf } from '../year-close/sign-offs.ts';
import { publicFiguresOfNewest } from './public-figures.ts';
import { trailNow } from './trail-now.ts';
import { whoWeAre } from './who-we-are.ts';

/**
 * The yearly report in the order of the 2014/15 template, and what was left out of its plan;
 * each thing as it stood on the last day that the report covers, with what came of it since set apart.
 * With small counts hidden it shows of the members what may be published, and lists what it does not.
 */
export function collectYearReport(
  { db, today, nowMs }: QueryContext,
  year: number,
  smallCounts: SmallCounts,
) {
  const { from, to } = financialYearDays(year);
  const inYear = (day: string) => day >= from && day <= to && day <= today;
  const upTo = today < to ? today : to;
  const { improvements: newestFirst, heldBack } = publishable(db, improvementsAsOf(db, upTo));
  const improvements = newestFirst.toReversed();
  const plan = planInReport({
    ...whoWeAre(db),
    ...prioritiesAmong(db, year, improvements),
    year,
    madeOn: upTo,
    improvements: improvements.filter((one) => belongsTo(one, year)),
    madeAtMs: nowMs,
    trail: trailNow(db),
  });
  const model = evidenceReportModel(db, year, today);
  const document = ppgReport({
    model,
    figures: figuresOfYear(db, year, today, true),
    agreedAtMeetings: improvements.filter(
      ({ outcome, agreedOn, decision }) =>
        outcome === 'improvement agreed' && decision !== null && inYear(agreedOn),
    ).length,
    smallCounts,
    publicFigures: smallCounts === 'hidden' ? publicFiguresOfNewest(db, model.reviews) : null,
    feedback: completeFeedback(db)
      .filter(
        ({ receivedOn, discussed }) =>
          inYear(receivedOn) || discussed.some(({ held, meetingOn }) => held && inYear(meetingOn)),
      )
      .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1)),
    signOffs: signOffsOf(db, year),
    plan,
    madeAtMs: nowMs,
  });
  return {
    document,
    leftOut: heldBackInWords(heldBack.filter((one) => belongsTo(one, year))),
  };
}
