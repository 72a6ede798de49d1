import { expect, it } from 'vitest';
import { hideNames } from './hide-names.ts';

it.each([
  [
    'Anne-Marie O’Example',
    "Anne Marie O'Example agreed, then Anne Marie.",
    'AMO agreed, then AMO.',
  ],
  ['Anne Marie Example', 'Anne‑Marie Example agreed.', 'AME agreed.'],
  ['Kit Smith-Patel', 'Kit Smith Patel agreed with Mr Smith-Patel.', 'KSP agreed with KSP.'],
])('knows %s with and without a hyphen: %s', (name, text, hidden) => {
  const { change } = hideNames([{ name, roles: [], kind: 'member' }], 'initials');

  expect(change(text)).toBe(hidden);
});
