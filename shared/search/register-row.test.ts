import { expect, it } from 'vitest';
import { howReached } from './register-row.ts';

const vote = { agreement: 'vote', votesFor: null, votesAgainst: null, abstained: null } as const;

it.each([
  [{ ...vote, agreement: 'not recorded' as const }, ''],
  [{ ...vote, agreement: 'consensus' as const }, 'By consensus'],
  [vote, 'By vote'],
  [{ ...vote, votesFor: 6, votesAgainst: 0, abstained: 2 }, '6 for, 0 against, 2 abstained'],
])('says of %j how it was reached', (decision, words) => {
  expect(howReached(decision)).toBe(words);
});
