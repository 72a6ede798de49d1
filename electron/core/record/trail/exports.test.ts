import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';
import { connect } from '../open.ts';

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
    ['Bundle: Evidence 2026/27', bundle.path, bundle.fingerprint],
    ['Wrote members to a CSV file', list.path, list.sha256],
    [paper.title, paper.path, paper.sha256],
  ]);
  expect(exports[0]).toMatchObject({ name: 'Sample Manager', role: 'practice manager' });
});

it('lists files that were attached and saved out again, and calendar files', async () => {
  const path = join(desk.folder, 'survey.csv');
  writeFileSync(path, 'a,b');
  const feedback = await desk.ok('feedback.add', {
    source: 'practice survey',
    title: 'Survey',
    aboutFrom: '2026-04-01',
    aboutTo: '2026-04-30',
    receivedOn: '2026-05-02',
  });
  await desk.ok('feedback.attach', { ...feedback, file: path });
  const { files } = await desk.ok('feedback.get', { id: feedback.id });
  const fileId = files[0]?.id ?? 0;
  const saved = await desk.ok('feedback.saveFile', {
    id: feedback.id,
    fileId,
    folder: desk.folder,
  });
  const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-12-10' });
  const calendar = await desk.ok('agenda.calendarFile', { meetingId, folder: desk.folder });

  expect((await listed()).map(({ what, path: to, sha256 }) => [what, to, sha256])).toEqual([
    ['Wrote a calendar file of meetings', calendar.path, calendar.sha256],
    ['File “survey.csv”', saved.path, saved.sha256],
  ]);
});

it('has every file that left: what cannot be noted is not left behind', async () => {
  const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-12-10' });
  const other = connect(desk.office.requireRecord().path);
  other.execute(
    `CREATE TRIGGER full BEFORE INSERT ON trail_entry BEGIN SELECT RAISE(ABORT, 'full'); END`,
  );
  other.close();
  const before = readdirSync(desk.folder);

  await expect(
    desk.dispatch('agenda.calendarFile', { meetingId, folder: desk.folder }),
  ).rejects.toThrow('full');

  expect(readdirSync(desk.folder)).toEqual(before);
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
