import { expect, it } from 'vitest';
import { ageLabel, fiveYearBands, parseAgeLabel, singleYears } from './age-label.ts';

it.each([
  ['0_4', { fromAge: 0, toAge: 4 }],
  ['10_14', { fromAge: 10, toAge: 14 }],
  ['10-14', { fromAge: 10, toAge: 14 }],
  ['95+', { fromAge: 95, toAge: null }],
  ['17', { fromAge: 17, toAge: 17 }],
])('reads %s', (label, range) => {
  expect(parseAgeLabel(label)).toEqual(range);
});

it.each(['ALL', '', '9_5', 'ten', '-1', '5_', '10-Oct'])('does not take %j for an age', (label) => {
  expect(parseAgeLabel(label)).toBeUndefined();
});

it.each([fiveYearBands, singleYears])('covers every age once, from 0 on', (...bands) => {
  const ranges = bands.flat();
  expect(ranges[0]?.fromAge).toBe(0);
  for (const [i, { toAge }] of ranges.entries()) {
    expect(toAge === null ? null : toAge + 1).toBe(ranges[i + 1]?.fromAge ?? null);
  }
});

it('writes every label so that it is read back as the same ages', () => {
  for (const range of [...fiveYearBands, ...singleYears]) {
    expect(parseAgeLabel(ageLabel(range))).toEqual(range);
  }
});
