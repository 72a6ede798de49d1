import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { meetingsBetween } from './service.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const db = () => desk.office.requireRecord().db;

const addMember = (name: string, joinedOn = '2024-01-01') =>
  desk.ok('members.add', { name, registration: 'registered patient', joinedOn });

const present = (...members: { id: number }[]) =>
  members.map(({ id }) => ({ memberId: id, state: 'present' as const }));

const staff = { name: 'Pat Manager', role: 'practice manager', kind: 'practice staff' as const };

describe('a meeting', () => {
  it('is a plan until somebody is recorded as there', async () => {
    const member = await addMember('Alex Sample');
    const planned = await desk.ok('meetings.add', { heldOn: '2026-09-08', startsAt: '18:30' });
    const before = meetingsBetween(db(), '2026-04-01', '2027-03-31');

    await desk.ok('meetings.setAttendance', { ...planned, attendance: present(member) });

    expect(before).toMatchObject([{ held: false, quorate: null, present: 0 }]);
    expect(meetingsBetween(db(), '2026-04-01', '2027-03-31')).toMatchObject([
      { held: true, present: 1, heldOn: '2026-09-08', startsAt: '18:30', kind: 'ordinary' },
    ]);
  });

  it('counts present, apologies, absent, staff and guests apart', async () => {
    const [a, b, c, d] = [
      await addMember('A Sample'),
      await addMember('B Sample'),
      await addMember('C Sample'),
      await addMember('D Sample'),
    ];
    await desk.ok('members.setMode', { ...b, mode: 'virtual', fromOn: '2026-09-01' });
    const added = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
    const { id, version } = await desk.ok('meetings.setAttendance', {
      ...added,
      attendance: [
        ...present(a, b),
        { memberId: c.id, state: 'apologies' },
        { memberId: d.id, state: 'absent' },
      ],
    });
    const away = { name: 'Dr Away Example', role: 'GP', kind: 'practice staff' as const };
    const people = [
      { ...away, state: 'apologies' as const },
      staff,
      { name: 'Gale Guest', kind: 'guest' as const },
    ];
    await desk.ok('meetings.setInAttendance', { id, version, people });

    const meeting = await desk.ok('meetings.get', { id });

    expect(meeting).toMatchObject({
      present: 2,
      presentVirtual: 1,
      apologies: 1,
      absent: 1,
      staff: 1,
      guests: 1,
      inAttendance: [staff, { name: 'Gale Guest', role: '', kind: 'guest' }],
      otherApologies: [away],
    });
    expect(meeting.attendance.map(({ state }) => state)).toEqual([
      'present',
      'present',
      'apologies',
      'absent',
    ]);
  });

  it('offers staff and guests of the year before, in their latest role', async () => {
    const record = async (heldOn: string, people: readonly (typeof staff)[]) => {
      const meeting = await desk.ok('meetings.add', { heldOn });
      return desk.ok('meetings.setInAttendance', { ...meeting, people: [...people] });
    };
    const deputy = { ...staff, role: 'deputy manager' };
    const old = { ...staff, name: 'Old Example' };
    const later = { ...staff, name: 'Later Example' };
    await record('2026-06-08', [staff]);
    await record('2025-09-07', [old]);
    await record('2026-03-08', [deputy]);
    await record('2026-11-10', [later]);
    const { id } = await record('2026-09-08', [{ ...staff, name: 'Here Example' }]);

    expect((await desk.ok('meetings.knownOthers', { id })).people).toEqual([staff]);
  });

  it('changes only the members listed, and can take an entry back', async () => {
    const [a, b] = [await addMember('A Sample'), await addMember('B Sample')];
    const added = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
    const { id, version } = await desk.ok('meetings.setAttendance', {
      ...added,
      attendance: present(a, b),
    });
    await desk.ok('meetings.setAttendance', {
      id,
      version,
      attendance: [{ memberId: a.id, state: 'not recorded' }],
    });

    const { attendance } = await desk.ok('meetings.get', { id });

    expect(attendance.map(({ state }) => state)).toEqual(['not recorded', 'present']);
  });

  it('knows only the members of its own day', async () => {
    await addMember('Early Sample');
    const late = await addMember('Late Sample', '2026-09-09');
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });

    const refused = await desk.dispatch('meetings.setAttendance', {
      ...meeting,
      attendance: present(late),
    });

    expect(refused).toMatchObject({
      error: {
        code: 'REFUSED',
        message: expect.stringContaining(
          'Late Sample was not a member on 8 September 2026',
        ) as string,
      },
    });
    expect((await desk.ok('meetings.get', { id: meeting.id })).attendance).toMatchObject([
      { name: 'Early Sample' },
    ]);
  });

  it('cannot move to a day on which somebody recorded was not a member', async () => {
    const member = await addMember('Alex Sample', '2026-09-01');
    const added = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
    const { id, version } = await desk.ok('meetings.setAttendance', {
      ...added,
      attendance: present(member),
    });

    expect(
      await desk.dispatch('meetings.save', { id, version, heldOn: '2026-08-31' }),
    ).toMatchObject({
      error: { fields: { heldOn: expect.stringContaining('Alex Sample') as string } },
    });
  });

  it('takes the quorum from the terms of reference in force on its day', async () => {
    await desk.ok('terms.add', { adoptedOn: '2024-01-01', quorumMembers: 1 });
    await desk.ok('terms.add', { adoptedOn: '2026-10-01', quorumMembers: 1, quorumStaff: 1 });
    const member = await addMember('Alex Sample');
    const record = async (heldOn: string) => {
      const meeting = await desk.ok('meetings.add', { heldOn });
      return desk.ok('meetings.setAttendance', { ...meeting, attendance: present(member) });
    };

    const before = await record('2026-09-30');
    const after = await record('2026-10-01');
    const { id, version } = after;
    const people = [{ ...staff, state: 'apologies' as const }];
    const withApologies = await desk.ok('meetings.setInAttendance', { id, version, people });
    const { version: next } = withApologies;
    const came = [staff];
    const withStaff = await desk.ok('meetings.setInAttendance', {
      id,
      version: next,
      people: came,
    });

    expect(before.quorum.quorate).toBe(true);
    expect(after.quorum).toEqual({
      quorate: false,
      words:
        '1 member and 0 practice staff present: not quorate (needs 1 member and 1 practice staff).',
    });
    expect(withApologies.quorum).toEqual(after.quorum);
    expect(withStaff.quorum.quorate).toBe(true);
  });

  it('takes nobody as there who had gone before it began, and counts none', async () => {
    await desk.ok('terms.add', { adoptedOn: '2024-01-01', quorumMembers: 1 });
    const member = await addMember('Alex Sample');
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08', startsAt: '18:00' });
    const attendance = [{ memberId: member.id, state: 'present' as const, leftAt: '18:20' }];
    const early = [{ memberId: member.id, state: 'present' as const, leftAt: '17:50' }];

    const refused = await desk.dispatch('meetings.setAttendance', {
      ...meeting,
      attendance: early,
    });
    const put = await desk.ok('meetings.setAttendance', { ...meeting, attendance });
    const { id, version } = put;
    await desk.ok('meetings.save', { id, version, heldOn: '2026-09-08', startsAt: '18:30' });

    expect(refused).toMatchObject({
      error: { fields: { 'attendance.0.leftAt': expect.stringContaining('6pm') as string } },
    });
    expect(put.quorum.quorate).toBe(true);
    expect((await desk.ok('meetings.get', { id })).quorum.quorate).not.toBe(true);
    const { lines } = await desk.ok('minutes.checklist', { meetingId: id });
    expect(lines.map(({ words }) => words).join()).toContain('recorded for Alex Sample are not');
  });

  it.each([
    ['an end before its start', { startsAt: '19:00', endsAt: '18:00' }, 'endsAt'],
    ['a time that is none', { startsAt: '25:00' }, 'startsAt'],
    ['a day that is none', { heldOn: '2026-02-30' }, 'heldOn'],
  ])('refuses %s', async (_what, wrong, field) => {
    const result = await desk.dispatch('meetings.add', { heldOn: '2026-09-08', ...wrong });

    expect(result).toMatchObject({ error: { fields: { [field]: expect.any(String) as string } } });
  });

  it('can be removed only while nothing is recorded about it', async () => {
    const empty = await desk.ok('meetings.add', { heldOn: '2027-01-08' });
    const used = await desk.ok('meetings.add', { heldOn: '2027-02-08' });
    await desk.ok('meetings.addItem', { meetingId: used.id, title: 'Welcome' });
    const agreed = await desk.ok('meetings.add', { heldOn: '2024-02-08' });
    await desk.ok('terms.add', { adoptedOn: '2024-02-08', engagementMeetingId: agreed.id });

    expect(await desk.dispatch('meetings.remove', empty)).toMatchObject({ ok: true });
    expect(await desk.dispatch('meetings.remove', used)).toMatchObject({
      error: { code: 'REFUSED' },
    });
    expect(await desk.dispatch('meetings.remove', agreed)).toMatchObject({
      error: { code: 'REFUSED' },
    });
  });

  it('knows the meeting before and after it, two on one day included', async () => {
    const second = await desk.ok('meetings.add', { heldOn: '2026-09-08', startsAt: '19:00' });
    const first = await desk.ok('meetings.add', { heldOn: '2026-09-08', startsAt: '09:00' });

    expect(await desk.ok('meetings.get', { id: first.id })).toMatchObject({
      previousId: null,
      nextId: second.id,
    });
  });

  it('refuses a stale version and keeps the newer one', async () => {
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
    await desk.ok('meetings.save', { ...meeting, heldOn: '2026-09-09' });

    const stale = await desk.dispatch('meetings.save', { ...meeting, heldOn: '2026-09-10' });

    expect(stale).toMatchObject({ error: { code: 'CONFLICT' } });
    expect((await desk.ok('meetings.get', { id: meeting.id })).heldOn).toBe('2026-09-09');
  });

  it('shows the access needs of the members to expect', async () => {
    await desk.ok('members.add', {
      name: 'Alex Sample',
      registration: 'registered patient',
      joinedOn: '2024-01-01',
      accessNeeds: { venue: ['step-free'] },
    });
    const { id } = await desk.ok('meetings.add', { heldOn: '2027-01-08' });

    expect((await desk.ok('meetings.get', { id })).attendance).toMatchObject([
      { needs: ['venue: step-free'] },
    ]);
  });
});

describe('meetings by year', () => {
  it('are those from 1 April to 31 March, newest first', async () => {
    for (const heldOn of ['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01']) {
      await desk.ok('meetings.add', { heldOn });
    }

    const { meetings, years } = await desk.ok('meetings.list', { year: 2026 });

    expect(meetings.map(({ heldOn }) => heldOn)).toEqual(['2027-03-31', '2026-04-01']);
    expect(years).toEqual([2027, 2026, 2025]);
  });

  it('count attendance for each member over the meetings of their membership', async () => {
    const old = await addMember('Old Sample');
    const fresh = await addMember('Fresh Sample', '2026-08-01');
    const record = async (heldOn: string, attendance: object[]) => {
      const meeting = await desk.ok('meetings.add', { heldOn });
      await desk.dispatch('meetings.setAttendance', { ...meeting, attendance });
    };
    await record('2026-06-01', present(old));
    await record('2026-09-01', [...present(fresh), { memberId: old.id, state: 'apologies' }]);
    await desk.ok('meetings.add', { heldOn: '2027-01-01' });

    const counts = await desk.ok('meetings.attendanceCounts', { year: 2026 });

    expect(counts.meetingsHeld).toBe(2);
    expect(counts.members).toMatchObject([
      { name: 'Fresh Sample', meetings: 1, present: 1, apologies: 0, absent: 0 },
      { name: 'Old Sample', meetings: 2, present: 1, apologies: 1, absent: 0 },
    ]);
  });
});

describe('a meeting still to come', () => {
  it('takes apologies and guests ahead, and who came only from its day on', async () => {
    const alex = await addMember('Alex Sample');
    const planned = await desk.ok('meetings.add', { heldOn: '2026-11-30' });
    const apologies = [{ memberId: alex.id, state: 'apologies' as const }];

    const noted = await desk.ok('meetings.setAttendance', { ...planned, attendance: apologies });
    const seen = { id: noted.id, version: noted.version };
    const guests = await desk.ok('meetings.setInAttendance', { ...seen, people: [staff] });
    const now = { id: guests.id, version: guests.version };

    expect(
      await desk.dispatch('meetings.setAttendance', { ...now, attendance: present(alex) }),
    ).toMatchObject({
      error: {
        code: 'REFUSED',
        message:
          'This meeting is on 30 November 2026. Record who came on the day or afterwards; apologies can be noted before. Nothing was changed.',
      },
    });
    expect(await desk.ok('meetings.attendanceCounts', { year: 2026 })).toMatchObject({
      meetingsHeld: 0,
    });
    expect(await desk.ok('meetings.cancel', { ...now, reason: 'Snow' })).toMatchObject({ id: 1 });
  });

  it('cannot be made of one at which somebody was present', async () => {
    const alex = await addMember('Alex Sample');
    const added = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
    const { id, version } = await desk.ok('meetings.setAttendance', {
      ...added,
      attendance: present(alex),
    });

    expect(
      await desk.dispatch('meetings.save', { id, version, heldOn: '2026-12-08' }),
    ).toMatchObject({ error: { fields: { heldOn: expect.any(String) as string } } });
  });
});

it('suggests the evening to who types 8 for the end', async () => {
  const times = { heldOn: '2026-12-08', startsAt: '18:30', endsAt: '08:00' };

  expect(await desk.dispatch('meetings.add', times)).toMatchObject({
    error: {
      fields: { endsAt: 'Enter an end time that is after the start time, like 8pm (20:00)' },
    },
  });
});

it('counts the decisions of one day on, also those of a meeting that comes to it', async () => {
  const decide = async (meeting: { id: number }, text: string) => {
    const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Parking' });
    await desk.ok('meetings.addDecision', { itemId: item.id, text });
  };
  const references = async () =>
    (await desk.ok('search.decisions', {})).decisions
      .map(({ reference, text }) => `${reference} ${text}`)
      .sort();
  const morning = await desk.ok('meetings.add', { heldOn: '2026-09-08', startsAt: '10:30' });
  const evening = await desk.ok('meetings.add', { heldOn: '2026-09-08', startsAt: '19:00' });
  const other = await desk.ok('meetings.add', { heldOn: '2026-09-09' });

  await decide(morning, 'one');
  await decide(evening, 'two');
  await decide(morning, 'three');
  await decide(other, 'four');
  expect(await references()).toEqual([
    '2026-09-08/1 one',
    '2026-09-08/2 two',
    '2026-09-08/3 three',
    '2026-09-09/1 four',
  ]);

  const { version } = await desk.ok('meetings.get', { id: other.id });
  await desk.ok('meetings.save', { id: other.id, version, heldOn: '2026-09-08' });
  expect(await references()).toContain('2026-09-08/4 four');
});
