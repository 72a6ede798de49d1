import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meetingId: number;
let item: { id: number; version: number };
let alex: { id: number };
let version: number;
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-11-23' });
  await desk.ok('terms.add', {
    adoptedOn: '2025-05-13',
    quorumMembers: 1,
    minutesWithinWorkingDays: 10,
  });
  alex = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-01',
  });
  meetingId = await held('2026-11-10');
  item = await desk.ok('meetings.addItem', { meetingId, title: 'Telephones' });
  await write('Sixty calls were missed.\nA: Alex to ring by 1 December');
  version = 1;
});
afterEach(() => desk.close());

async function held(heldOn: string): Promise<number> {
  if (heldOn > '2026-11-21') desk.setDay(heldOn);
  const meeting = await desk.ok('meetings.add', { heldOn });
  const attendance = [{ memberId: alex.id, state: 'present' as const }];
  await desk.ok('meetings.setAttendance', { ...meeting, attendance });
  return meeting.id;
}

async function write(notes: string) {
  const saved = await desk.ok('minutes.saveNotes', {
    itemId: item.id,
    version: item.version,
    notes,
  });
  item = { id: item.id, version: saved.version };
}

const life = () => desk.ok('minutes.life', { meetingId });

async function issue(issuedOn = '2026-11-20') {
  const issued = await desk.ok('minutes.issue', { meetingId, version, issuedOn });
  version = issued.version;
  return issued;
}

type Confirm = Parameters<typeof desk.ok<'minutes.confirm'>>[1];
async function confirm(more: Partial<Confirm> = {}) {
  const how = 'at a meeting' as const;
  const confirmed = await desk.ok('minutes.confirm', { meetingId, version, how, ...more });
  version = confirmed.version;
  return confirmed;
}

const by = () => ({ memberId: alex.id });

describe('a draft', () => {
  it('counts its working days against the terms of reference', async () => {
    expect(await life()).toMatchObject({
      version: 1,
      state: 'draft',
      locked: false,
      workingDays: 9,
      workingDaysAllowed: 10,
      late: false,
      title: 'Draft minutes of the meeting',
    });
    desk.setDay('2026-11-25');

    expect(await desk.ok('minutes.waiting', {})).toMatchObject({
      meetings: [{ meetingId, state: 'draft', late: true }],
    });
  });

  it('lists what is missing with the place to put it right', async () => {
    await desk.ok('meetings.addItem', { meetingId, title: 'Events' });
    await write('A: ring the council');

    const { lines } = await desk.ok('minutes.checklist', { meetingId });

    const words = lines.map((line) => line.words);
    expect(words).toContain('AP2: nobody is named to do it.');
    expect(words).toContain('Item 2, Events: nothing is written. If it was not discussed, say so.');
    expect(lines.find(({ page }) => page === 'item')?.itemId).toBeGreaterThan(0);
  });

  it('is checked by chair and practice manager, each with comments', async () => {
    const on = '2026-11-12';
    const first = await desk.ok('minutes.check', {
      meetingId,
      version,
      by: by(),
      role: 'chair',
      on,
    });
    const staff = { name: 'Pat Manager' };
    const comments = 'Six calls, not sixty';
    const second = await desk.ok('minutes.check', {
      meetingId,
      version: first.version,
      by: staff,
      role: 'practice manager',
      on,
      comments,
    });

    expect(second).toMatchObject({ state: 'checked', version: 3 });
    expect(await life()).toMatchObject({
      checks: [{ by: { name: 'Alex Sample' } }, { by: staff, comments }],
    });
    expect(await desk.ok('minutes.takeBack', { meetingId, version: second.version })).toMatchObject(
      { state: 'draft' },
    );
    expect((await life()).checks).toHaveLength(2);
  });

  it('cannot be checked before the meeting, or from a page that is out of date', async () => {
    const check = { meetingId, by: by(), role: 'chair' };
    expect(
      await desk.dispatch('minutes.check', { ...check, version, on: '2026-11-09' }),
    ).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { on: expect.any(String) as string } },
    });
    await issue();
    expect(
      await desk.dispatch('minutes.check', { ...check, version: 1, on: '2026-11-12' }),
    ).toMatchObject({ error: { code: 'CONFLICT' } });
  });
});

describe('minutes issued in draft', () => {
  it('are kept as issued, whatever is written later', async () => {
    await issue();
    await write('Six calls were missed.\nA: Alex to ring by 1 December');

    const { versions } = await desk.ok('minutes.versions', { meetingId });
    const { sections } = await desk.ok('minutes.compare', { meetingId, from: 1 });

    expect(versions[0]).toMatchObject({
      number: 1,
      kind: 'issued in draft',
      by: 'Sample Secretary',
    });
    expect(versions[0]?.lines.join('\n')).toContain('Sixty calls were missed.');
    expect(sections).toEqual([
      {
        section: 'Item 1, Telephones',
        changes: [
          {
            kind: 'changed',
            before: 'Sixty calls were missed.',
            after: 'Six calls were missed.',
            words: 'Changed from “Sixty calls were missed.” to “Six calls were missed.”',
          },
        ],
      },
    ]);
  });

  it('are taken back only with a reason', async () => {
    await issue();

    expect(await desk.dispatch('minutes.takeBack', { meetingId, version })).toMatchObject({
      error: { fields: { reason: expect.any(String) as string } },
    });
    expect(
      await desk.ok('minutes.takeBack', { meetingId, version, reason: 'Wrong names' }),
    ).toMatchObject({ state: 'draft' });
    expect(await life()).toMatchObject({ issuedOn: null, versions: [{ number: 1 }] });
  });
});

describe('confirmation', () => {
  let next: number;
  beforeEach(async () => {
    desk.setDay('2027-02-10');
    next = await held('2027-02-09');
  });

  it('comes after the minutes were issued', async () => {
    expect(
      await desk.dispatch('minutes.confirm', {
        meetingId,
        version,
        how: 'at a meeting',
        atMeetingId: next,
      }),
    ).toMatchObject({ error: { code: 'REFUSED' } });
    expect((await life()).state).toBe('draft');
  });

  it('at the next meeting is recorded in both, with proposer and seconder', async () => {
    const last = await desk.ok('meetings.addItem', { meetingId: next, title: 'Last minutes' });
    await desk.ok('meetings.saveItemFacts', { ...last, purpose: 'last minutes' });
    await issue();
    const confirmed = await confirm({
      atMeetingId: next,
      proposer: by(),
      seconder: { name: 'Jo Example' },
    });

    const words =
      'Confirmed as presented at the meeting of 9 February 2027, proposed by Alex Sample, seconded by Jo Example.';
    expect(confirmed).toMatchObject({ state: 'confirmed', minutedIn: { itemId: last.id } });
    expect(await life()).toMatchObject({
      locked: true,
      title: 'Minutes of the meeting',
      confirmation: { on: '2027-02-09', words },
      versions: [{ kind: 'issued in draft' }, { kind: 'confirmed' }],
    });
    expect((await desk.ok('minutes.life', { meetingId: next })).confirmedHere).toEqual([
      { meetingId, heldOn: '2026-11-10', words },
    ]);
    const { itemList } = await desk.ok('meetings.get', { id: next });
    expect(itemList[0]?.decisions).toMatchObject([
      {
        text: 'The minutes of 10 November 2026 were confirmed as presented',
        proposer: { memberId: alex.id },
        seconder: { name: 'Jo Example' },
      },
    ]);
  });

  it('puts the item into the minutes of that meeting when nobody had', async () => {
    await desk.ok('meetings.addItem', { meetingId: next, title: 'Parking' });
    await desk.ok('meetings.addItem', { meetingId: next, title: 'Any other business' });
    await issue();

    const { minutedIn } = await confirm({ atMeetingId: next });

    const { itemList } = await desk.ok('meetings.get', { id: next });
    expect(itemList.map(({ title }) => title)).toEqual([
      'Parking',
      'Minutes of the last meeting',
      'Any other business',
    ]);
    expect(itemList[1]).toMatchObject({ id: minutedIn?.itemId, purpose: 'last minutes' });
    expect(itemList[1]?.notes).toContain('The minutes of 10 November 2026 were confirmed');
    expect((await life()).confirmation?.minuted).toBe(true);
  });

  it('says when the minutes of that meeting are confirmed already and cannot tell of it', async () => {
    const sent = { meetingId: next, version: 1, issuedOn: '2027-02-09' };
    const { version: seen } = await desk.ok('minutes.issue', sent);
    const on = '2027-02-09';
    const how = 'by correspondence' as const;
    await desk.ok('minutes.confirm', { meetingId: next, version: seen, how, on });
    await issue();

    expect(await confirm({ atMeetingId: next })).toMatchObject({ minutedIn: null });
    expect((await life()).confirmation).toMatchObject({ atMeetingOn: on, minuted: false });
    expect((await desk.ok('meetings.get', { id: next })).itemList).toEqual([]);
  });

  it('keeps that meeting where it can have confirmed them', async () => {
    await issue();
    await confirm({ atMeetingId: next });
    const { version: seen } = await desk.ok('meetings.get', { id: next });
    const nobody = await desk.ok('meetings.setAttendance', {
      id: next,
      version: seen,
      attendance: [{ memberId: alex.id, state: 'absent' }],
    });
    const meeting = { id: next, version: nobody.version };
    const confirmedThere = expect.stringContaining('confirmed the minutes of') as string;
    for (const heldOn of ['2026-11-09', '2027-02-11']) {
      expect(await desk.dispatch('meetings.save', { ...meeting, heldOn })).toMatchObject({
        error: { code: 'INVALID_INPUT', fields: { heldOn: confirmedThere } },
      });
    }
    const cancelled = await desk.dispatch('meetings.cancel', { ...meeting, reason: 'x' });
    expect(cancelled).toMatchObject({ error: { code: 'REFUSED', message: confirmedThere } });
    await desk.ok('meetings.save', { ...meeting, heldOn: '2027-02-08' });
  });

  it('with changes puts them into the text and keeps what was presented', async () => {
    await issue();
    const change = {
      itemId: item.id,
      was: 'Sixty calls',
      now: 'Six calls',
      words: 'Six, not sixty',
    };
    await confirm({ atMeetingId: next, changes: [change] });

    const { itemList } = await desk.ok('meetings.get', { id: meetingId });
    const { versions } = await desk.ok('minutes.versions', { meetingId });

    expect(itemList[0]?.notes).toMatch(/^Six calls were missed/);
    expect(itemList[0]?.actions).toMatchObject([{ reference: 'AP1' }]);
    expect(versions.map(({ kind }) => kind)).toEqual(['issued in draft', 'confirmed']);
    expect(versions[0]?.lines.join()).toContain('Sixty calls');
    expect(versions[1]?.lines.join()).toContain('Six calls');
    expect((await life()).confirmation).toMatchObject({
      changes: [{ itemId: item.id, words: 'Six, not sixty' }],
      words: expect.stringContaining('with changes') as string,
    });
  });

  it('keeps the text as presented when it is not the one that was issued', async () => {
    await issue();
    await write('Sixty calls were lost.');
    const change = { itemId: item.id, was: 'Sixty', now: 'Six', words: 'Six, not sixty' };
    await confirm({ atMeetingId: next, changes: [change] });

    const { versions } = await desk.ok('minutes.versions', { meetingId });
    expect(versions.map(({ kind }) => kind)).toEqual(['issued in draft', 'presented', 'confirmed']);
  });

  it.each([
    ['Nobody said this', 'not in the notes'],
    ['l', 'more than once'],
  ])('refuses to change %j, and nothing is confirmed', async (was, why) => {
    await issue();
    const change = { itemId: item.id, was, now: 'x', words: 'A change' };

    const refused = await desk.dispatch('minutes.confirm', {
      meetingId,
      version,
      how: 'at a meeting',
      atMeetingId: next,
      changes: [change],
    });

    expect(refused).toMatchObject({
      error: { fields: { 'changes.0.was': expect.stringContaining(why) as string } },
    });
    expect(await life()).toMatchObject({ state: 'issued in draft', version, confirmation: null });
  });

  it('by correspondence needs its own day and no meeting', async () => {
    await issue();
    const how = 'by correspondence' as const;
    expect(await desk.dispatch('minutes.confirm', { meetingId, version, how })).toMatchObject({
      error: { fields: { on: expect.any(String) as string } },
    });

    desk.setDay('2027-01-15');
    await confirm({ how, on: '2027-01-15' });

    expect((await life()).confirmation?.words).toBe(
      'Confirmed as presented by correspondence on 15 January 2027.',
    );
  });

  it('by correspondence is not recorded for a day still to come', async () => {
    await issue();
    const how = 'by correspondence' as const;
    const tomorrow = { meetingId, version, how, on: '2027-02-10' };

    expect(await desk.dispatch('minutes.confirm', tomorrow)).toMatchObject({
      error: { fields: { on: 'Enter a date that is today or in the past' } },
    });
    expect((await life()).state).toBe('issued in draft');
    expect(await desk.ok('minutes.confirm', { ...tomorrow, on: '2027-02-09' })).toMatchObject({
      state: 'confirmed',
    });
  });

  it('is not given by a meeting that has not been held yet', async () => {
    await issue();
    const planned = await desk.ok('meetings.add', { heldOn: '2027-05-11' });
    const how = 'at a meeting' as const;
    const confirmation = { meetingId, version, how, atMeetingId: planned.id };

    expect(await desk.dispatch('minutes.confirm', confirmation)).toMatchObject({
      error: {
        code: 'INVALID_INPUT',
        fields: { atMeetingId: expect.stringContaining('has not been held yet') as string },
      },
    });
    expect((await life()).state).toBe('issued in draft');

    desk.setDay('2027-05-11');
    expect(await desk.ok('minutes.confirm', confirmation)).toMatchObject({ state: 'confirmed' });
  });

  it('is not given by the meeting itself or an earlier one', async () => {
    const earlier = await held('2026-09-08');
    await issue();
    for (const atMeetingId of [meetingId, earlier]) {
      expect(
        await desk.dispatch('minutes.confirm', {
          meetingId,
          version,
          how: 'at a meeting',
          atMeetingId,
        }),
      ).toMatchObject({ error: { fields: { atMeetingId: expect.any(String) as string } } });
    }
  });
});
