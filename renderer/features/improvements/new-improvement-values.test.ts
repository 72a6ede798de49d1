import { expect, it } from 'vitest';
import { newImprovementInput } from './new-improvement-values.ts';

it.each([
  ['declined with reason', 'The landlord has not agreed'],
  // Typed before the outcome was corrected.
  ['improvement agreed', ''],
])('sends of an outcome “%s” the reason “%s”', (outcome, reason) => {
  const agreedOn = { day: '1', month: '10', year: '2026' };
  const typed = { text: 'A rack', outcome, reason: 'The landlord has not agreed', agreedOn };

  expect(newImprovementInput(typed)).toEqual({
    text: 'A rack',
    outcome,
    reason,
    agreedOn: '2026-10-01',
  });
});
