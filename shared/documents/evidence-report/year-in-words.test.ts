import { expect, it } from 'vitest';
import type { EvidenceReportModel } from '../../evidence/report-model.ts';
import { agreedInWords } from './year-in-words.ts';

type Decision = EvidenceReportModel['decisions'][number];
type Action = EvidenceReportModel['actions'][number];

const decision = (outcome: Decision['outcome']): Decision => ({
  on: '2026-06-10',
  item: 'Seats',
  text: 'A bench',
  outcome,
  quorate: true,
});
const action = (doneOn: string | null): Action => ({
  number: 'AP1',
  agreedOn: '2026-06-10',
  text: 'Ask for a bench',
  owner: 'Alex Sample',
  dueOn: null,
  doneOn,
  result: '',
});
const agreed = decision('improvement agreed');
const declined = decision('declined with reason');
const [open, done] = [action(null), action('2026-07-01')];

it.each([
  [[], [], 'No decisions are recorded; no actions are recorded.'],
  [
    [declined],
    [open],
    '1 decision is recorded, which is not an improvement to services; 1 action is recorded, which is not done.',
  ],
  [
    [agreed],
    [done],
    '1 decision is recorded, which is an improvement to services; 1 action is recorded, and it is done.',
  ],
  [
    [declined, declined],
    [open, open],
    '2 decisions are recorded, none of them an improvement to services; of 2 actions, none are done.',
  ],
  [
    [agreed, declined, declined],
    [done, open, open],
    '3 decisions are recorded, 1 of them an improvement to services; of 3 actions, 1 is done.',
  ],
  [
    [agreed, agreed],
    [done, done],
    '2 decisions are recorded, 2 of them improvements to services; of 2 actions, 2 are done.',
  ],
])('sums up what was agreed, %#', (decisions, actions, words) => {
  expect(agreedInWords({ decisions, actions })).toBe(words);
});
