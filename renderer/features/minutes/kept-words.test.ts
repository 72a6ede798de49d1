import { expect, it } from 'vitest';
import { actionInWords } from './kept-words.ts';

const sam = { memberId: 3, name: 'Sam Sample' };

it('says who does it and by when', () => {
  expect(
    actionInWords({
      reference: 'AP36',
      owner: sam,
      moreOwners: [],
      dueOn: '2027-01-15',
      dueRule: 'as dated',
    }),
  ).toBe('AP36 · Sam Sample · due Fri 15 January 2027');
});

it('says what is not known yet, and who helps', () => {
  const nobody = { memberId: null, name: '' };

  expect(
    actionInWords({
      reference: 'AP1',
      owner: nobody,
      moreOwners: [sam],
      dueOn: null,
      dueRule: 'as dated',
    }),
  ).toBe('AP1 · nobody named yet, with Sam Sample · no due date');
});

it('says when there is no date on purpose, or not yet', () => {
  const action = { reference: 'AP3', owner: sam, moreOwners: [], dueOn: null };

  expect(actionInWords({ ...action, dueRule: 'no date' })).toContain('no date, as agreed');
  expect(actionInWords({ ...action, dueRule: 'next meeting' })).toContain(
    'due at the next meeting',
  );
});
