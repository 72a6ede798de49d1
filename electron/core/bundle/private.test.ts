import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWordFile } from '../../../tests/fixtures/documents/open-word-file.ts';
import { managerDesk } from '../../../tests/fixtures/documents/manager-desk.ts';
import type { TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let folder: string;
beforeEach(async () => {
  ({ desk, folder } = await managerDesk('Sample Manager'));
  const alex = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  const attendance = [{ memberId: alex.id, state: 'present' as const }];
  await desk.ok('meetings.setAttendance', { ...meeting, attendance });
  for (const title of ['Secret matter', 'Open matter']) await minute(meeting.id, title);
});
afterEach(() => desk.close());

/** An item whose decision became an improvement, with an action. */
async function minute(meetingId: number, title: string): Promise<void> {
  const item = await desk.ok('meetings.addItem', {
    meetingId,
    title,
    about: 'feedback reviewed',
  });
  const isPrivate = title.startsWith('Secret');
  const saved = await desk.ok('meetings.saveItemFacts', { ...item, isPrivate });
  const notes = `D: ${title} decided\nA: Alex to see to the ${title.toLowerCase()}`;
  await desk.ok('minutes.saveNotes', { itemId: item.id, version: saved.version, notes });
  const { itemList } = await desk.ok('meetings.get', { id: meetingId });
  const decisions = itemList.flatMap((one) => (one.id === item.id ? one.decisions : []));
  for (const { id, version, text } of decisions) {
    await desk.ok('meetings.saveDecision', { id, version, text, outcome: 'improvement agreed' });
  }
}

/** What every file of a bundle says. */
async function textsIn(folder: string): Promise<string[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => /\.(?:docx|html|json)$/u.test(path)).sort();
  return Promise.all(
    files.map(async (path) => {
      const bytes = readFileSync(join(folder, path));
      const text = path.endsWith('.docx') ? (await openWordFile(bytes)).text : bytes.toString();
      return `${path}: ${text}`;
    }),
  );
}

it.each([
  ['hidden', 'Evidence report 2026-27, public copy.docx'],
  ['as they are', 'Evidence report 2026-27.docx'],
] as const)(
  'a bundle with small counts %s says nowhere what was private, and that it was left out',
  async (smallCounts, report) => {
    const made = await desk.ok('bundle.make', { year: 2026, folder, as: 'folder', smallCounts });

    const texts = await textsIn(made.path);
    const telling = (words: RegExp) =>
      texts.filter((text) => words.test(text)).map((text) => text.split(':')[0]);
    expect(telling(/open matter decided/iu)).toContain(report);
    expect(telling(/open matter decided/iu)).toContain('PPG report 2026-27.docx');
    expect(telling(/item \d+: open matter/iu)).toContain(report);
    expect(telling(/secret matter/iu)).toEqual([]);
    expect(made.leftOut.join(' ')).toContain('What the group agreed in private was left off.');
  },
);
