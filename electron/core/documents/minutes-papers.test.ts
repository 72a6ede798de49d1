import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWordFile, textOf } from '../../../tests/fixtures/documents/open-word-file.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let folder: string;
let meetingId: number;
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-12-10' });
  folder = join(desk.folder, 'documents');
  mkdirSync(folder);
  for (const name of ['Alex Sample', 'Jo Example', 'Kim Specimen']) await member(name);
  meetingId = await heldOn('2026-12-08');
  await item('Telephones', 'Kim Specimen spoke.\nA: Jo to draft a poster\nD: Support the trial');
  await item('Premises', 'Private: Alex named a patient.\nPrivate: A: Alex to ring the patient');
  const { id, version } = await item('A complaint', 'D: Answer it in writing');
  await desk.ok('meetings.saveItemFacts', { id, version, isPrivate: true });
});
afterEach(() => desk.close());

const member = (name: string) =>
  desk.ok('members.add', { name, registration: 'registered patient', joinedOn: '2024-01-01' });

async function heldOn(day: string): Promise<number> {
  const meeting = await desk.ok('meetings.add', { heldOn: day });
  const { members } = await desk.ok('members.list', {});
  const attendance = members.map(({ id }) => ({ memberId: id, state: 'present' as const }));
  await desk.ok('meetings.setAttendance', { ...meeting, attendance });
  return meeting.id;
}

async function item(title: string, notes: string, at = meetingId) {
  const added = await desk.ok('meetings.addItem', { meetingId: at, title });
  const { version } = await desk.ok('minutes.saveNotes', {
    itemId: added.id,
    version: added.version,
    notes,
  });
  return { id: added.id, version };
}

const readWord = async (path: string) => {
  const opened = await openWordFile(readFileSync(path));
  const at = (part: string) => textOf(opened.parts.get(part) ?? '');
  return { ...opened, header: at('word/header1.xml'), footer: at('word/footer1.xml') };
};

const check = (style: 'initials' | 'roles' = 'initials') =>
  desk.ok('documents.checkPublicMinutes', { meetingId, style });

describe('minutes in Word', () => {
  it('say on every page that they are a draft, where the trail stood, and what is private', async () => {
    const { path } = await desk.ok('documents.minutes', { meetingId, folder });

    const { text, header, footer, headings } = await readWord(path);
    expect(basename(path)).toBe('Draft minutes 2026-12-08.docx');
    expect(headings[0]?.text).toBe('Draft minutes of the meeting, 8 December 2026');
    expect(header).toBe('Draft minutes, not yet checked');
    expect(footer).toMatch(/Record trail: \d+ entries, head/);
    expect(footer).toContain('for members only');
    expect(text).toContain('(Private) Alex named a patient.');
    expect(text).toContain('Decision 2026-12-08/1: Support the trial');
  });

  it('lose the warning and change the title when they are confirmed', async () => {
    const life = () => desk.ok('minutes.life', { meetingId });
    const issuedOn = '2026-12-09';
    await desk.ok('minutes.issue', { meetingId, version: (await life()).version, issuedOn });
    const issued = await readWord((await desk.ok('documents.minutes', { meetingId, folder })).path);
    await desk.ok('minutes.confirm', {
      meetingId,
      version: (await life()).version,
      how: 'by correspondence',
      on: '2026-12-10',
    });

    const made = await desk.ok('documents.minutes', { meetingId, folder });

    expect(issued.header).toBe('Draft minutes, not yet confirmed');
    const { header, headings, text } = await readWord(made.path);
    expect(basename(made.path)).toBe('Minutes 2026-12-08.docx');
    expect(headings[0]?.text).toBe('Minutes of the meeting, 8 December 2026');
    expect(header).toBe('');
    expect(text).toContain('Confirmed as presented by correspondence on 10 December 2026');
  });

  it('never replace a file that somebody has worked on', async () => {
    const first = await desk.ok('documents.minutes', { meetingId, folder });
    writeFileSync(first.path, 'edited by hand');

    const second = await desk.ok('documents.minutes', { meetingId, folder });

    expect(basename(second.path)).toBe('Draft minutes 2026-12-08 (2).docx');
    expect(readFileSync(first.path, 'utf8')).toBe('edited by hand');
    const { documents } = await desk.ok('documents.list', {});
    expect(documents.map(({ kind, path }) => [kind, path])).toEqual([
      ['minutes', second.path],
      ['minutes', first.path],
    ]);
  });

  it('are written as plain text and as a page for a website too', async () => {
    const text = await desk.ok('documents.minutes', { meetingId, folder, form: 'text' });
    const page = await desk.ok('documents.minutes', { meetingId, folder, form: 'web page' });

    expect(basename(text.path)).toBe('Draft minutes 2026-12-08.txt');
    expect(readFileSync(text.path, 'utf8')).toContain('\r\n1. Telephones\r\n');
    expect(readFileSync(page.path, 'utf8')).toContain('<h2>1. Telephones</h2>');
    expect(await desk.ok('documents.check', { path: page.path })).toMatchObject({
      state: 'unchanged',
    });
    expect(await desk.ok('documents.minutesText', { meetingId })).toMatchObject({
      holdsPrivate: true,
      text: expect.stringContaining('1. Telephones') as string,
    });
  });
});

describe('the public copy of minutes', () => {
  it('is made only of what was checked and accepted', async () => {
    const { copyId, leftOut, text } = await check();

    const { path } = await desk.ok('documents.publicMinutes', {
      meetingId,
      accepted: copyId,
      folder,
    });

    expect(leftOut).toContain('Item 3, A complaint: the whole item (1 decision).');
    const word = await readWord(path);
    expect(basename(path)).toBe('Draft minutes 2026-12-08, public copy.docx');
    for (const copy of [text, word.text]) {
      expect(copy).toContain('KS spoke.');
      expect(copy).not.toMatch(/Alex|Jo\b|Kim|patient was|complaint|ring the patient|AP2/);
    }
    expect((await desk.ok('documents.list', {})).documents[0]).toMatchObject({ publicCopy: true });
  });

  it('is refused when nobody has looked, or when the minutes have changed since', async () => {
    const { copyId } = await check();
    await item('Another', 'Said later.');

    const late = await desk.dispatch('documents.publicMinutes', {
      meetingId,
      accepted: copyId,
      folder,
    });
    const never = await desk.dispatch('documents.publicMinutes', { meetingId, folder });

    expect(late).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(never).toMatchObject({
      ok: false,
      error: {
        code: 'INVALID_INPUT',
        fields: { accepted: 'Check the list of what the copy leaves out first' },
      },
    });
    expect((await desk.ok('documents.list', {})).documents).toEqual([]);
  });

  it('hides members who have left, and tells owners whom no list knows', async () => {
    const old = await member('Zoë Former');
    await desk.ok('members.leave', { ...old, leftOn: '2025-06-01', reason: 'resigned' });
    await item('History', 'Zoe Former began this.\nA: Ryan Stranger to look it up');

    const { text, toCheck } = await check();

    expect(text).toContain('ZF began this.');
    expect(toCheck).toContain(
      '“Ryan Stranger” does an action and is on no list of people; it was left as it is.',
    );
  });

  it('says nothing of a private action when it comes up again', async () => {
    const { actions } = await desk.ok('actions.list', {});
    const secret = actions.find(({ text }) => text.includes('patient'));
    desk.setDay('2027-02-10');
    const first = meetingId;
    meetingId = await heldOn('2027-02-09');
    const matters = await item('Matters arising', '');
    await desk.ok('meetings.saveItemFacts', { ...matters, purpose: 'matters arising' });
    await desk.ok('actions.progress', {
      id: secret?.id ?? 0,
      version: secret?.version ?? 0,
      on: '2027-02-09',
      note: 'The patient was rung',
      meetingId,
    });

    const { text } = await check();
    const whole = await desk.ok('documents.minutesText', { meetingId });

    expect(meetingId).not.toBe(first);
    expect(whole.text).toContain('AP2 (private): Ring the patient.');
    expect(text).not.toMatch(/AP2|patient/);
  });
});

async function addresses() {
  const { members } = await desk.ok('members.list', {});
  for (const { id, name } of members.slice(0, 2)) {
    const { version } = await desk.ok('members.get', { id });
    const [first = ''] = name.split(' ');
    const email = `${first.toLowerCase()}@example.org`;
    await desk.ok('members.save', {
      id,
      version,
      name,
      registration: 'registered patient',
      email,
    });
  }
}

describe('minutes by e-mail', () => {
  it('go to those who want e-mail, hidden from each other, with the Word minutes made last', async () => {
    await addresses();
    const where = { meetingId, folder };
    const none = await desk.ok('documents.minutesMail', where);
    const word = await desk.ok('documents.minutes', where);

    const file = await desk.ok('documents.minutesMail', where);

    expect(none.attached).toBeNull();
    expect(file.attached?.fileName).toBe(basename(word.path));
    expect(file).toMatchObject({ to: ['Jo Example', 'Alex Sample'], others: ['Kim Specimen'] });
    const text = readFileSync(file.path, 'utf8');
    expect(text).toContain('Bcc: "Jo Example" <jo@example.org>');
    expect(text.replaceAll('=\r\n', '')).toContain('They hold private items');
    const { exports } = await desk.ok('trail.exports', {});
    expect(exports[0]).toMatchObject({
      what: 'Wrote an e-mail with the minutes',
      path: file.path,
      sha256: file.sha256,
    });
  });
});
