import { expect, it } from 'vitest';
import { missingAges } from './missing-ages.ts';

const row = (sex: 'female' | 'male', fromAge: number, toAge: number | null) => ({
  sex,
  fromAge,
  toAge,
  count: 1,
});

it('finds nothing missing where both sexes have every age', () => {
  expect(
    missingAges([row('female', 16, 74), row('male', 16, null), row('female', 75, null)]),
  ).toEqual([]);
});

it('names gaps, a later beginning and an end that is not open', () => {
  expect(missingAges([row('female', 0, 15), row('female', 17, 24), row('male', 16, null)])).toEqual(
    ['female patients aged 16', 'female patients aged 25 and over', 'male patients aged 0 to 15'],
  );
});
