import { expect, it } from 'vitest';
import { blocksAsText } from '../../minutes/paper/blocks-as-text.ts';
import { actionList, type ListedAction } from './action-list.ts';

const action = (number: number, changes: Partial<ListedAction> = {}): ListedAction => ({
  id: number,
  version: 1,
  number,
  reference: `AP${number}`,
  text: 'Draft a poster',
  owner: { memberId: 1, name: 'Sam Sample' },
  moreOwners: [],
  agreedOn: '2026-09-08',
  dueOn: '2026-11-12',
  dueRule: 'as dated',
  doneOn: null,
  result: '',
  state: 'overdue',
  daysLate: 9,
  restsUntil: null,
  restReason: '',
  meetingId: null,
  itemId: null,
  doneMeetingId: null,
  decisionId: null,
  progress: [],
  isPrivate: false,
  ...changes,
});
const open = { state: 'open', daysLate: 0, dueOn: null } as const;

const textOf = (...actions: ListedAction[]) =>
  blocksAsText(
    actionList({
      groupName: 'Sample PPG',
      practiceName: 'Sample Surgery',
      madeAtMs: 0,
      trail: { entries: 0, hash: null },
      print: 'ordinary',
      on: '2026-11-21',
      actions,
      owner: null,
      pageEach: false,
    }).blocks,
  );

it.each([
  [[action(1)], '1 action is open on 21 November 2026, and it is overdue.'],
  [[action(1), action(2)], '2 actions are open on 21 November 2026, all of them overdue.'],
  [[action(1), action(2, open)], '2 actions are open on 21 November 2026, 1 of them overdue.'],
  [[action(1, open)], '1 action is open on 21 November 2026.'],
])('says truly how many are late', (actions, words) => {
  expect(textOf(...actions)).toContain(words);
});

it('tells an action for the next meeting from one without a date', () => {
  const text = textOf(action(1, { ...open, dueRule: 'next meeting' }), action(2, open));

  expect(text).toContain('At the next meeting');
  expect(text).toContain('No date set');
});
