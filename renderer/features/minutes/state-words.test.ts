import { expect, it } from 'vitest';
import { pathOfLine, stateInWords } from './state-words.ts';

const nothing = { words: '', isNeeded: true, itemId: null, decisionId: null, actionId: null };

it('leads from each gap to the place where it is filled', () => {
  expect(pathOfLine(3, { ...nothing, page: 'item', itemId: 12 })).toBe(
    '/meetings/3/minutes?item=12',
  );
  expect(pathOfLine(3, { ...nothing, page: 'action', actionId: 7 })).toBe('/actions/7');
  expect(pathOfLine(3, { ...nothing, page: 'checks' })).toBeUndefined();
});

it('says where the minutes stand', () => {
  expect(stateInWords({ state: 'issued in draft', issuedOn: '2026-12-15' })).toBe(
    'These minutes were issued in draft on 15 December 2026 and wait to be confirmed.',
  );
});
