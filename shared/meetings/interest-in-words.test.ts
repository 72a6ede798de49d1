import { expect, it } from 'vitest';
import { interestInWords } from './interest-in-words.ts';

it.each([
  [['works at the pharmacy', 'left for this item'], 'works at the pharmacy; left for this item.'],
  [['works at the pharmacy', ''], 'works at the pharmacy.'],
  [['', 'left for this item'], 'left for this item.'],
])('says of an interest what was said: %j', (said, words) => {
  expect(interestInWords('Alex Sample', ...said)).toBe(
    `Alex Sample declared an interest: ${words}`,
  );
});

it('leaves out what an interest is and who left, where neither was said', () => {
  expect(interestInWords('Alex Sample', '', '')).toBe('Alex Sample declared an interest.');
});

it('ends with one full stop, and begins as a sentence, whatever was typed', () => {
  expect(interestInWords('a member', 'It is a firm of hers.', 'left for this item')).toBe(
    'A member declared an interest: It is a firm of hers; left for this item.',
  );
  expect(interestInWords('Alex Sample', 'Works there.')).toBe(
    'Alex Sample declared an interest: Works there.',
  );
});
