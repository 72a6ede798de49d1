import { improvementPlan } from '../../../shared/documents/improvement-plan.ts';
import { withInitials } from '../../../shared/documents/initials.ts';
import { belongsTo, sheetOf } from '../../../shared/improvements/sheet.ts';
import { namesOf } from '../documents/people-named.ts';
import { trailNow } from '../documents/trail-now.ts';
import { whoWeAre } from '../documents/who-we-are.ts';
import type { QueryContext } from '../rpc/context.ts';
import { prioritiesAmong } from './priority-handlers.ts';
import { heldBackInWords, publishable } from './publishable.ts';
import { allImprovements, improvementsOfYear } from './service.ts';

/** What the public sheet of a year says, without what was agreed in private. */
export function publicSheet(context: QueryContext, year: number) {
  const { db, today } = context;
  const hideNames = withInitials(namesOf(context));
  const ofYear = improvementsOfYear(db, year, today);
  const { improvements, heldBack } = publishable(db, ofYear);
  const sheet = sheetOf(improvements, year, hideNames);
  const missing = heldBackInWords(heldBack.filter(({ offSheet }) => !offSheet));
  return { ...sheet, leftOut: [...sheet.leftOut, ...missing] };
}

/**
 * Everything that the public sheet prints, in whatever form: of a year, with what has come of it by
 * today, and with that day on it.
 */
export function collectSheet(context: QueryContext, year: number) {
  const { db, today, nowMs } = context;
  return {
    ...whoWeAre(db),
    year,
    madeOn: today,
    sheet: publicSheet(context, year),
    madeAtMs: nowMs,
    trail: trailNow(db),
  };
}

/** The improvement plan of a year, and what was left out of it. */
export function collectPlan({ db, today, nowMs }: QueryContext, year: number) {
  const { improvements: newestFirst, heldBack } = publishable(db, allImprovements(db, today));
  const improvements = newestFirst.toReversed();
  return {
    document: improvementPlan({
      ...whoWeAre(db),
      ...prioritiesAmong(db, year, improvements),
      year,
      madeOn: today,
      improvements: improvements.filter((one) => belongsTo(one, year)),
      madeAtMs: nowMs,
      trail: trailNow(db),
    }),
    leftOut: heldBackInWords(heldBack.filter((one) => belongsTo(one, year))),
  };
}
