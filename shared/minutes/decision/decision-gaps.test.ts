import { expect, it } from 'vitest';
import { decisionGaps } from './decision-gaps.ts';

const decision = {
  id: 4,
  reference: '2026-12-08/1',
  votesFor: null,
  votesAgainst: null,
  abstained: null,
  proposer: null,
  seconder: null,
};
const attended = (...states: readonly ('present' | 'apologies' | 'absent' | 'not recorded')[]) =>
  states.map((state, index) => ({ memberId: index + 1, state }));
const words = (said: Partial<Parameters<typeof decisionGaps>[0][number]>, there = attended()) =>
  decisionGaps([{ ...decision, ...said }], there).map((gap) => gap.words);

it('finds more votes than members present', () => {
  const vote = { votesFor: 2, votesAgainst: 1, abstained: null };

  expect(words(vote, attended('present', 'present', 'apologies'))).toEqual([
    '2026-12-08/1: 3 votes are counted, but 2 members are recorded as present.',
  ]);
  expect(words(vote, attended('present'))).toEqual([
    '2026-12-08/1: 3 votes are counted, but 1 member is recorded as present.',
  ]);
  expect(words(vote, attended('present', 'present', 'present'))).toEqual([]);
  expect(words(vote)).toEqual([]);
});

it('finds who proposed or seconded without having been there', () => {
  const moved = {
    proposer: { memberId: 2, name: 'Alex Sample' },
    seconder: { memberId: 3, name: 'Jo Example' },
  };

  expect(words(moved, attended('present', 'apologies', 'absent'))).toEqual([
    '2026-12-08/1: Alex Sample is named as proposing it, but by the attendance sent apologies.',
    '2026-12-08/1: Jo Example is named as seconding it, but by the attendance was absent.',
  ]);
  expect(words(moved, attended('present', 'present', 'not recorded'))).toEqual([]);
  const guest = { memberId: null, name: 'Kit Muster' };
  expect(words({ proposer: guest }, attended('present', 'apologies'))).toEqual([]);
});
