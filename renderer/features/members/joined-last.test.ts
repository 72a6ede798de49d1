import { expect, it } from 'vitest';
import { partsOf } from '../../components/date-parts.ts';
import { joinedToOffer, noteJoined } from './joined-last.ts';

const record = '/records/one.ppg';

it('offers today until another day was typed, then that day for the next member', () => {
  const first = joinedToOffer('2026-11-22', record);
  noteJoined(partsOf('2019-04-01'), '2026-11-22', record);
  const second = joinedToOffer('2026-11-22', record);

  expect(first).toEqual(partsOf('2026-11-22'));
  expect(second).toEqual(partsOf('2019-04-01'));
});

it('offers today again once somebody joined on the day of adding', () => {
  noteJoined(partsOf('2019-04-01'), '2026-11-22', record);
  noteJoined(partsOf('2026-11-22'), '2026-11-22', record);

  expect(joinedToOffer('2026-11-23', record)).toEqual(partsOf('2026-11-23'));
});

it('offers today in another record', () => {
  noteJoined(partsOf('2019-04-01'), '2026-11-22', record);

  expect(joinedToOffer('2026-11-22', '/records/two.ppg')).toEqual(partsOf('2026-11-22'));
});
