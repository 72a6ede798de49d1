import { expect, it } from 'vitest';
import { finds } from './find.ts';

const member = (name: string) => ({ name, email: '', telephone: '', mobile: '', roles: ['chair'] });

it.each([
  ['oconnor', "Sam O'Connor", true],
  ['oconnor', 'Sam O’Connor', true],
  ["o'connor", 'Sam O’Connor', true],
  ['O’Connor', 'Sam Oconnor', true],
  ["sam o'con chair", 'Sam O’Connor', true],
  ['oconnors', "Sam O'Connor", false],
  ["'", 'Sam Oconnor', false],
])('looking for %s at %s: %s', (typed, name, found) => {
  expect(finds(member(name), typed)).toBe(found);
});
