import { expect, it } from 'vitest';
import { ageBandKey, ageBandLabel, ageBandSet, ageBandSets, bandsFromAge } from './age-bands.ts';
import { countIntoBands } from './age-and-sex-figures.ts';

it.each(ageBandSets)('holds every age exactly once in $label', ({ bands }) => {
  for (let age = 0; age <= 110; age++) {
    const holding = bands.filter(
      ({ fromAge, toAge }) => age >= fromAge && (toAge === null || age <= toAge),
    );
    expect(holding, `age ${age}`).toHaveLength(1);
  }
});

it('keeps 16 and 75, which the printed template of 2014/15 leaves out', () => {
  expect(ageBandSet('2014-15').bands.map(ageBandLabel)).toEqual([
    'under 16',
    '16 to 24',
    '25 to 34',
    '35 to 44',
    '45 to 54',
    '55 to 64',
    '65 to 74',
    '75 and over',
  ]);
});

it('starts at the youngest age that may be a member', () => {
  expect(bandsFromAge(ageBandSet('2014-15'), 16).map(ageBandKey)[0]).toBe('16-24');
  expect(bandsFromAge(ageBandSet('2014-15'), 18).map(ageBandKey)[0]).toBe('18-24');
  expect(bandsFromAge(ageBandSet('essex'), 0).map(ageBandKey)[0]).toBe('0-17');
});

const rows = [
  { sex: 'female', fromAge: 15, toAge: 19, count: 500 },
  { sex: 'female', fromAge: 20, toAge: 24, count: 300 },
] as const;

it('splits a row over an edge evenly by years, leaves younger people out, and says so', () => {
  const banded = countIntoBands(rows, [{ fromAge: 16, toAge: null }]);

  expect(banded).toEqual({ counts: [700], split: ['15 to 19'], unsplittable: [] });
});

it('splits nothing where the edges agree', () => {
  const banded = countIntoBands(rows, [
    { fromAge: 15, toAge: 19 },
    { fromAge: 20, toAge: null },
  ]);

  expect(banded).toEqual({ counts: [500, 300], split: [], unsplittable: [] });
});

it('names an open-ended row that cannot be split', () => {
  const open = [{ sex: 'male', fromAge: 65, toAge: null, count: 90 }] as const;

  expect(countIntoBands(open, [{ fromAge: 75, toAge: null }]).unsplittable).toEqual([
    '65 and over',
  ]);
  expect(countIntoBands(open, [{ fromAge: 16, toAge: null }])).toEqual({
    counts: [90],
    split: [],
    unsplittable: [],
  });
});
