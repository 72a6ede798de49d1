import { expect, it } from 'vitest';
import { howReached, quorumInWords } from './register-row.ts';

const vote = { agreement: 'vote', votesFor: null, votesAgainst: null, abstained: null } as const;

it.each([
  [{ ...vote, agreement: 'not recorded' as const }, ''],
  [{ ...vote, agreement: 'consensus' as const }, 'By consensus'],
  [vote, 'By vote'],
  [{ ...vote, votesFor: 6, votesAgainst: 0, abstained: 2 }, '6 for, 0 against, 2 abstained'],
])('says of %j how it was reached', (decision, words) => {
  expect(howReached(decision)).toBe(words);
});

it('says of a meeting without quorum what became of its minutes', () => {
  const withoutQuorum = true;
  const confirmation = 'Confirmed as presented at the meeting of 8 December 2026.';

  expect(quorumInWords({ withoutQuorum, confirmation })).toBe(
    'The meeting was not quorate. Its minutes were confirmed as presented at the meeting of 8 December 2026.',
  );
  expect(quorumInWords({ withoutQuorum, confirmation: '' })).toBe(
    'The meeting was not quorate. Its minutes are not confirmed yet',
  );
  expect(quorumInWords({ withoutQuorum: false, confirmation })).toBe('');
});
