import { actionState } from '../../../shared/actions/state.ts';
import { financialYearDays, type IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import { improvementAsOf, type ToldImprovement } from '../../../shared/improvements/as-of.ts';
import { belongsTo } from '../../../shared/improvements/sheet.ts';
import { daysLate, improvementState, stepsOpen } from '../../../shared/improvements/state.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { notFound } from '../rpc/user-error.ts';
import {
  improvementOnAnyDay,
  improvementsKnownBy,
  improvementsLasting,
  improvementsOnAnyDay,
  type ImprovementOnAnyDay,
} from './kept.ts';
import * as queries from './queries.ts';

export { improvementsKnownBy, improvementsOnAnyDay };

/** Every improvement, agreed or not, newest first, as of `today`. */
export const allImprovements = remembered(
  (db: ReadableDb, today: IsoDate): readonly Improvement[] =>
    improvementsOnAnyDay(db).map((one) => asOf(one, today)),
);

/** Every improvement agreed by a day, newest first, as it stood then, with what came of it since. */
export function improvementsAsOf(db: ReadableDb, day: IsoDate): ToldImprovement[] {
  const now = new Map(allImprovements(db, day).map((one) => [one.id, one]));
  return improvementsKnownBy(db, day).flatMap(
    (one) => improvementAsOf(asOf(one, day), day, now.get(one.id)) ?? [],
  );
}

/** The improvements that belong to a financial year, newest first, as of `today`. */
export function improvementsOfYear(db: ReadableDb, year: number, today: IsoDate): Improvement[] {
  const { from, to } = financialYearDays(year);
  return improvementsLasting(db, from, to)
    .filter((one) => belongsTo(one, year))
    .map((one) => asOf(one, today));
}

/** One improvement; NOT_FOUND when there is none. */
export function improvementOf(db: ReadableDb, id: number, today: IsoDate): Improvement {
  const improvement = improvementOnAnyDay(db, id);
  if (!improvement) throw notFound('This improvement');
  return asOf(improvement, today);
}

/** The names typed for who leads and is no member, each once; other leads are owners of actions. */
export const typedLeads = queries.selectTypedLeads;

const asOf = (one: ImprovementOnAnyDay, today: IsoDate): Improvement => ({
  ...one,
  actions: one.actions.map((action) => ({
    id: action.id,
    reference: action.reference,
    text: action.text,
    owner: action.owner.name,
    dueOn: action.dueOn,
    doneOn: action.doneOn,
    result: action.result,
    state: actionState(action, today).state,
    progress: action.progress.map(({ on, note }) => ({ on, note })),
  })),
  state: improvementState(one),
  daysLate: daysLate(one, today),
  open: stepsOpen(one, today),
});
