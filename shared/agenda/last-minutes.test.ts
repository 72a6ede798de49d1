import { expect, it } from 'vitest';
import { isForLastMinutes } from './last-minutes.ts';

it.each([
  'Minutes of the last meeting',
  'Previous minutes',
  'Minutes of previous meeting and matters arising',
  'Minutes of the meeting of 10 November 2026',
  'Approval of the last PPG minutes',
])('“%s” is there to confirm earlier minutes', (title) => {
  expect(isForLastMinutes({ title, purpose: 'business' })).toBe(true);
});

it('what an item is for goes before how it is called', () => {
  expect(isForLastMinutes({ title: 'Protokoll', purpose: 'last minutes' })).toBe(true);
  expect(isForLastMinutes({ title: 'Minutes of last meeting', purpose: 'welcome' })).toBe(false);
});

it.each(['Waiting minutes on the telephone', 'Matters arising', 'The last flu clinic'])(
  '“%s” is not',
  (title) => {
    expect(isForLastMinutes({ title, purpose: 'business' })).toBe(false);
  },
);
