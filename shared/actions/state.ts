import { daysBetween } from '../dates/add-days.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import type { ActionState } from './action.ts';

type Dated = {
  readonly dueOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly restsUntil?: IsoDate | null;
};

/** Done, overdue (its due date has passed: due yesterday or before), or open. What rests is not late. */
export function actionState(
  { dueOn, doneOn, restsUntil = null }: Dated,
  today: IsoDate,
): { state: ActionState; daysLate: number } {
  if (doneOn !== null) return { state: 'done', daysLate: 0 };
  if (isResting({ restsUntil }, today)) return { state: 'open', daysLate: 0 };
  if (dueOn === null || dueOn >= today) return { state: 'open', daysLate: 0 };
  return { state: 'overdue', daysLate: daysBetween(dueOn, today) };
}

/** Whether an action rests: until the day given, not on it. */
export const isResting = (
  { restsUntil }: { readonly restsUntil: IsoDate | null },
  today: IsoDate,
): boolean => restsUntil !== null && today < restsUntil;

type Waiting = { readonly dueOn: IsoDate | null; readonly number: number };

/** Longest overdue first, then by due date, those without a date last, then by number. */
export function byUrgency(a: Waiting, b: Waiting): number {
  const due = (action: Waiting) => action.dueOn ?? '9999-12-31';
  if (due(a) !== due(b)) return due(a) < due(b) ? -1 : 1;
  return a.number - b.number;
}
