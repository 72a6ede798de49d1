import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let alex: { id: number; version: number };
beforeEach(async () => {
  desk = temporaryOffice();
  await desk.ok('terms.add', { adoptedOn: '2025-05-13', agendaNoticeDays: 7, meetingsPerYear: 4 });
  alex = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-01',
  });
});
afterEach(() => desk.close());

async function held(heldOn: string) {
  const meeting = await desk.ok('meetings.add', { heldOn });
  const attendance = [{ memberId: alex.id, state: 'present' as const }];
  return desk.ok('meetings.setAttendance', { ...meeting, attendance });
}

const planned = () => desk.ok('meetings.add', { heldOn: '2026-12-08', startsAt: '18:30' });
const titles = async (id: number) =>
  (await desk.ok('meetings.get', { id })).itemList.map(({ title }) => title);

describe('an agenda', () => {
  it('is made of the template, what is open, standing items and what waits', async () => {
    const last = await held('2026-11-10');
    await desk.ok('actions.add', {
      text: 'Draft a poster',
      owner: { memberId: alex.id },
      meetingId: last.id,
    });
    await desk.ok('meetings.addItem', { meetingId: last.id, title: 'Bicycle stands' });
    await desk.ok('agenda.setStandingItems', { items: [{ title: 'Treasurer’s report' }] });
    const askedBy = { name: 'A patient' };
    await desk.ok('agenda.addToBacklog', { title: 'Parking', askedBy, fromPublic: true });
    const meeting = await planned();

    const built = await desk.ok('agenda.build', {
      meetingId: meeting.id,
      version: meeting.version,
      template: 'ordinary',
    });

    expect(built.added).toBe(11);
    expect(await titles(meeting.id)).toEqual([
      'Welcome and apologies',
      'Declarations of interest',
      'Minutes of the meeting of 10 November 2026',
      'Matters arising',
      'Practice update',
      'What patients tell us: feedback since the last meeting',
      'Bicycle stands',
      'Treasurer’s report',
      'Parking',
      'Any other business',
      'Date, time and place of the next meeting',
    ]);
    const { itemList } = await desk.ok('meetings.get', { id: meeting.id });
    expect(itemList.find(({ title }) => title === 'Parking')).toMatchObject({
      askedBy: 'A patient',
    });
    expect(itemList.find(({ purpose }) => purpose === 'matters arising')?.agendaWords).toMatch(
      /^AP1: Draft a poster\. Agreed 10 November 2026, Alex Sample/,
    );
    expect(itemList.find(({ about }) => about === 'feedback reviewed')).toBeDefined();
    expect((await desk.ok('agenda.backlog', {})).items).toEqual([]);
  });

  it('built again adds only what is new', async () => {
    const meeting = await planned();
    const build = { meetingId: meeting.id, template: 'ordinary' };
    const first = await desk.ok('agenda.build', { ...build, version: meeting.version });
    await desk.ok('agenda.addToBacklog', { title: 'Parking' });

    const second = await desk.ok('agenda.build', { ...build, version: first.version });

    expect(second.added).toBe(1);
    expect((await titles(meeting.id)).slice(-3, -1)).toEqual(['Parking', 'Any other business']);
  });

  it('leaves out an action that rests on the day of the meeting', async () => {
    const meeting = await planned();
    const action = await desk.ok('actions.add', {
      text: 'Ring',
      owner: { name: 'the practice' },
      agreedOn: '2026-11-10',
      dueOn: '2026-11-15',
    });
    const matters = () => desk.ok('agenda.mattersArising', { meetingId: meeting.id });
    const before = await matters();

    const { id, version } = action;
    await desk.ok('actions.rest', { id, version, until: '2027-01-01', reason: 'Until the move' });

    expect(before.matters).toMatchObject([{ reference: 'AP1' }]);
    expect((await matters()).matters).toEqual([]);
    expect((await desk.ok('actions.list', { show: 'overdue' })).actions).toEqual([]);
  });

  it('keeps what the last two meetings did not reach, with its history', async () => {
    for (const heldOn of ['2026-09-08', '2026-11-10']) {
      const { id } = await held(heldOn);
      await desk.ok('meetings.addItem', { meetingId: id, title: 'Bicycle stands' });
    }
    const meeting = await planned();

    expect(await desk.ok('agenda.mattersArising', { meetingId: meeting.id })).toMatchObject({
      matters: [
        {
          title: 'Bicycle stands',
          history: [
            'On the agenda of 8 September 2026, not discussed.',
            'On the agenda of 10 November 2026, not discussed.',
          ],
        },
      ],
    });
  });

  it('brings an election that was put off back as an election', async () => {
    const last = await held('2026-11-10');
    const fields = { title: 'Election of a chair', notes: 'Put off to the next meeting.' };
    const item = await desk.ok('meetings.addItem', { meetingId: last.id, ...fields });
    await desk.ok('meetings.saveItemFacts', { ...item, purpose: 'election' });
    const { id, version } = await planned();

    await desk.ok('agenda.build', { meetingId: id, version, template: 'ordinary' });

    const { itemList } = await desk.ok('meetings.get', { id });
    expect(itemList.find(({ title }) => title === fields.title)?.purpose).toBe('election');
  });

  it('can start from a template of the group’s own', async () => {
    const items = [{ title: 'Tea' }, { title: 'Walk', plannedMinutes: 30 }];
    const own = await desk.ok('agenda.addTemplate', { name: 'Summer', items });
    const meeting = await planned();
    const template = `own ${own.id}`;

    await desk.ok('agenda.build', { meetingId: meeting.id, version: meeting.version, template });
    await desk.ok('agenda.removeTemplate', own);

    expect(await titles(meeting.id)).toEqual(['Tea', 'Walk']);
    const { templates } = await desk.ok('agenda.templates', {});
    expect(templates.map(({ key }) => key)).toEqual(['first', 'ordinary', 'annual general']);
    expect(
      await desk.dispatch('agenda.propose', { meetingId: meeting.id, template }),
    ).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});

async function issued(issuedOn: string) {
  desk.setDay(issuedOn);
  const meeting = await planned();
  const { id: itemId } = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'A' });
  const { id: meetingId, version } = meeting;
  const issue = await desk.ok('agenda.issue', { meetingId, version, issuedOn });
  return { ...issue, itemId };
}

describe('an agenda issued', () => {
  it('is kept as issued, and later changes are listed', async () => {
    const { id, version, itemId } = await issued('2026-12-01');
    await desk.ok('meetings.saveItem', { id: itemId, version: 1, title: 'B' });
    await desk.ok('meetings.save', { id, version, heldOn: '2026-12-08', startsAt: '19:00' });

    const { issues, changes } = await desk.ok('agenda.issued', { meetingId: id });

    expect(issues).toMatchObject([
      {
        number: 1,
        by: 'Sample Secretary',
        meeting: { startsAt: '18:30' },
        items: [{ title: 'A' }],
      },
    ]);
    expect(changes.join(' ')).toContain('Start changed from “6.30pm” to “7pm”.');
    expect(changes).toHaveLength(3);
  });

  it.each([
    ['2026-12-01', 'in time'],
    ['2026-12-02', 'late'],
  ])('on %s is %s by the terms of reference', async (issuedOn, state) => {
    expect((await issued(issuedOn)).notice).toMatchObject({ state, lastDay: '2026-12-01' });
  });

  it('is not one with nothing on it, or after the meeting', async () => {
    const { id: meetingId, version } = await planned();
    const issue = (issuedOn: string) =>
      desk.dispatch('agenda.issue', { meetingId, version, issuedOn });
    desk.setDay('2026-12-09');

    expect(await issue('2026-12-01')).toMatchObject({ error: { code: 'REFUSED' } });
    expect(await issue('2026-12-09')).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });

  it('has a log of who was sent it, when and how', async () => {
    const { id: meetingId } = await issued('2026-11-30');
    const to = [
      { memberId: alex.id, name: 'Alex Sample', how: 'post' as const },
      { name: 'Practice noticeboard', how: 'noticeboard' as const },
    ];

    desk.setDay('2026-12-03');
    await desk.ok('meetings.recordSent', { meetingId, what: 'agenda', on: '2026-12-03', to });

    const { sent } = await desk.ok('meetings.sent', { meetingId });
    expect(sent.map(({ name, how }) => [name, how])).toEqual([
      ['Practice noticeboard', 'noticeboard'],
      ['Alex Sample', 'post'],
    ]);
    expect((await desk.ok('agenda.issued', { meetingId })).notice.state).toBe('late');
    const [entry = { id: 0 }] = sent;
    await desk.ok('meetings.removeSent', { id: entry.id });
    expect((await desk.ok('meetings.sent', { meetingId })).sent).toHaveLength(1);
  });
});

describe('what waits for a meeting', () => {
  it('is taken, waits again when its item is removed, and can be closed with a reason', async () => {
    const askedBy = { memberId: alex.id };
    const waiting = await desk.ok('agenda.addToBacklog', { title: 'Parking', askedBy });
    const { id: meetingId } = await planned();
    const { itemId } = await desk.ok('agenda.takeFromBacklog', { ...waiting, meetingId });
    const [item = { version: 0 }] = (await desk.ok('meetings.get', { id: meetingId })).itemList;

    const twice = await desk.dispatch('agenda.takeFromBacklog', { ...waiting, meetingId });
    await desk.ok('meetings.removeItem', { id: itemId, version: item.version });
    const [again = { id: 0, version: 0 }] = (await desk.ok('agenda.backlog', {})).items;
    await desk.ok('agenda.closeBacklogItem', {
      id: again.id,
      version: again.version,
      reason: 'The car park was built',
    });

    expect(twice).toMatchObject({ error: { code: 'REFUSED' } });
    expect((await desk.ok('agenda.backlog', {})).items).toEqual([]);
    expect((await desk.ok('agenda.backlog', { show: 'all' })).items).toMatchObject([
      {
        title: 'Parking',
        askedBy: { name: 'Alex Sample' },
        closedReason: 'The car park was built',
      },
    ]);
  });
});

describe('the year plan', () => {
  it('counts meetings against the number agreed and says which days would do', async () => {
    await held('2026-05-12');
    const { id, version } = await planned();
    await desk.ok('meetings.cancel', { id, version, reason: 'Snow' });

    expect(await desk.ok('agenda.yearPlan', { year: 2026 })).toMatchObject({
      needed: 4,
      held: 1,
      planned: 0,
      missing: 3,
      cancelled: 1,
      suggestions: [{}, {}],
      tooClose: 1,
    });
  });

  it('plans a series by weekday with times in turn, around what stands there', async () => {
    await planned();

    const { meetings, leftOut } = await desk.ok('agenda.planSeries', {
      from: '2026-12-01',
      to: '2027-06-30',
      everyMonths: 3,
      patterns: [
        { nth: 2, weekday: 2, startsAt: '18:30' },
        { nth: 2, weekday: 4, startsAt: '13:00' },
      ],
    });

    expect(meetings.map(({ heldOn, startsAt }) => [heldOn, startsAt])).toEqual([
      ['2027-03-11', '13:00'],
      ['2027-06-08', '18:30'],
    ]);
    expect(leftOut).toEqual([
      'Tuesday 8 December 2026 was left out: a meeting stands there already.',
    ]);
  });
});
