import { daysBetween } from '../dates/add-days.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import type { ImprovementState, KeptImprovement, OpenStep } from './improvement.ts';

type Facts = Pick<
  KeptImprovement,
  | 'outcome'
  | 'actions'
  | 'progress'
  | 'doneOn'
  | 'stopped'
  | 'dueOn'
  | 'lead'
  | 'patientResult'
  | 'told'
  | 'checked'
>;

/** After so many days it can be seen whether an improvement helped. */
export const daysUntilCheck = 90;

/** The day and the words that the actions give, when there are any and every one is done. */
export function doneByActions(
  actions: KeptImprovement['actions'],
): { readonly doneOn: IsoDate; readonly result: string } | undefined {
  const days = actions.flatMap(({ doneOn }) => doneOn ?? []);
  const last = days.toSorted().at(-1);
  if (last === undefined || days.length < actions.length) return undefined;
  const results = actions.map(({ result }) => result.trim()).filter((result) => result !== '');
  return { doneOn: last, result: results.join('\n') };
}

/** How far an improvement has come. */
export function improvementState(facts: Facts): ImprovementState {
  if (facts.outcome === 'declined with reason') return 'declined';
  if (facts.outcome === 'no improvement needed') return 'none needed';
  if (facts.stopped !== null) return 'not possible';
  if (facts.doneOn !== null) return 'done';
  const begun =
    facts.progress.length > 0 ||
    facts.actions.some(({ doneOn, progress }) => doneOn !== null || progress.length > 0);
  return begun ? 'in progress' : 'agreed';
}

/** Days past the due date of an improvement that is still being made; else 0. */
export function daysLate(facts: Facts, today: IsoDate): number {
  const state = improvementState(facts);
  if (facts.dueOn === null || (state !== 'agreed' && state !== 'in progress')) return 0;
  return Math.max(0, daysBetween(facts.dueOn, today));
}

/**
 * Whether patients were told what came of it: not by what they were told while it was being made,
 * before there was a result.
 */
export function isTold({
  outcome,
  doneOn,
  stopped,
  told,
}: Pick<Facts, 'outcome' | 'doneOn' | 'stopped' | 'told'>): boolean {
  if (told === null) return false;
  if (outcome !== 'improvement agreed') return true;
  const end = stopped?.on ?? doneOn;
  return end !== null && told.on >= end;
}

/** What the record does not hold yet about an improvement, in the order it comes up. */
export function stepsOpen(facts: Facts, today: IsoDate): OpenStep[] {
  const state = improvementState(facts);
  const steps: (OpenStep | false)[] = [];
  if (state === 'agreed' || state === 'in progress') {
    steps.push(facts.lead === null && 'lead', facts.dueOn === null && 'due');
    steps.push(daysLate(facts, today) > 0 && 'overdue');
  }
  const done = state === 'done';
  steps.push(done && facts.actions.some(({ doneOn }) => doneOn === null) && 'open action');
  steps.push(done && facts.patientResult === '' && 'patient result');
  const ended = done || state === 'not possible' || state === 'declined';
  steps.push(ended && !isTold(facts) && 'tell');
  const due = facts.doneOn !== null && daysBetween(facts.doneOn, today) >= daysUntilCheck;
  steps.push(done && due && facts.checked === null && 'check');
  return steps.filter((step) => step !== false);
}
