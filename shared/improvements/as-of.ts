import { actionState } from '../actions/state.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import { listAnd } from '../documents/words.ts';
import type { Improvement } from './improvement.ts';
import { daysLate, doneByActions, improvementState, stepsOpen } from './state.ts';

/** What came of an improvement after a day, each by its own day; null where nothing did. */
export type SinceThen = {
  readonly day: IsoDate;
  readonly doneOn: IsoDate | null;
  readonly stoppedOn: IsoDate | null;
  readonly toldOn: IsoDate | null;
  readonly checkedOn: IsoDate | null;
};

/** An improvement as a paper tells of it; `since` where the paper ends before today. */
export type ToldImprovement = Improvement & { readonly since?: SinceThen };

/**
 * An improvement as it stood at the end of a day, with what has come of it since set apart;
 * undefined where it was not agreed by then. Words about its result belong to its end: before that
 * there was no result.
 *
 * @param one with the actions agreed by that day
 * @param now with those agreed since as well
 */
export function improvementAsOf(
  one: Improvement,
  day: IsoDate,
  now: Improvement = one,
): ToldImprovement | undefined {
  if (one.agreedOn > day) return undefined;
  const actions = one.actions.map((action) => ({
    ...action,
    ...(isBy(day, action.doneOn) ? {} : notDone(action.dueOn, day)),
    progress: action.progress.filter(({ on }) => on <= day),
  }));
  const doneOn = one.doneByActions ? (doneByActions(actions)?.doneOn ?? null) : one.doneOn;
  const isDone = isBy(day, doneOn) && doneOn !== null;
  const facts = {
    ...one,
    actions,
    progress: one.progress.filter(({ on }) => on <= day),
    feedback: one.feedback.filter(({ receivedOn }) => receivedOn <= day),
    doneOn: isDone ? doneOn : null,
    result: isDone ? one.result : '',
    patientResult: isDone ? one.patientResult : '',
    stopped: isBy(day, one.stopped?.on) ? one.stopped : null,
    told: isBy(day, one.told?.on) ? one.told : null,
    checked: isBy(day, one.checked?.on) ? one.checked : null,
  };
  return {
    ...facts,
    state: improvementState(facts),
    daysLate: daysLate(facts, day),
    open: stepsOpen(facts, day),
    since: sinceOf(now, day),
  };
}

const isBy = (day: IsoDate, on: IsoDate | null | undefined): boolean => !isAfter(day, on);
const isAfter = (day: IsoDate, on: IsoDate | null | undefined): on is IsoDate =>
  on !== null && on !== undefined && on > day;

const notDone = (dueOn: IsoDate | null, day: IsoDate) => ({
  doneOn: null,
  result: '',
  state: actionState({ dueOn, doneOn: null }, day).state,
});

function sinceOf({ doneOn, stopped, told, checked }: Improvement, day: IsoDate): SinceThen {
  const later = (on: IsoDate | null | undefined) => (isAfter(day, on) ? on : null);
  return {
    day,
    doneOn: later(doneOn),
    stoppedOn: later(stopped?.on),
    toldOn: later(told?.on),
    checkedOn: later(checked?.on),
  };
}

/** "Since 31 March 2026: done on 4 May 2026 and patients told on 6 May 2026."; empty for nothing. */
export function sinceInWords({ since }: ToldImprovement): string {
  if (!since) return '';
  const { day, doneOn, stoppedOn, toldOn, checkedOn } = since;
  const parts = [
    doneOn && `done on ${formatDay(doneOn)}`,
    stoppedOn && `found not possible on ${formatDay(stoppedOn)}`,
    toldOn && `patients told on ${formatDay(toldOn)}`,
    checkedOn && `looked at again on ${formatDay(checkedOn)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `Since ${formatDay(day)}: ${listAnd(parts)}.`;
}
