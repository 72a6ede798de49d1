import { expect, it } from 'vitest';
import type { Decision } from '../../meetings/item.ts';
import { decisionInWords } from './decision-in-words.ts';

const decision: Decision = {
  id: 1,
  version: 1,
  number: 1,
  reference: '2026-11-22/1',
  itemId: 1,
  text: 'To keep three bays',
  outcome: 'decision',
  reason: '',
  proposer: null,
  seconder: null,
  agreement: 'consensus',
  votesFor: null,
  votesAgainst: null,
  abstained: null,
  dissent: '',
  isAdvice: true,
  practiceAnswer: null,
};

it('is a row of sentences, however what was typed ends', () => {
  const practiceAnswer = { on: '2026-12-01', answer: 'Two will be painted.', by: '' };
  const dissent = 'Bo Example: lines cost money.';

  const words = decisionInWords({ ...decision, dissent, practiceAnswer });

  expect(words).toMatch(/lines cost money\. Advice to the practice, answered .*be painted$/u);
});
