import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layouts, wordFile, type Layout } from '../../../../tests/fixtures/old-minutes.ts';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let alex: { id: number };
beforeEach(async () => {
  desk = temporaryOffice();
  alex = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2012-01-01',
  });
  await desk.ok('members.add', {
    name: 'Bo Example',
    registration: 'registered patient',
    joinedOn: '2020-01-01',
  });
});
afterEach(() => desk.close());

async function file(layout: Layout, name = `${layout}.docx`): Promise<string> {
  const path = join(desk.folder, name);
  writeFileSync(path, await wordFile(layouts[layout]));
  return path;
}

const failureOf = async (input: unknown) => {
  const result = await desk.dispatch('minutes.importFile', input);
  return result.ok ? undefined : result.error;
};
const meetings = async () => (await desk.ok('meetings.list', {})).meetings;

describe('an old file of minutes', () => {
  it('is looked at without anything being kept', async () => {
    const seen = await desk.ok('minutes.importFile', { path: await file('headingTable') });

    expect(seen).toMatchObject({
      applied: false,
      meetingId: null,
      duplicates: [],
      nextMeetingOn: '2015-09-08',
      members: [{ id: alex.id, name: 'Alex Sample' }],
      minutes: {
        heldOn: '2015-05-12',
        startsAt: '18:30',
        endsAt: '20:00',
        place: 'Sample Surgery, meeting room',
        people: [
          { said: 'Alex Sample', kind: 'member', memberId: alex.id, state: 'present' },
          // Joined later, so no member of that day.
          { said: 'Bo Example', kind: 'guest', memberId: null },
          { said: 'Dr Kim Practice', kind: 'practice staff' },
          { said: 'Casey Fiction', kind: 'text only', state: 'apologies' },
        ],
      },
    });
    expect(await meetings()).toEqual([]);
  });

  it('knows staff and guests of the record by their names', async () => {
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
    const guest = { role: 'library', kind: 'guest' as const };
    const people = [
      { ...guest, name: 'Kim Practice' },
      { ...guest, name: 'Casey Fiction' },
    ];
    await desk.ok('meetings.setInAttendance', { ...meeting, people });

    const seen = await desk.ok('minutes.importFile', { path: await file('headingTable') });

    expect(seen.minutes.people.slice(2)).toMatchObject([
      { said: 'Dr Kim Practice', kind: 'guest', role: 'GP' },
      { said: 'Casey Fiction', kind: 'guest', role: 'library', state: 'apologies' },
    ]);
  });

  it('offers whom a short name may mean, and takes nobody as known by it', async () => {
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
    const known = { name: 'Dr Kimberley Practice', role: 'GP', kind: 'practice staff' as const };
    await desk.ok('meetings.setInAttendance', { ...meeting, people: [known] });

    const path = join(desk.folder, 'old.txt');
    const heading = 'PPG minutes, 12 May 2015\nPresent: A Sample, Dr Practice';
    writeFileSync(path, `${heading}\n1. Welcome\nAll were welcomed.`);

    const seen = await desk.ok('minutes.importFile', { path });

    expect(seen.minutes.people).toMatchObject([
      { said: 'A Sample', memberId: null },
      { said: 'Dr Practice', kind: 'practice staff' },
    ]);
    expect(seen.suggestions).toEqual([
      { said: 'A Sample', name: 'Alex Sample', role: '', kind: 'member', memberId: alex.id },
      { said: 'Dr Practice', ...known, memberId: null },
    ]);
  });

  it('recognises initials, and asks for members of another day', async () => {
    const path = await file('actionColumn');

    const seen = await desk.ok('minutes.importFile', { path });
    const earlier = await desk.ok('minutes.importFile', { path, heldOn: '2019-01-01' });

    expect(seen.minutes.people.map(({ kind }) => kind)).toEqual([
      'member',
      'member',
      'practice staff',
      'text only',
    ]);
    expect(earlier.minutes.people.map(({ kind }) => kind).slice(0, 2)).toEqual(['member', 'guest']);
  });

  it('becomes a confirmed meeting with its people, decisions and actions', async () => {
    const path = await file('headingTable');

    const { meetingId } = await desk.ok('minutes.importFile', { path, apply: true });

    const meeting = await desk.ok('meetings.get', { id: meetingId ?? 0 });
    expect(meeting).toMatchObject({
      heldOn: '2015-05-12',
      minutesState: 'confirmed',
      locked: true,
      held: true,
      present: 1,
      staff: 1,
      guests: 1,
    });
    expect(meeting.itemList.flatMap(({ decisions }) => decisions)).toMatchObject([
      { text: 'It was agreed that the group supports a call-back option.' },
    ]);
    expect(meeting.itemList.flatMap(({ actions }) => actions)).toMatchObject([
      { owner: { memberId: alex.id }, state: 'done', doneOn: '2015-05-12' },
    ]);
    expect((await desk.ok('search.find', { words: 'call-back' })).counts).toMatchObject({
      item: 1,
      decision: 1,
    });
    const life = await desk.ok('minutes.life', { meetingId: meetingId ?? 0 });
    expect(life.versions).toMatchObject([{ kind: 'confirmed' }]);
  });

  it('is said to be imported, on paper too, and is not late', async () => {
    await desk.ok('terms.add', { adoptedOn: '2010-05-13', minutesWithinWorkingDays: 10 });
    const path = await file('headingTable');
    const meetingId = (await desk.ok('minutes.importFile', { path, apply: true })).meetingId ?? 0;

    const life = await desk.ok('minutes.life', { meetingId });
    const { text } = await desk.ok('documents.minutesText', { meetingId });

    const words = 'Imported as confirmed on 21 November 2026.';
    expect(life).toMatchObject({ daysInWords: words, late: false });
    expect(text).toContain(`These minutes: ${words}`);
  });

  it('is printed without what never stood in it', async () => {
    await desk.ok('terms.add', { adoptedOn: '2010-05-13', quorumMembers: 3 });
    await desk.ok('meetings.add', { heldOn: '2026-12-08', place: 'Sample Library' });
    const path = await file('headingTable');
    const meetingId = (await desk.ok('minutes.importFile', { path, apply: true })).meetingId ?? 0;

    const { text } = await desk.ok('documents.minutesText', { meetingId });

    expect(text).not.toMatch(/quorate|Sample Library|8 December 2026|will be announced/);
  });

  it('keeps initials that two people have as they stand, for nobody can be asked', async () => {
    for (const name of ['Bob Twofold', 'Barbara Twofold']) {
      const joinedOn = '2012-01-01';
      await desk.ok('members.add', { name, registration: 'registered patient', joinedOn });
    }
    const path = await file('headingTable');
    const { minutes, sha256 } = await desk.ok('minutes.importFile', { path });
    const items = [{ title: 'Signs', notes: 'A: BT – signs' }];
    const heldOn = '2015-05-12';
    const corrected = { ...minutes, heldOn, actions: 'history' as const, items };
    const input = { path, apply: true, corrected, expectedSha256: sha256 };
    const meetingId = (await desk.ok('minutes.importFile', input)).meetingId ?? 0;

    const { text } = await desk.ok('documents.minutesText', { meetingId });

    expect(text).toContain('Action AP1: Signs. BT.');
  });

  it('works out no quorum from old minutes, which may not name everybody', async () => {
    await desk.ok('terms.add', { adoptedOn: '2010-05-13', quorumMembers: 3 });
    await desk.ok('minutes.importFile', { path: await file('headingTable'), apply: true });

    const { decisions } = await desk.ok('search.decisions', {});
    const { meetings } = await desk.ok('meetings.list', {});

    expect(decisions).toMatchObject([{ withoutQuorum: false }]);
    expect(meetings).toMatchObject([{ held: true, quorate: null }]);
  });

  it('is kept as a person corrected it', async () => {
    const path = await file('initials');
    const { minutes, sha256 } = await desk.ok('minutes.importFile', { path });

    const corrected = {
      ...minutes,
      heldOn: '2025-01-17',
      place: 'Online',
      people: [{ said: 'Alex S', state: 'present', kind: 'member', memberId: alex.id }] as const,
      items: [{ title: 'Survey', notes: 'A: Alex to count again' }],
      actions: 'open' as const,
    };
    const answer = await desk.ok('minutes.importFile', {
      path,
      apply: true,
      expectedSha256: sha256,
      corrected: { ...corrected, people: [...corrected.people] },
    });

    const meeting = await desk.ok('meetings.get', { id: answer.meetingId ?? 0 });
    expect(meeting).toMatchObject({ heldOn: '2025-01-17', place: 'Online', items: 1, present: 1 });
    expect(meeting.itemList[0]?.actions).toMatchObject([{ text: 'Count again', doneOn: null }]);
  });

  it('keeps the file itself, unchanged, and says where the meeting came from', async () => {
    const path = await file('lists');
    const { meetingId, sha256 } = await desk.ok('minutes.importFile', { path, apply: true });
    const folder = join(desk.folder, 'out');
    mkdirSync(folder);

    const written = await desk.ok('minutes.importedFile', { meetingId: meetingId ?? 0, folder });

    expect(readFileSync(written.path).equals(readFileSync(path))).toBe(true);
    expect((await desk.ok('minutes.imports', {})).imports).toMatchObject([
      { meetingId, fileName: 'lists.docx', sha256, importedOn: '2026-11-21' },
    ]);
  });

  it('is taken once, and one of the same day is shown', async () => {
    const path = await file('lists');
    await desk.ok('minutes.importFile', { path, apply: true });
    const other = await file('initials');

    const again = await desk.ok('minutes.importFile', { path });
    const sameDay = await desk.ok('minutes.importFile', { path: other, heldOn: '2014-11-03' });

    expect(again.duplicates).toMatchObject([{ heldOn: '2014-11-03', why: 'same file' }]);
    expect(sameDay.duplicates).toMatchObject([{ why: 'same day' }]);
    expect((await failureOf({ path, apply: true }))?.message).toContain('imported before');
    expect(await meetings()).toHaveLength(1);
  });

  it('keeps in the text who was no member and did not come', async () => {
    const path = await file('initials');
    const { minutes } = await desk.ok('minutes.importFile', { path });
    const away = { said: 'Dr Kim Away', memberId: null } as const;
    const here = { said: 'Alex S', state: 'present', kind: 'member', memberId: alex.id } as const;
    const corrected = (
      state: 'apologies' | 'absent',
      kind: 'text only' | 'practice staff' = 'practice staff',
    ) => ({
      path,
      apply: true,
      corrected: { ...minutes, heldOn: '2025-01-17', people: [here, { ...away, state, kind }] },
    });

    expect(await failureOf(corrected('absent'))).toMatchObject({ code: 'INVALID_INPUT' });
    const { meetingId } = await desk.ok('minutes.importFile', corrected('apologies', 'text only'));

    const { itemList } = await desk.ok('meetings.get', { id: meetingId ?? 0 });
    expect(itemList.at(-1)?.notes).toContain('Apologies: Dr Kim Away');
  });

  it('keeps the apologies of practice staff', async () => {
    const path = await file('initials');
    const { minutes } = await desk.ok('minutes.importFile', { path });
    const here = { said: 'Alex S', state: 'present', kind: 'member', memberId: alex.id } as const;
    const away = { said: 'Dr Kim Away', state: 'apologies', kind: 'practice staff' } as const;
    const corrected = { ...minutes, heldOn: '2025-01-17', people: [here, away] };

    const { meetingId } = await desk.ok('minutes.importFile', { path, apply: true, corrected });

    const { text } = await desk.ok('documents.minutesText', { meetingId: meetingId ?? 0 });
    expect(text).toContain('Apologies: Dr Kim Away (practice staff)');
  });

  it('is kept whole or not at all', async () => {
    const path = await file('lists');
    const { minutes } = await desk.ok('minutes.importFile', { path });
    const changed = (change: object) => ({
      path,
      apply: true,
      corrected: { ...minutes, ...change },
    });

    expect(await failureOf(changed({ heldOn: '2027-01-01' }))).toMatchObject({
      fields: { 'corrected.heldOn': 'Enter a date that is today or in the past' },
    });
    expect(await failureOf(changed({ people: [] }))).toMatchObject({
      fields: { 'corrected.people': 'Say of at least one person that they were present' },
    });
    const stranger = { said: 'Bo', state: 'present', kind: 'member', memberId: 2 };
    expect((await failureOf(changed({ people: [stranger] })))?.message).toContain(
      'was not a member',
    );
    expect(await failureOf(changed({ heldOn: null }))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await failureOf({ path, apply: true, expectedSha256: 'a'.repeat(64) })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await meetings()).toEqual([]);
  });

  it.each(Object.keys(layouts) as Layout[])(
    'laid out as %s can be kept as it is',
    async (layout) => {
      const answer = await desk.ok('minutes.importFile', { path: await file(layout), apply: true });

      expect(answer.applied).toBe(true);
    },
  );
});
