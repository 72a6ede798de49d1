import { actionState } from '../../../shared/actions/state.ts';
import { financialYearDays, type IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import { belongsTo } from '../../../shared/improvements/sheet.ts';
import { daysLate, improvementState, stepsOpen } from '../../../shared/improvements/state.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { notFound } from '../rpc/user-error.ts';
import {
  improvementOnAnyDay,
  improvementsLasting,
  improvementsOnAnyDay,
  type ImprovementOnAnyDay,
} from './kept.ts';
import * as queries from './queries.ts';

export { improvementsOnAnyDay };

/** Every improvement, agreed or not, newest first, as of `today`. */
export const allImprovements = remembered(
  (db: ReadableDb, today: IsoDate): readonly Improvement[] =>
    improvementsOnAnyDay(db).map((one) => asOf(one, today)),
);

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
  })),
  state: improvementState(one),
  daysLate: daysLate(one, today),
  open: stepsOpen(one, today),
});
