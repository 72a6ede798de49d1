import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseExtractDate } from './extract-date.ts';

it.each([
  ['01JAN2021', '2021-01-01'],
  ['01Jan2022', '2022-01-01'],
  ['04JAN2021', '2021-01-04'],
  ['01-Sep-20', '2020-09-01'],
  ['01-Apr-17', '2017-04-01'],
  ['2022-04-01', '2022-04-01'],
  ['2026-07-01', '2026-07-01'],
  ['2026-07-01 00:00:00', '2026-07-01'],
  ['01/04/11', '2011-04-01'],
  ['01/04/2011', '2011-04-01'],
  ['1 September 2020', '2020-09-01'],
  [' 01Sept2020 ', '2020-09-01'],
])('reads %s as %s', (spelling, day) => {
  expect(parseExtractDate(spelling)).toBe(day);
});

it.each([
  '',
  '31-Feb-20',
  '2026-02-30',
  '32/01/2020',
  '01Foo2020',
  '20210',
  'ALL',
  '13/13/13',
  '0206-01-01',
])('does not take %j for a day', (text) => {
  expect(parseExtractDate(text)).toBeUndefined();
});

it('answers a real day or nothing, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const day = parseExtractDate(text) ?? '2026-01-01';
      expect(new Date(`${day}T00:00:00Z`).toISOString()).toMatch(day);
    }),
  );
});
