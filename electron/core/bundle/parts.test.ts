import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import type { Manifest } from '../../../shared/bundle/manifest.ts';

let office: TemporaryOffice;
let folder: string;

beforeAll(async () => {
  office = temporaryOffice({ day: '2026-11-21', withRecord: false });
  folder = join(office.folder, 'sample');
  mkdirSync(folder);
  await office.ok('sample.make', { folder });
  await office.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });
  const signed = { side: 'practice', name: 'Sample Manager', signedOn: '2026-11-20' } as const;
  await office.ok('years.signOff', { year: 2025, ...signed });
}, 60_000);
afterAll(() => office.close());

it.each([
  [2025, []],
  [2026, ['Sign-offs', 'Engagement outside meetings']],
])('counts before a bundle of %s what it then holds', async (year, nothingIn) => {
  const { parts } = await office.ok('bundle.files', { year });

  const { path } = await office.ok('bundle.make', { year, folder, as: 'folder' });

  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as Manifest;
  const held = (heading: string) => manifest.files.filter(({ part }) => part === heading).length;
  expect(parts.map(({ heading, files }) => [heading, files])).toEqual(
    parts.map(({ heading }) => [heading, held(heading)]),
  );
  const empty = parts.filter(({ files }) => files === 0).map(({ heading }) => heading);
  expect(empty).toEqual(nothingIn);
});
