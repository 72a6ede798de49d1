import { expect, it } from 'vitest';
import { bothTexts } from './both-texts.ts';

it.each([
  ['mine', 'theirs', 'mine\n\ntheirs'],
  ['Said\nA: Ring\nmine', 'Said\nA: Ring\ntheirs', 'Said\nA: Ring\nmine\n\ntheirs'],
  ['Said\nmine', 'Said', 'Said\nmine'],
  ['', 'theirs', '\n\ntheirs'],
  ['mine', '', 'mine'],
])('says once what stands in both %j and %j', (first, second, both) => {
  expect(bothTexts(first, second)).toBe(both);
});
