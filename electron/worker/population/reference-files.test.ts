import { join } from 'node:path';
import { expect, it } from 'vitest';
import { undisturbed } from '../../../tests/fixtures/population/reading.ts';
import { describePopulationFile } from './describe-population-file.ts';
import { readPopulationFile } from './read-population-file.ts';

const reference = join(import.meta.dirname, '../../../resources/reference');
const read = (name: string, wanted: object) =>
  readPopulationFile({ path: join(reference, name), ...wanted }, undisturbed);

it('gives the list size that was published of a real practice, out of 6,658', async () => {
  const file = await read('gp-reg-pat-prac-all_2021-01-01.csv', { odsCode: 'P91020' });

  expect({ rows: file.rowsRead, all: file.totals.all, date: file.date }).toEqual({
    rows: 6658,
    all: 7802,
    date: '2021-01-01',
  });
});

it('adds the neighbourhoods of Trafford up to their published ethnic groups', async () => {
  const name = 'census2021-ts021-lsoa-trafford.csv';
  const { areas } = await describePopulationFile(
    { path: join(reference, name), search: 'Trafford', limit: 200 },
    undisturbed,
  );
  const areaCodes = areas?.listed.map(({ code }) => code) ?? [];

  const { tables, totals } = await read(name, { areaCodes });

  expect(areaCodes).toHaveLength(139);
  // 234,987 by neighbourhood, where the borough's own row says 235,053: both are perturbed.
  expect(totals.all).toBe(234_987);
  expect(tables[0]?.provenance.geography.name).toBe('139 neighbourhoods (LSOA) in Trafford');
});
