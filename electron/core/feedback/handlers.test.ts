import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const fields = {
  source: 'practice survey' as const,
  title: 'Getting through on the telephone',
  aboutFrom: '2026-04-01',
  aboutTo: '2026-04-30',
  receivedOn: '2026-05-02',
};

function file(name: string, content: string): string {
  const path = join(desk.folder, name);
  writeFileSync(path, content);
  return path;
}

describe('feedback', () => {
  it('keeps its numbers, days and themes', async () => {
    const themes = [{ theme: 'Telephone', count: 41 }, { theme: 'Parking' }];
    await desk.ok('feedback.add', { ...fields, asked: 746, responded: 180, themes });

    const { feedback, counts } = await desk.ok('feedback.list', { year: 2026 });

    expect(counts).toEqual({ all: 1, waiting: 1, discussed: 0 });
    expect(feedback).toMatchObject([
      {
        asked: 746,
        responded: 180,
        receivedOn: '2026-05-02',
        themes: [
          { theme: 'Telephone', count: 41 },
          { theme: 'Parking', count: null },
        ],
        state: 'waiting',
      },
    ]);
  });

  it('counts themes over a period, whatever their capitals', async () => {
    await desk.ok('feedback.add', { ...fields, themes: [{ theme: 'Telephone', count: 41 }] });
    await desk.ok('feedback.add', { ...fields, themes: [{ theme: 'telephone', count: 9 }] });
    await desk.ok('feedback.add', { ...fields, themes: [{ theme: 'Parking' }] });

    const { themes, feedback } = await desk.ok('feedback.list', { theme: 'TELEPHONE' });

    expect(feedback).toHaveLength(2);
    expect(themes).toEqual([
      { theme: 'telephone', feedback: 2, count: 50 },
      { theme: 'Parking', feedback: 1, count: null },
    ]);
  });

  it('asks about words that could tell who a patient is, and takes a reason', async () => {
    const words = 'Please ring 01614 960123';
    const asked = await desk.refusal('feedback.add', { ...fields, words });

    expect(asked.fields?.['reasonToKeep']).toContain('telephone number “01614 960123”');
    await desk.ok('feedback.add', { ...fields, words, reasonToKeep: 'It is the surgery’s own' });
  });

  it.each([
    [{ asked: 10, responded: 11 }, 'responded', 'Enter no more answers than people asked'],
    [{ aboutFrom: '2026-05-01' }, 'aboutFrom', 'Enter a first day that is not after'],
    [{ receivedOn: '2026-12-01' }, 'receivedOn', 'Enter a date that is not after today'],
    [{ aboutTo: '2026-05-03' }, 'aboutTo', 'Enter a last day that is not after'],
    [{ source: 'rumours' }, 'source', 'Choose where it came from'],
    [{ title: '  ' }, 'title', 'Enter what it is about in a few words'],
    [{ asked: 1.5 }, 'asked', 'Enter how many were asked as a whole'],
  ])('refuses %j at its field', async (change, field, words) => {
    const failure = await desk.refusal('feedback.add', { ...fields, ...change });

    expect(failure.fields?.[field]).toContain(words);
  });

  it('is discussed once the meeting of its item took place', async () => {
    const { id, version } = await desk.ok('feedback.add', fields);
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-06-01' });
    const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Telephones' });
    const saved = await desk.ok('feedback.discuss', { id, version, itemIds: [item.id, item.id] });
    expect(await desk.ok('feedback.get', { id })).toMatchObject({
      state: 'waiting',
      discussed: [{ held: false, title: 'Telephones' }],
    });

    await desk.ok('meetings.setInAttendance', {
      ...meeting,
      people: [{ name: 'Pat Manager', kind: 'practice staff' }],
    });

    expect(await desk.ok('feedback.get', { id })).toMatchObject({ state: 'discussed' });
    expect(await desk.refusal('feedback.remove', saved)).toMatchObject({ code: 'REFUSED' });
    const held = { id: item.id, version: 1 };
    expect(await desk.refusal('meetings.removeItem', held)).toMatchObject({ code: 'REFUSED' });
  });

  it('is not discussed at a meeting before it was received', async () => {
    const { id, version } = await desk.ok('feedback.add', { ...fields, receivedOn: '2026-06-02' });
    const before = await desk.ok('meetings.add', { heldOn: '2026-06-01' });
    const early = await desk.ok('meetings.addItem', { meetingId: before.id, title: 'Telephones' });

    const refused = await desk.refusal('feedback.discuss', { id, version, itemIds: [early.id] });

    expect(refused.message).toContain('before this feedback was received on 2 June 2026');
    expect(await desk.ok('feedback.get', { id })).toMatchObject({ version, discussed: [] });
  });

  it('is not received after a meeting that discussed it', async () => {
    const { id, version } = await desk.ok('feedback.add', { ...fields, receivedOn: '2026-06-01' });
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-06-01' });
    const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Telephones' });
    const seen = await desk.ok('feedback.discuss', { id, version, itemIds: [item.id] });

    const refused = await desk.refusal('feedback.save', {
      ...fields,
      ...seen,
      receivedOn: '2026-06-02',
    });

    expect(refused.fields?.['receivedOn']).toContain('The meeting was on 1 June 2026');
  });

  it('holds the meeting that discussed it on the day it came, or after it', async () => {
    const { id, version } = await desk.ok('feedback.add', { ...fields, receivedOn: '2026-06-01' });
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-06-03' });
    const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Telephones' });
    const seen = await desk.ok('feedback.discuss', { id, version, itemIds: [item.id] });
    const { version: now } = await desk.ok('meetings.get', { id: meeting.id });
    const stored = { id: meeting.id, version: now };

    const refused = await desk.refusal('meetings.save', { ...stored, heldOn: '2026-05-31' });
    const sameDay = await desk.ok('meetings.save', { ...stored, heldOn: '2026-06-01' });
    await desk.ok('feedback.discuss', { ...seen, itemIds: [] });

    expect(refused.fields?.['heldOn']).toContain('received on 1 June 2026');
    await desk.ok('meetings.save', { ...sameDay, heldOn: '2026-05-31' });
  });

  it('keeps a file once, gives it back unchanged, and lets it go with the last owner', async () => {
    const path = file('Survey: “May”.csv', 'a,b\n1,2\n');
    const one = await desk.ok('feedback.add', fields);
    const two = await desk.ok('feedback.add', fields);
    const kept = await desk.ok('feedback.attach', { ...one, file: path });
    await desk.ok('feedback.attach', { ...two, file: path });
    const { files } = await desk.ok('feedback.get', { id: one.id });
    const fileId = files[0]?.id ?? 0;

    const saved = await desk.ok('feedback.saveFile', { id: one.id, fileId, folder: desk.folder });

    expect(readFileSync(saved.path, 'utf8')).toBe('a,b\n1,2\n');
    expect(stored()).toBe(1);
    await desk.ok('feedback.detach', { id: one.id, version: kept.version, fileId });
    expect(stored()).toBe(1);
    await desk.ok('feedback.remove', { id: two.id, version: 2 });
    expect(stored()).toBe(0);
    expect(existsSync(path)).toBe(true);
  });

  it('keeps an empty file and refuses one that is not there', async () => {
    const one = await desk.ok('feedback.add', fields);

    await desk.ok('feedback.attach', { ...one, file: file('empty.txt', '') });

    const gone = { ...one, version: 2, file: join(desk.folder, 'gone.pdf') };
    expect(await desk.refusal('feedback.attach', gone)).toMatchObject({ code: 'REFUSED' });
  });
});

const stored = () =>
  desk.office.requireRecord().db.get<{ n: number }>('SELECT count(*) AS n FROM attachment')?.n;

const fft = (line: string) =>
  `Practice Code,Practice Name,Total Responses,Percentage Positive,Very Good,Good,Neither Good nor Poor,Poor,Very Poor,Don't Know\r\n${line}\r\n`;

describe('a survey file', () => {
  beforeEach(async () => {
    const practice = { name: 'Sample Surgery', odsCode: 'P91020', contractType: 'GMS' as const };
    await desk.ok('practice.save', { version: null, ...practice });
  });

  it('of the Friends and Family Test gives the six answers of the practice', async () => {
    const path = file(
      'FFT-GP-July-2026.csv',
      fft('P91020,"Sample Surgery, The",200,0.9,120,60,10,6,3,1'),
    );
    const seen = await desk.ok('feedback.importFile', { path });
    expect(seen).toMatchObject({
      source: 'Friends and Family Test',
      practiceName: 'Sample Surgery, The',
      aboutFrom: '2026-07-01',
      aboutTo: '2026-07-31',
      responded: 200,
      feedbackId: null,
    });
    expect(seen.figures[0]).toEqual({ label: 'Very good', count: 120, percent: 60, base: 200 });

    const expected = { apply: true, expectedSha256: seen.sha256 };
    const { feedbackId } = await desk.ok('feedback.importFile', { path, ...expected });

    expect(await desk.ok('feedback.get', { id: feedbackId ?? 0 })).toMatchObject({
      title: 'Friends and Family Test to 31 July 2026',
      responded: 200,
    });
    const again = await desk.refusal('feedback.importFile', { path, ...expected });
    expect(again.message).toContain('in the record already');
  });

  it('of a practice that merged into this one is kept beside its own, and says whose it is', async () => {
    const lines = ['P91020,Sample,6,1,1,1,1,1,1,1', 'P91998,Sample Road,6,1,1,1,1,1,1,1'];
    const path = file('FFT-GP-July-2026.csv', fft(lines.join('\r\n')));
    await desk.ok('feedback.importFile', { path, apply: true });
    const other = { path, apply: true, odsCode: 'P91998' };

    const { feedbackId } = await desk.ok('feedback.importFile', other);

    expect(await desk.ok('feedback.get', { id: feedbackId ?? 0 })).toMatchObject({
      sourceWords: 'Sample Road, P91998',
    });
    expect(await desk.refusal('feedback.importFile', other)).toMatchObject({ code: 'REFUSED' });
    const again = { path, apply: true };
    expect(await desk.refusal('feedback.importFile', again)).toMatchObject({ code: 'REFUSED' });
  });

  it('of the GP Patient Survey gives fractions as percentages and leaves out what is hidden', async () => {
    const header =
      'ad_practicecode,ad_practicename,distributed,received,resprate,overallexp.pcteval,overallexp.baseevalw,localgpservicesphone.pcteval,gpcontactoverall.pcteval,localgpservicesapp.pcteval';
    const line = 'P91020,SAMPLE SURGERY,412,104,0.252,0.8507,101.6,0.5,-97,/';
    const path = file('GPPS_2026_Practice_data.csv', `${header}\n${line}\n`);

    const seen = await desk.ok('feedback.importFile', { path });

    expect(seen).toMatchObject({ asked: 412, responded: 104, aboutTo: '2026-03-31' });
    expect(seen.figures).toEqual([
      {
        label: 'Overall experience of the practice: good',
        count: null,
        percent: 85.1,
        base: 102,
      },
      { label: 'Contacting the practice by phone: easy', count: null, percent: 50, base: null },
    ]);
    expect(seen.notes[0]).toContain('104 people answered');
    expect(seen.notes[0]).toContain('about 10 points');
  });

  it.each([
    ['another practice', fft('A11111,Other,6,1,1,1,1,1,1,1'), 'P91020 is not in this file'],
    ['sums that differ', fft('P91020,Sample,7,1,1,1,1,1,1,1'), 'add up to 6'],
    ['other columns', 'a,b\n1,2\n', 'does not hold the columns of a survey'],
    ['an old survey', 'Practice_Code,Q28_12pct\nP91020,0.8\n', '2023 or before'],
    ['nothing', '', 'is empty'],
  ])('with %s is refused in words', async (_what, content, words) => {
    const path = file('survey.csv', content);

    expect((await desk.refusal('feedback.importFile', { path })).message).toContain(words);
  });

  it('that does not say its month asks for the days, and shows no shares it cannot make', async () => {
    const path = file('fft.csv', fft('P91020,Sample,,*,*,4,*,*,*,*'));
    const seen = await desk.ok('feedback.importFile', { path });
    expect(seen).toMatchObject({ aboutTo: null, responded: null });
    expect(seen.figures[1]).toMatchObject({ count: 4, percent: null });

    const bare = await desk.refusal('feedback.importFile', { path, apply: true });

    expect(bare.fields?.['aboutTo']).toBe('Enter the last day that the figures are about');
    const ahead = { path, apply: true, aboutTo: '2026-11-30' };
    const early = await desk.refusal('feedback.importFile', ahead);
    expect(early.fields?.['aboutTo']).toContain('not after the day it was received');
    await desk.ok('feedback.importFile', { path, apply: true, aboutTo: '2026-06-30' });
  });
});

it('is found by its words, as is what came of an improvement', async () => {
  const { id } = await desk.ok('feedback.add', { ...fields, words: 'The switchboard is slow' });
  const own = { text: 'A new switchboard', outcome: 'improvement agreed' as const };
  const improvement = await desk.ok('improvements.add', { ...own, agreedOn: '2026-06-01' });

  const { found, counts } = await desk.ok('search.find', { words: 'switchboard', year: 2026 });

  expect(counts).toMatchObject({ feedback: 1, improvement: 1, item: 0 });
  expect(found).toMatchObject([
    { kind: 'feedback', id, on: '2026-05-02' },
    { kind: 'improvement', id: improvement.id, title: 'A new switchboard' },
  ]);
});
