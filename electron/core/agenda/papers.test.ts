import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let alex: { id: number; version: number };
let meeting: { id: number; version: number };
beforeEach(async () => {
  desk = temporaryOffice();
  await desk.ok('practice.save', {
    version: null,
    name: 'Sample Surgery',
    odsCode: 'P91020',
    contractType: 'GMS',
    ppgEmail: 'ppg@example.org',
  });
  await desk.ok('terms.add', { adoptedOn: '2025-05-13', agendaNoticeDays: 7 });
  alex = await join('Alex Sample', { email: 'alex@example.org', preferredWay: 'e-mail' });
  await join('Jo Example', {
    address: '1 Sample Road',
    preferredWay: 'post',
    accessNeeds: { formats: ['large print'], largePrintPoints: 20, venue: ['step-free'] },
  });
  meeting = await desk.ok('meetings.add', {
    heldOn: '2026-12-08',
    startsAt: '18:30',
    place: 'Sample Hall',
  });
});
afterEach(() => desk.close());

const join = (name: string, more: object) =>
  desk.ok('members.add', {
    name,
    registration: 'registered patient',
    joinedOn: '2024-01-01',
    ...more,
  });

async function issue() {
  const { version } = await desk.ok('agenda.build', {
    meetingId: meeting.id,
    version: meeting.version,
    template: 'ordinary',
  });
  return desk.ok('agenda.issue', { meetingId: meeting.id, version, issuedOn: '2026-11-21' });
}

describe('papers of an agenda', () => {
  it('go to each member the way and in the form that member wants', async () => {
    const { recipients } = await desk.ok('agenda.recipients', { meetingId: meeting.id });

    expect(recipients).toEqual([
      expect.objectContaining({
        name: 'Jo Example',
        how: 'post',
        formats: ['large print (20 point)'],
        largePrint: true,
      }),
      expect.objectContaining({ name: 'Alex Sample', how: 'e-mail', formats: [] }),
    ]);
  });

  it('are a mail to those who want e-mail, hidden from each other', async () => {
    await issue();

    const file = await desk.ok('agenda.mailFile', { meetingId: meeting.id, folder: desk.folder });
    const text = readFileSync(file.path, 'utf8');

    expect(file.path).toMatch(/Agenda by e-mail - 2026-12-08 - Sample Surgery PPG\.eml$/);
    expect(file).toMatchObject({ to: ['Alex Sample'], others: ['Jo Example'] });
    expect(text).toContain('From: "Sample Surgery PPG" <ppg@example.org>');
    expect(text).toContain('Bcc: "Alex Sample" <alex@example.org>');
    expect(text).toContain('Welcome and apologies');
    expect(text).toContain('Content-Type: text/calendar; charset=utf-8; method=PUBLISH');
    const { text: toPaste } = await desk.ok('agenda.mail', { meetingId: meeting.id });
    expect(toPaste).toContain('Declarations of interest');
  });

  it('carry the Word agenda made last, where one is still there', async () => {
    const where = { meetingId: meeting.id, folder: desk.folder };
    const none = await desk.ok('agenda.mailFile', where);
    await desk.ok('documents.agenda', { ...where, largePrint: true });
    const word = await desk.ok('documents.agenda', where);

    const file = await desk.ok('agenda.mailFile', where);

    expect(none.attached).toBeNull();
    expect(file.attached).toMatchObject({ fileName: basename(word.path) });
    const base64 = /\r\n\r\n(UEs[^-]+)/.exec(readFileSync(file.path, 'utf8'))?.[1] ?? '';
    expect(Buffer.from(base64, 'base64').equals(readFileSync(word.path))).toBe(true);
    rmSync(word.path);
    expect((await desk.ok('agenda.mailFile', where)).attached).toBeNull();
  });

  it('are a calendar file of the meeting, or of all still to come', async () => {
    await desk.ok('meetings.add', { heldOn: '2027-03-09' });

    const one = await desk.ok('agenda.calendarFile', {
      meetingId: meeting.id,
      folder: desk.folder,
    });
    const all = await desk.ok('agenda.calendarFile', { folder: desk.folder });

    expect(readFileSync(one.path, 'utf8')).toContain('DTSTART;TZID=Europe/London:20261208T183000');
    expect(readFileSync(all.path, 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(all.meetings).toBe(2);
  });

  it('are never written over', async () => {
    const ask = { meetingId: meeting.id, folder: desk.folder };

    await desk.ok('agenda.calendarFile', ask);
    const second = await desk.ok('agenda.calendarFile', ask);

    expect(second.path).toMatch(/ \(2\)\.ics$/);
  });

  it('are refused without a folder, for no such meeting, and for a calendar of nothing', async () => {
    const before = readdirSync(desk.folder);
    const refused = (name: string, input: unknown) => desk.dispatch(name, input);

    expect(await refused('agenda.mailFile', { meetingId: meeting.id })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect(await refused('agenda.mailFile', { meetingId: 99, folder: desk.folder })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    desk.setDay('2028-01-01');
    expect(await refused('agenda.calendarFile', { folder: desk.folder })).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('No file was written') as string },
    });
    expect(readdirSync(desk.folder)).toEqual(before);
  });
});

it('says what the place must allow for, and who could not take part', async () => {
  await join('Sam Sample', { accessNeeds: { modes: ['online'], support: ['hearing loop'] } });
  const on = '2026-12-08';

  const room = await desk.ok('agenda.accessReminder', { on, mode: 'in person' });
  const online = await desk.ok('agenda.accessReminder', { on, mode: 'online' });

  expect(room.needs).toEqual([
    { need: 'step-free', names: ['Jo Example'] },
    { need: 'hearing loop', names: ['Sam Sample'] },
    { need: 'takes part online, and this meeting is in person', names: ['Sam Sample'] },
  ]);
  expect(online.needs).toEqual([]);
});

describe('a meeting that does not take place as it was issued', () => {
  it('is called to its new day, while the issued agenda stays kept', async () => {
    await issue();
    const { version } = await desk.ok('meetings.get', { id: meeting.id });
    await desk.ok('meetings.postpone', {
      id: meeting.id,
      version,
      heldOn: '2026-12-15',
      reason: 'Chair has flu',
    });

    const { subject, text } = await desk.ok('agenda.mail', { meetingId: meeting.id });
    const word = await desk.ok('documents.agenda', { meetingId: meeting.id, folder: desk.folder });
    const { issues } = await desk.ok('agenda.issued', { meetingId: meeting.id });

    expect(subject).toContain('Moved to 15 December 2026');
    expect(text).toContain('It is now on Tuesday 15 December 2026, at 6.30pm, Sample Hall.');
    expect(text).toContain('Date: Tuesday 15 December 2026');
    expect(text).not.toContain('Date changed from');
    expect(basename(word.path)).toContain('2026-12-15');
    expect(issues[0]?.meeting.heldOn).toBe('2026-12-08');
  });

  it('is said to be cancelled, and no agenda must go out any more', async () => {
    await desk.ok('meetings.cancel', { ...meeting, reason: 'Snow' });

    const { subject, text } = await desk.ok('agenda.mail', { meetingId: meeting.id });
    const { notice } = await desk.ok('agenda.issued', { meetingId: meeting.id });

    expect(subject).toBe('Sample Surgery PPG: Cancelled: meeting of 8 December 2026');
    expect(text).toContain('is cancelled. Snow.');
    expect(notice.words).toBe('This meeting is cancelled, so no agenda has to go out.');
    const mail = await desk.ok('agenda.mailFile', { meetingId: meeting.id, folder: desk.folder });
    expect(basename(mail.path)).toMatch(/^Cancelled meeting by e-mail - 2026-12-08/);
  });
});

describe('matters arising', () => {
  it('are drawn again when an action is done or agreed after the agenda was made', async () => {
    const last = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
    await desk.ok('meetings.setAttendance', {
      ...last,
      attendance: [{ memberId: alex.id, state: 'present' }],
    });
    const built = await desk.ok('agenda.build', {
      meetingId: meeting.id,
      version: meeting.version,
      template: 'ordinary',
    });
    await desk.ok('actions.add', {
      text: 'Draft a poster',
      owner: { memberId: alex.id },
      meetingId: last.id,
    });

    await desk.ok('agenda.drawMatters', { meetingId: meeting.id, version: built.version });

    const { itemList } = await desk.ok('meetings.get', { id: meeting.id });
    const item = itemList.find(({ purpose }) => purpose === 'matters arising');
    expect(item?.agendaWords).toMatch(/^AP1: Draft a poster\./);
  });

  it('are refused where the agenda has no such item', async () => {
    const { id, version } = meeting;
    expect(await desk.dispatch('agenda.drawMatters', { meetingId: id, version })).toMatchObject({
      error: { code: 'REFUSED' },
    });
  });
});

it('lists changed minutes and words after the agenda was issued', async () => {
  await issue();
  const { itemList } = await desk.ok('meetings.get', { id: meeting.id });
  const update = itemList.find(({ title }) => title === 'Practice update');
  await desk.ok('meetings.saveItemFacts', {
    id: update?.id ?? 0,
    version: update?.version ?? 0,
    plannedMinutes: 20,
    agendaWords: 'Telephones only.',
  });

  const { changes } = await desk.ok('agenda.issued', { meetingId: meeting.id });

  expect(changes).toEqual([
    '“Practice update”: 15 minutes changed to 20 minutes.',
    '“Practice update”: what stands under it was changed.',
  ]);
});

const standing = async () => (await desk.ok('home.summary', {})).nextMeeting?.agenda.words;
const sent = (on: string) =>
  desk.ok('meetings.recordSent', {
    meetingId: meeting.id,
    what: 'agenda',
    on,
    to: [{ memberId: alex.id, name: 'Alex Sample', how: 'e-mail' }],
  });

it('says where the agenda of the next meeting stands, until it is recorded as sent', async () => {
  expect(await standing()).toContain('Agenda must go out by Tuesday 1 December 2026');

  await issue();
  expect(await standing()).toContain('nobody is recorded as having been sent it');

  desk.setDay('2026-11-22');
  await sent('2026-11-22');
  desk.setDay('2026-12-07');
  await sent('2026-12-07');
  expect(await standing()).toContain('Agenda sent 16 days before the meeting');
});

it('plans the meetings chosen in one go and says which days were left out', async () => {
  const planned = await desk.ok('agenda.planMeetings', {
    meetings: [
      { on: '2026-12-08', startsAt: '18:30' },
      { on: '2026-12-25' },
      { on: '2027-02-09', startsAt: '13:00' },
    ],
  });

  expect(planned.meetings).toMatchObject([{ heldOn: '2027-02-09', startsAt: '13:00' }]);
  expect(planned.leftOut).toEqual([
    'Tuesday 8 December 2026 was left out: a meeting stands there already.',
    'Friday 25 December 2026 was left out: it is a bank holiday.',
  ]);
});
