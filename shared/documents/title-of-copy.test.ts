import { expect, test } from 'vitest';
import { titleOfCopy } from './title-of-copy.ts';

test.each([
  ['Minutes', false, 'Minutes'],
  ['Minutes', true, 'Minutes (public copy)'],
  ['Evidence report (public copy) 2026/27', true, 'Evidence report (public copy) 2026/27'],
])('%s, public copy: %s, is listed as %s', (title, publicCopy, listed) => {
  expect(titleOfCopy(title, publicCopy)).toBe(listed);
});
