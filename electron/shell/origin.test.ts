import { expect, it } from 'vitest';
import { isOurs } from './origin.ts';

it.each(['ppg://app/', 'ppg://app/index.html#/meetings/3', 'ppg://app'])('%s is ours', (url) => {
  expect(isOurs(url)).toBe(true);
});

it.each([
  'https://example.org/?next=ppg://app/',
  'https://app/',
  'ppg://app.example.org/',
  'ppg://application/',
  'ppg://app:80/',
  'ppg://someone@app/',
  'ppg:app',
  'ppgx://app/',
  'about:blank',
  'file:///ppg://app/',
  'javascript:ppg://app/',
  'not an address',
  '',
  null,
  undefined,
  { toString: () => 'ppg://app/' },
])('checklist 13, 17: %s is not ours', (url) => {
  expect(isOurs(url)).toBe(false);
});
