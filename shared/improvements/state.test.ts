import { expect, it } from 'vitest';
import { stepsOpen } from './state.ts';

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
const action = (doneOn: string | null) => ({ id: 1, doneOn, result: '' });
const openOf = (doneOn: string | null) =>
  stepsOpen({ ...done, actions: [action('2026-05-01'), action(doneOn)] }, '2026-06-03');

it('tells of a done improvement that an action of it is still open', () => {
  expect([openOf(null), openOf('2026-05-20')]).toEqual([['open action'], []]);
});
