import { formatDay } from '../dates/format-day.ts';
import { asSentence, capital, listAnd } from '../documents/words.ts';
import type { Improvement, ImprovementState, OpenStep } from './improvement.ts';

/** How the state is said at the head of an improvement. */
export const stateWords: Readonly<Record<ImprovementState, string>> = {
  agreed: 'Agreed, not begun',
  'in progress': 'In progress',
  done: 'Done',
  'not possible': 'Not possible after all',
  declined: 'Not agreed, with the reason',
  'none needed': 'No improvement needed',
};

/** What is still to be done about an improvement, as a task. */
export const stepWords: Readonly<Record<OpenStep, string>> = {
  lead: 'Say who leads it',
  due: 'Say by when',
  overdue: 'It is overdue',
  'open action': 'It is said to be done, and an action of it is still open',
  'patient result': 'Say what came of it for patients',
  tell: 'Tell patients',
  check: 'Look again whether it helped',
};

/** "Done on 4 May 2026", "Due 4 May 2026, 12 days late", "Not agreed on 4 May 2026". */
export function standingInWords(improvement: Improvement): string {
  const { state, doneOn, stopped, dueOn, daysLate, agreedOn } = improvement;
  if (doneOn !== null && state === 'done') return `Done on ${formatDay(doneOn)}`;
  if (stopped !== null) return `Found not possible on ${formatDay(stopped.on)}`;
  if (state === 'declined') return `Not agreed on ${formatDay(agreedOn)}`;
  if (state === 'none needed') return `No improvement needed, settled on ${formatDay(agreedOn)}`;
  const words = state === 'agreed' ? 'Agreed' : 'In progress';
  if (dueOn === null) return `${words}, no date set`;
  const late = daysLate === 0 ? '' : `, ${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`;
  return `${words}, due ${formatDay(dueOn)}${late}`;
}

/** "AP8 of this improvement is still open": said where somebody is about to call it done. */
export function actionsOpenInWords({ actions }: Pick<Improvement, 'actions'>): string {
  const open = actions.filter(({ doneOn }) => doneOn === null).map(({ reference }) => reference);
  if (open.length === 0) return '';
  return `${listAnd(open)} of this improvement ${open.length === 1 ? 'is' : 'are'} still open. If that is done too, close it under Actions first.`;
}

/**
 * What was noted last on the way of an improvement that is not at its end, of itself and of each of
 * its open actions, a line each: "7 September 2026: Runs on four weekdays."; empty for nothing.
 */
export function onTheWayInWords({ state, progress, actions }: Improvement): string {
  if (state !== 'agreed' && state !== 'in progress') return '';
  const open = actions.filter(({ doneOn }) => doneOn === null);
  return [progress, ...open.map((action) => action.progress)]
    .flatMap((notes) => notes.at(-1) ?? [])
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, note }) => `${formatDay(on)}: ${asSentence(note)}`)
    .join('\n');
}

/** What was done and what came of it, as sentences; empty where neither is recorded. */
export const resultInWords = ({
  result,
  patientResult,
}: Pick<Improvement, 'result' | 'patientResult'>): string =>
  [result, patientResult]
    .filter((part) => part.trim() !== '')
    .map((part) => asSentence(capital(part.replaceAll(/\s*\n\s*/g, '; '))))
    .join(' ');
