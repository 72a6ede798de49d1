import { expect, it } from 'vitest';
import { registeredInWords } from './registered-in-words.ts';

it.each([
  [1, 0, 'not a registered patient'],
  [1, 1, 'a registered patient'],
  [3, 0, 'no registered patients'],
  [3, 1, '1 of them a registered patient'],
  [3, 3, 'all registered patients'],
  [60, 59, '59 of them registered patients'],
])('of %i members %i are registered patients: %s', (total, registered, words) => {
  expect(registeredInWords(total, registered)).toBe(words);
});
