import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice({ day: '2026-11-21' });
});
afterEach(() => desk.close());

it('shows the first steps, and nothing late, in an empty record', async () => {
  const home = await desk.ok('home.summary', {});

  expect(home).toMatchObject({
    year: 2026,
    nextMeeting: null,
    lastMeeting: null,
    lateActions: [],
    openActions: 0,
    members: { total: 0, inPerson: 0, virtual: 0 },
    thisYear: { meetingsHeld: 0, meetingsAgreed: null, reviews: 0, improvementsAgreed: 0 },
    firstSteps: { practice: false, terms: false, members: false, meeting: false },
  });
});

it('tells of a material change ahead of its day, as does the list of what is missing', async () => {
  const kind = 'material change' as const;
  const title = 'Two practices merge';
  const days = { change: 'merger', startsOn: '2026-06-01', endsOn: '2026-12-01' } as const;
  const { id } = await desk.ok('worksheets.begin', { kind, title, ...days });

  const what = 'how people were engaged is not written yet';
  const open = [{ what, by: '2026-12-01' }];
  expect(await desk.ok('home.summary', {})).toMatchObject({
    changes: [{ id, title, on: '2026-12-01', open }],
  });
  const { toDo } = await desk.ok('duties.forYear', { year: 2026 });
  expect(toDo.year.points[0]).toMatchObject({
    text: `${title} takes effect on 1 December 2026: ${what}`,
    by: '2026-12-01',
    late: false,
    link: { place: 'worksheets', id },
  });
});

it('leaves what is open of a change of the last year to the list of that year', async () => {
  const kind = 'material change' as const;
  const days = { change: 'merger', startsOn: '2025-12-01', endsOn: '2026-02-01' } as const;
  const { id } = await desk.ok('worksheets.begin', { kind, title: 'Two practices merge', ...days });

  const { toDo } = await desk.ok('duties.forYear', { year: 2025 });

  expect((await desk.ok('home.summary', {})).changes).toEqual([]);
  expect(toDo.year.points.filter(({ link }) => link?.id === id)).toMatchObject([
    { text: expect.stringContaining('how people were engaged') as string, late: true },
    { text: expect.stringContaining('how patients were told') as string, late: true },
  ]);
});

it('says what is next, what is late and what the year has, against the terms', async () => {
  await desk.ok('practice.save', {
    version: null,
    name: 'Sample Surgery',
    odsCode: 'P91020',
    contractType: 'GMS',
  });
  await desk.ok('terms.add', { adoptedOn: '2024-01-01', meetingsPerYear: 4, agendaNoticeDays: 7 });
  const member = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-01',
  });
  const held = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  await desk.ok('meetings.setAttendance', {
    ...held,
    attendance: [{ memberId: member.id, state: 'present' }],
  });
  const item = await desk.ok('meetings.addItem', {
    meetingId: held.id,
    title: 'Friends and Family Test',
    about: 'feedback reviewed',
  });
  const decision = await desk.ok('meetings.addDecision', {
    itemId: item.id,
    text: 'Call-back on Mondays',
    outcome: 'improvement agreed',
  });
  await desk.ok('actions.add', {
    text: 'Set it up',
    owner: { name: 'The practice' },
    decisionId: decision.id,
    dueOn: '2026-11-12',
  });
  await desk.ok('meetings.add', { heldOn: '2026-10-01' });
  const next = await desk.ok('meetings.add', { heldOn: '2026-12-08', startsAt: '18:30' });

  const home = await desk.ok('home.summary', {});

  expect(home).toMatchObject({
    practiceName: 'Sample Surgery',
    nextMeeting: { id: next.id, agendaDueOn: '2026-12-01', agendaDueInDays: 10 },
    lastMeeting: { id: held.id },
    meetingsWithoutAttendance: [{ heldOn: '2026-10-01' }],
    lateActions: [{ reference: 'AP1', owner: 'The practice', dueOn: '2026-11-12', daysLate: 9 }],
    openActions: 1,
    thisYear: {
      meetingsHeld: 1,
      meetingsPlanned: 1,
      meetingsAgreed: 4,
      feedbackReviewed: 1,
      improvementsAgreed: 1,
      improvementsDone: 0,
      membersConfirmed: 0,
    },
    firstSteps: { practice: true, terms: true, members: true, meeting: true },
  });
});

it('counts an improvement as done when every action that carries it out is done', async () => {
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Telephones' });
  const decision = await desk.ok('meetings.addDecision', {
    itemId: item.id,
    text: 'Call-back',
    outcome: 'improvement agreed',
  });
  const action = { text: 'Do it', owner: { name: 'practice' }, decisionId: decision.id };
  const first = await desk.ok('actions.add', action);
  const second = await desk.ok('actions.add', action);
  const complete = ({ id, version }: { id: number; version: number }) =>
    desk.ok('actions.complete', { id, version, doneOn: '2026-11-01' });
  const done = async () => (await desk.ok('home.summary', {})).thisYear.improvementsDone;

  await complete(first);
  const half = await done();
  await complete(second);

  expect(half).toBe(0);
  expect(await done()).toBe(1);
});

it('takes a meeting with guests written down ahead for one that is still to come', async () => {
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-12-08' });
  await desk.ok('meetings.setInAttendance', {
    ...meeting,
    people: [{ name: 'Sample Guest', kind: 'guest' }],
  });

  expect(await desk.ok('home.summary', {})).toMatchObject({
    nextMeeting: { id: meeting.id },
    lastMeeting: null,
    thisYear: { meetingsHeld: 0, meetingsPlanned: 1 },
  });
});
