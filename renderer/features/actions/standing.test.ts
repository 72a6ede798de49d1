import { expect, it } from 'vitest';
import type { Action } from '../../../shared/actions/action.ts';
import { standing } from './ActionList.tsx';

const action: Action = {
  id: 1,
  version: 1,
  number: 1,
  reference: 'AP1',
  text: 'Signs',
  owner: { memberId: null, name: '' },
  moreOwners: [],
  agreedOn: '2025-10-14',
  dueOn: null,
  dueRule: 'as dated',
  doneOn: '2025-10-14',
  result: '',
  state: 'done',
  daysLate: 0,
  restsUntil: null,
  restReason: '',
  meetingId: null,
  itemId: null,
  decisionId: null,
  doneMeetingId: null,
  progress: [],
};

it('says when alone where nobody is named', () => {
  expect(standing(action)).toBe('done 14 October 2025');
  expect(standing({ ...action, doneOn: null, state: 'open' })).toBe('no date set');
});

it('says who and when', () => {
  const owner = { memberId: 1, name: 'Alex Sample' };

  expect(standing({ ...action, owner })).toBe('Alex Sample, done 14 October 2025');
});
