import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPopulationFile } from '../electron/worker/population/read-population-file.ts';
import { samplePopulationFiles } from './make-sample-population.ts';

const folder = join(import.meta.dirname, '../resources/sample-practice');
const control = { signal: new AbortController().signal, progress: () => {} };
const read = (name: string) =>
  readPopulationFile({ path: join(folder, name), odsCode: 'Y99999' }, control);

it('makes the files that ship with the application, to the byte', () => {
  for (const [name, content] of Object.entries(samplePopulationFiles())) {
    expect(readFileSync(join(folder, name), 'utf8'), name).toBe(content);
  }
});

it('makes files that agree with one another and say that they are invented', async () => {
  const [quin, female, male, all, map] = await Promise.all([
    read('sample-quin-age.csv'),
    read('sample-sing-age-female.csv'),
    read('sample-sing-age-male.csv'),
    read('sample-all.csv'),
    read('sample-map.csv'),
  ]);

  expect(quin.totals).toEqual({ all: 9229, female: female.totals.female, male: male.totals.male });
  expect(all.totals.all).toBe(9229);
  expect(map.facts).toMatchObject({ name: 'Sample Medical Practice', icbCode: 'QZZ' });
  for (const { tables } of [quin, female, male, all]) {
    expect(tables[0]?.provenance.source).toBe('Invented figures for the sample practice');
  }
});
