import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(async () => {
  desk = temporaryOffice();
  await desk.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });
});
afterEach(() => desk.close());

const listed = async () => (await desk.ok('trail.exports', {})).exports;

it('lists documents, lists, bundles and copies with who, where to and their hash', async () => {
  const paper = await desk.ok('documents.contactList', { folder: desk.folder });
  const list = await desk.ok('members.exportCsv', { path: join(desk.folder, 'members.csv') });
  const bundle = await desk.ok('bundle.make', { year: 2026, folder: desk.folder });
  const copy = await desk.ok('record.saveCopy', { path: join(desk.folder, 'copy.ppg') });

  const exports = await listed();

  expect(exports.map(({ what, path, sha256 }) => [what, path, sha256])).toEqual([
    ['Saved a copy of the record', copy.path, copy.sha256],
    ['Made a bundle of evidence for a commissioner', bundle.path, bundle.fingerprint],
    ['Wrote members to a CSV file', list.path, list.sha256],
    [paper.title, paper.path, paper.sha256],
  ]);
  expect(exports[0]).toMatchObject({ name: 'Sample Manager', role: 'practice manager' });
});

it('leaves out what changes the record without leaving it, and pages back', async () => {
  await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  await desk.ok('documents.contactList', { folder: desk.folder });
  await desk.ok('documents.equalityForm', { folder: desk.folder });

  const [newest] = (await desk.ok('trail.exports', { limit: 1 })).exports;
  const earlier = await desk.ok('trail.exports', { before: newest?.sequence ?? 0 });

  expect(await listed()).toHaveLength(2);
  expect(earlier.exports).toHaveLength(1);
  expect(earlier.exports[0]?.sequence).toBeLessThan(newest?.sequence ?? 0);
});
