import { expect, it } from 'vitest';
import { improvementState, stepsOpen } from './state.ts';

const done: Omit<Parameters<typeof stepsOpen>[0], 'actions'> = {
  outcome: 'improvement agreed',
  progress: [],
  doneOn: '2026-06-01',
  stopped: null,
  dueOn: null,
  lead: null,
  patientResult: 'Fewer people wait',
  told: { on: '2026-06-02', how: 'Poster' },
  checked: null,
};
const action = (doneOn: string | null) => ({ id: 1, doneOn, result: '', progress: [] });
const openOf = (doneOn: string | null) =>
  stepsOpen({ ...done, actions: [action('2026-05-01'), action(doneOn)] }, '2026-06-03');

it('tells of a done improvement that an action of it is still open', () => {
  expect([openOf(null), openOf('2026-05-20')]).toEqual([['open action'], []]);
});

const openWhenTold = (on: string) =>
  stepsOpen({ ...done, actions: [], told: { on, how: 'Poster' } }, on);

it('asks to tell patients again who were told only before it was made', () => {
  expect([openWhenTold('2026-05-31'), openWhenTold('2026-06-01')]).toEqual([['tell'], []]);
});

it('is in progress once something was noted on the way of an action of it', () => {
  const noted = { ...action(null), progress: [{ on: '2026-05-04' }] };
  const open = { ...done, doneOn: null, told: null };

  expect(improvementState({ ...open, actions: [action(null)] })).toBe('agreed');
  expect(improvementState({ ...open, actions: [noted] })).toBe('in progress');
});
