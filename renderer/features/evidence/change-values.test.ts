import { expect, it } from 'vitest';
import { changeInput } from './change-values.ts';

it.each([
  ['contract type', 'PMS', 'PMS'],
  ['merger', '', null],
  // Chosen before the kind was.
  ['other', 'PMS', null],
])('sends of a change of kind %s with %j the contract before %j', (kind, contractBefore, sent) => {
  const on = { day: '1', month: '10', year: '2026' };

  expect(changeInput({ on, kind, contractBefore, words: 'Moved' })).toEqual({
    on: '2026-10-01',
    kind,
    contractBefore: sent,
    words: 'Moved',
  });
});
