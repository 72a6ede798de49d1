import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractRawText } from 'mammoth';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { secretary } from '../../../tests/fixtures/minutes/secretary.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let folder: string;
let meetingId: number;
beforeEach(async () => {
  desk = temporaryOffice();
  folder = join(desk.folder, 'out');
  mkdirSync(folder);
  const { join: joined, meet, came, item } = secretary(desk);
  await joined('Ann Sample', 'Ben Example');
  meetingId = await meet('2026-11-10');
  await came(meetingId, 'present', 'Ann Sample');
  await came(meetingId, 'apologies', 'Ben Example');
  await item(meetingId, 'Premises', 'A: Ann and Ben to ring the council\nA: Ann to oil the gate');
});
afterEach(() => desk.close());

const textOf = async (path: string) => (await extractRawText({ path })).value;

const listOf = (memberId: number) =>
  desk.ok('documents.actionList', { folder, owner: { memberId } });

it('the list of one person has what they lead and what they help with', async () => {
  const ann = await listOf(1);
  const ben = await listOf(2);

  expect(basename(ben.path)).toMatch(/^Actions of Ben Example 2026-11-21/);
  expect(await textOf(ann.path)).toMatch(/ring the council.*oil the gate/isu);
  const ofBen = await textOf(ben.path);
  expect(ofBen).toContain('Ring the council');
  expect(ofBen).not.toContain('gate');
});

it('the list of everybody leaves out what is done', async () => {
  const { actions } = await desk.ok('actions.list', { show: 'open' });
  const gate = actions.find(({ text }) => text.includes('gate'));
  const done = { id: gate?.id ?? 0, version: gate?.version ?? 0, doneOn: '2026-11-20' };
  await desk.ok('actions.complete', { ...done, result: 'It is silent' });

  const { path } = await desk.ok('documents.actionList', { folder });

  expect(basename(path)).toMatch(/^Actions to do 2026-11-21/);
  expect(await textOf(path)).not.toContain('gate');
});

it('the attendance record counts the meetings held, and tells the cancelled ones', async () => {
  const cancelled = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  await desk.ok('meetings.cancel', { ...cancelled, reason: 'The hall was flooded' });
  await desk.ok('meetings.add', { heldOn: '2026-12-08' });

  const { path } = await desk.ok('documents.attendanceRecord', { year: 2026, folder });
  const empty = await desk.ok('documents.attendanceRecord', { year: 2019, folder });

  const text = await textOf(path);
  expect(text).toContain('1 meeting was held between 1 April 2026 and 31 March 2027.');
  expect(text).toContain('8 September 2026: The hall was flooded');
  expect(text).not.toContain('8 December 2026');
  expect(await textOf(empty.path)).toContain('No meetings were held');
});
