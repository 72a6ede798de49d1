import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { quinAgeFile } from '../../../tests/fixtures/population/nhs-files.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { doWorkHere } from '../jobs/do-work.ts';

let desk: TemporaryOffice;
afterEach(() => desk.close());

/** An office in which `meanwhile` happens while a job waits for the worker. */
function officeWhere(meanwhile: () => Promise<unknown>): void {
  desk = temporaryOffice({
    doWork: (name, input, control) => meanwhile().then(() => doWorkHere(name, input, control)),
  });
}

function importFile() {
  const path = join(desk.folder, 'quin-age.csv');
  writeFileSync(path, quinAgeFile({}));
  return desk.dispatch('population.importFile', { path, odsCode: 'P91020', apply: true });
}

const otherPath = () => join(desk.folder, 'records', 'other.ppg');

it('writes nothing into another record that was opened while a job worked', async () => {
  officeWhere(() => desk.ok('record.create', { path: otherPath() }));

  const result = await importFile();

  expect(result).toMatchObject({
    error: { code: 'CONFLICT', message: expect.stringContaining('nothing was changed') as string },
  });
  expect(desk.office.requireRecord().path).toBe(otherPath());
  expect(await desk.ok('population.list', {})).toEqual({ tables: [] });
  expect(await desk.ok('trail.head', {})).toMatchObject({ count: 1 });
});

it('says that the record was closed while a job worked', async () => {
  officeWhere(() => desk.ok('record.close', {}));

  expect(await importFile()).toMatchObject({ error: { code: 'CONFLICT' } });
});

it('goes on when the same record was opened again meanwhile', async () => {
  officeWhere(async () => {
    const { path } = desk.office.requireRecord();
    await desk.ok('record.open', { path });
  });

  expect(await importFile()).toMatchObject({ ok: true });
  expect((await desk.ok('population.list', {})).tables).toHaveLength(1);
});
