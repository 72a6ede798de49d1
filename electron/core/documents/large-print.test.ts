import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meetingId: number;
beforeEach(async () => {
  desk = temporaryOffice();
  const meeting = await desk.ok('meetings.add', { heldOn: '2027-03-09', kind: 'annual general' });
  meetingId = meeting.id;
  for (const title of ['Welcome', 'Election of officers', 'Any other business']) {
    await desk.ok('meetings.addItem', { meetingId, title });
  }
});
afterEach(() => desk.close());

const parts = async (path: string, name: string) =>
  (await JSZip.loadAsync(readFileSync(path))).file(name)?.async('string');

it('is told apart from ordinary print by the name of the file and in the list', async () => {
  const into = { meetingId, folder: desk.folder };
  const made = [
    await desk.ok('documents.agmPapers', into),
    await desk.ok('documents.agmPapers', { ...into, largePrint: true }),
    await desk.ok('documents.agenda', { ...into, largePrint: 24 }),
  ];

  expect(made.map(({ path }) => basename(path))).toEqual([
    'AGM papers 2027-03-09 - the PPG.docx',
    expect.stringMatching(/^AGM papers 2027-03-09, large print.*\.docx$/),
    expect.stringMatching(/^Agenda 2027-03-09, large print, 24 point.*\.docx$/),
  ]);
  const { documents } = await desk.ok('documents.list', {});
  expect(documents.map(({ title }) => /large print.*$/.exec(title)?.[0])).toEqual([
    'large print, 24 point',
    'large print',
    undefined,
  ]);
  expect(await parts(made[1]?.path ?? '', 'docProps/core.xml')).toContain('large print</dc:title>');
});

it.each([
  [true, 36],
  [20, 40],
  [24, 48],
  [28, 56],
] as const)('sets the text in the points asked for: %s', async (largePrint, halfPoints) => {
  const { path } = await desk.ok('documents.agenda', {
    meetingId,
    largePrint,
    folder: desk.folder,
  });

  const styles = await parts(path, 'word/styles.xml');
  expect(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/su.exec(styles ?? '')?.[1]).toBe(`${halfPoints}`);
});

it('refuses another size kindly', async () => {
  const input = { meetingId, largePrint: 19, folder: desk.folder };

  expect(await desk.dispatch('documents.agenda', input)).toMatchObject({
    error: { fields: { largePrint: 'Choose 18, 20, 24 or 28 points for large print' } },
  });
});
