import { expect, it } from 'vitest';
import { partsOf } from '../../components/date-parts.ts';
import { joinedToOffer, noteJoined } from './joined-last.ts';

it('offers today until another day was typed, then that day for the next member', () => {
  const first = joinedToOffer('2026-11-22');
  noteJoined(partsOf('2019-04-01'), '2026-11-22');
  const second = joinedToOffer('2026-11-22');

  expect(first).toEqual(partsOf('2026-11-22'));
  expect(second).toEqual(partsOf('2019-04-01'));
});

it('offers today again once somebody joined on the day of adding', () => {
  noteJoined(partsOf('2019-04-01'), '2026-11-22');
  noteJoined(partsOf('2026-11-22'), '2026-11-22');

  expect(joinedToOffer('2026-11-23')).toEqual(partsOf('2026-11-23'));
});
