import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import JSZip from 'jszip';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meetingId: number;
beforeEach(async () => {
  desk = temporaryOffice();
  await desk.ok('practice.save', {
    version: null,
    name: 'Sample Surgery',
    odsCode: 'P91020',
    contractType: 'GMS',
  });
  const meeting = await desk.ok('meetings.add', {
    heldOn: '2026-12-08',
    startsAt: '18:30',
    endsAt: '20:00',
    place: 'Sample Hall',
    mode: 'mixed',
  });
  meetingId = meeting.id;
  await desk.ok('meetings.saveFacts', {
    ...meeting,
    joining: 'Ring 01632 960000',
    itemsByOn: '2026-11-24',
  });
  await desk.ok('agenda.addToBacklog', {
    title: 'Parking <for> “blue badges” & bicycles',
    words: `${'Nowhere to stop. '.repeat(20)}\n🚲 Two stands`,
    askedBy: { name: 'A patient' },
    plannedMinutes: 10,
  });
  await desk.ok('agenda.build', { meetingId, version: meeting.version + 1, template: 'ordinary' });
});
afterEach(() => desk.close());

async function wordsOf(path: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const parts = await Promise.all(
    Object.keys(zip.files)
      .filter((name) => /^word\/(document|header\d|footer\d)\.xml$/.test(name))
      .map((name) => zip.file(name)?.async('string') ?? Promise.resolve('')),
  );
  return parts
    .join('\n')
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const make = (largePrint = false) =>
  desk.ok('documents.agenda', { meetingId, largePrint, folder: desk.folder });

it.each([false, true])('holds everything entered, large print %s', async (largePrint) => {
  const { itemList } = await desk.ok('meetings.get', { id: meetingId });

  const words = await wordsOf((await make(largePrint)).path);

  for (const { position, title, agendaWords, plannedMinutes } of itemList) {
    expect(words).toContain(`${position}. ${title}`);
    for (const line of agendaWords.split('\n')) expect(words).toContain(line.trim());
    expect(words).toContain(plannedMinutes === null ? title : `\n${plannedMinutes} min\n`);
  }
  for (const said of ['6.30pm to 8pm', 'Sample Hall (in person and online)', '24 November 2026']) {
    expect(words).toContain(said);
  }
  expect(words).toContain('Ring 01632 960000');
  expect(words).toContain('Asked for by a patient');
  expect(words).toContain('Draft agenda, not issued yet');
});

it('says only the number of a private item', async () => {
  const { itemList } = await desk.ok('meetings.get', { id: meetingId });
  const item = itemList.find(({ title }) => title.startsWith('Parking'));
  const { id = 0, version = 0, agendaWords = '', askedBy = '' } = item ?? {};
  await desk.ok('meetings.saveItemFacts', { id, version, agendaWords, askedBy, isPrivate: true });

  const words = await wordsOf((await make()).path);

  expect(words).toContain('Private item');
  expect(words).not.toMatch(/Parking|Nowhere|bicycles|A patient/);
});

it('once issued prints what was issued, and below what changed', async () => {
  const { version } = await desk.ok('meetings.get', { id: meetingId });
  await desk.ok('agenda.issue', { meetingId, version, issuedOn: '2026-11-21' });
  await desk.ok('meetings.addItem', { meetingId, title: 'Bicycle stands' });

  const made = await make();
  const words = await wordsOf(made.path);

  expect(made.title).toBe('Agenda of the meeting, 8 December 2026: Sample Surgery PPG');
  expect(words).toContain('21 November 2026');
  expect(words).not.toContain('not issued yet');
  expect(words).toContain('Changed since this agenda was issued');
  expect(words).toContain('Added: “Bicycle stands”.');
  expect((await desk.ok('documents.list', {})).documents).toMatchObject([{ kind: 'agenda' }]);
});

it('is refused for no such meeting, and nothing is written', async () => {
  const answer = await desk.dispatch('documents.agenda', { meetingId: 99, folder: desk.folder });

  expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect((await desk.ok('documents.list', {})).documents).toEqual([]);
});
