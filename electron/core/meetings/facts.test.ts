import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meeting: { id: number; version: number };
let item: { id: number; version: number };
let alex: { id: number; version: number };
let jo: { id: number; version: number };
beforeEach(async () => {
  desk = temporaryOffice();
  alex = await member('Alex Sample');
  jo = await member('Jo Example');
  meeting = await desk.ok('meetings.add', { heldOn: '2026-11-10', startsAt: '18:30' });
  item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Officers' });
});
afterEach(() => desk.close());

const member = (name: string) =>
  desk.ok('members.add', { name, registration: 'registered patient', joinedOn: '2024-01-01' });
const whole = () => desk.ok('meetings.get', { id: meeting.id });
const stored = async () => (await whole()).itemList[0];

describe('an item', () => {
  it('has its time, its privacy and who asked for it', async () => {
    const facts = { purpose: 'election' as const, plannedMinutes: 15, isPrivate: true };
    await desk.ok('meetings.saveItemFacts', { ...item, ...facts, askedBy: 'The chair' });

    expect(await stored()).toMatchObject({ ...facts, askedBy: 'The chair', title: 'Officers' });
    expect(await desk.dispatch('meetings.saveItemFacts', item)).toMatchObject({
      error: { code: 'CONFLICT' },
    });
  });

  it('is given another title in the same go', async () => {
    await desk.ok('meetings.saveItemFacts', { ...item, title: 'Election of officers' });
    expect(await stored()).toMatchObject({ title: 'Election of officers', purpose: 'business' });
  });

  it('says who declared an interest and who left for it', async () => {
    const interests = [
      { person: { memberId: alex.id }, interest: 'Works for the firm', left: true },
      { person: { name: 'Pat Manager' }, interest: 'Neighbour' },
    ];
    const saved = await desk.ok('meetings.setInterests', { ...item, interests });

    expect((await stored())?.interests).toEqual([
      {
        person: { memberId: alex.id, name: 'Alex Sample' },
        interest: 'Works for the firm',
        left: true,
      },
      { person: { memberId: null, name: 'Pat Manager' }, interest: 'Neighbour', left: false },
    ]);
    expect(
      await desk.dispatch('members.remove', { id: alex.id, version: alex.version }),
    ).toMatchObject({ error: { code: 'REFUSED' } });
    const kept = await desk.dispatch('meetings.removeItem', saved);
    const none = await desk.ok('meetings.setInterests', { ...saved, interests: [] });
    await desk.ok('meetings.removeItem', none);

    expect(kept).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('interest') as string },
    });
  });
});

const decide = async (isAdvice: boolean) => {
  const { id, version } = await desk.ok('meetings.addDecision', {
    itemId: item.id,
    text: 'Open on Saturdays',
  });
  return desk.ok('meetings.saveDecisionFacts', {
    id,
    version,
    proposer: { memberId: alex.id },
    seconder: { name: 'A guest' },
    agreement: 'vote',
    votesFor: 6,
    votesAgainst: 1,
    dissent: 'One member fears for the staff',
    isAdvice,
  });
};

describe('a decision', () => {
  it('keeps how it was reached, and who disagreed', async () => {
    await decide(false);

    expect((await stored())?.decisions).toMatchObject([
      {
        reference: '2026-11-10/1',
        proposer: { memberId: alex.id, name: 'Alex Sample' },
        seconder: { memberId: null, name: 'A guest' },
        votesFor: 6,
        votesAgainst: 1,
        abstained: null,
        dissent: 'One member fears for the staff',
      },
    ]);
  });

  it('that is advice takes the practice’s answer, others do not', async () => {
    const advice = await decide(true);
    const other = await decide(false);
    const practiceAnswer = { on: '2026-11-20', by: 'Pat Manager', answer: 'From March' };

    const early = { ...practiceAnswer, on: '2026-11-09' };
    expect(
      await desk.dispatch('meetings.answerAdvice', { ...advice, practiceAnswer: early }),
    ).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    await desk.ok('meetings.answerAdvice', { ...advice, practiceAnswer });

    expect((await stored())?.decisions[0]?.practiceAnswer).toEqual(practiceAnswer);
    expect(
      await desk.dispatch('meetings.answerAdvice', { ...other, practiceAnswer }),
    ).toMatchObject({ error: { code: 'REFUSED' } });
  });
});

const rolesOf = async ({ id }: { id: number }, day: string) => {
  desk.setDay(day);
  const { members } = await desk.ok('members.list', {});
  return members.find((one) => one.id === id)?.roles;
};

it('is checked for its quorum again when members leave for an item', async () => {
  await desk.ok('terms.add', { adoptedOn: '2025-05-13', quorumMembers: 2 });
  const attendance = [alex, jo].map(({ id }) => ({ memberId: id, state: 'present' as const }));
  await desk.ok('meetings.setAttendance', { ...meeting, attendance });
  const declare = (left: boolean) =>
    desk.ok('meetings.setInterests', {
      ...item,
      interests: [{ person: { memberId: alex.id }, interest: 'works there', left }],
    });

  item = { id: item.id, version: (await declare(false)).version };
  const stayed = await stored();
  await declare(true);

  const words =
    'Without those who left for this item: 1 member and 0 practice staff present: not quorate (needs 2 members).';
  expect(stayed?.quorum).toBe('');
  expect((await stored())?.quorum).toBe(words);
  const { text } = await desk.ok('documents.minutesText', { meetingId: meeting.id });
  expect(text).toContain(words);
  expect(text).toContain('present: quorate (needs 2 members).');
});

describe('an election', () => {
  it('is not taken out while the member has the role that it gave', async () => {
    const { id, version } = await desk.ok('meetings.elect', {
      itemId: item.id,
      memberId: alex.id,
      role: 'chair',
    });
    const refused = await desk.dispatch('meetings.removeDecision', { id, version });
    const member = await desk.ok('members.get', { id: alex.id });
    const [role] = member.roles;

    await desk.ok('members.removeRole', {
      id: alex.id,
      version: member.version,
      roleId: role?.id ?? 0,
    });

    expect(refused).toMatchObject({
      error: {
        code: 'REFUSED',
        message: expect.stringContaining('Alex Sample is chair from 10 November 2026') as string,
      },
    });
    expect(await desk.dispatch('meetings.removeDecision', { id, version })).toMatchObject({
      ok: true,
    });
  });

  it('is a decision and gives the role, which whoever held it gives up', async () => {
    await desk.ok('members.giveRole', { ...alex, role: 'chair', startedOn: '2025-05-13' });

    const { number } = await desk.ok('meetings.elect', {
      itemId: item.id,
      memberId: jo.id,
      role: 'chair',
      proposer: { memberId: alex.id },
    });

    expect(number).toBe(1);
    expect((await stored())?.decisions).toMatchObject([
      { text: 'Jo Example was elected chair.', proposer: { name: 'Alex Sample' } },
    ]);
    expect(await rolesOf(alex, '2026-11-09')).toEqual(['chair']);
    expect(await rolesOf(alex, '2026-11-10')).toEqual([]);
    expect(await rolesOf(jo, '2026-11-10')).toEqual(['chair']);
  });

  it('is taken back with both roles as they were', async () => {
    await desk.ok('members.giveRole', {
      ...alex,
      role: 'chair',
      startedOn: '2025-05-13',
      endedOn: '2027-05-13',
    });
    const before = (await desk.ok('members.get', { id: alex.id })).roles;
    const elected = { itemId: item.id, memberId: jo.id, role: 'chair' as const };
    const { id, version } = await desk.ok('meetings.elect', elected);

    await desk.ok('meetings.takeElectionBack', { id, version });

    expect((await stored())?.decisions).toEqual([]);
    expect((await desk.ok('members.get', { id: alex.id })).roles).toEqual(before);
    expect((await desk.ok('members.get', { id: jo.id })).roles).toEqual([]);
  });

  it('is not taken back once one of its roles was changed since', async () => {
    await desk.ok('members.giveRole', { ...alex, role: 'chair', startedOn: '2025-05-13' });
    const elected = { itemId: item.id, memberId: jo.id, role: 'chair' as const };
    const { id, version } = await desk.ok('meetings.elect', elected);
    const chair = await desk.ok('members.get', { id: jo.id });
    const ended = { id: jo.id, version: chair.version, roleId: chair.roles[0]?.id ?? 0 };
    await desk.ok('members.endRole', { ...ended, endedOn: '2026-11-12' });

    expect(await desk.dispatch('meetings.takeElectionBack', { id, version })).toMatchObject({
      error: {
        code: 'REFUSED',
        message: expect.stringContaining('Nothing was taken back') as string,
      },
    });
    expect((await stored())?.decisions).toHaveLength(1);
  });

  it('is told by the roles that members had when the meeting began', async () => {
    await desk.ok('members.giveRole', { ...alex, role: 'chair', startedOn: '2025-05-13' });
    await desk.ok('meetings.elect', { itemId: item.id, memberId: jo.id, role: 'chair' });

    const { attendance } = await desk.ok('meetings.get', { id: meeting.id });

    expect(attendance.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Jo Example'],
      ['Alex Sample', 'chair'],
    ]);
  });

  it('of whoever holds the role already changes nothing but the minutes', async () => {
    await desk.ok('members.giveRole', { ...alex, role: 'chair', startedOn: '2025-05-13' });
    await desk.ok('meetings.elect', { itemId: item.id, memberId: alex.id, role: 'chair' });

    expect((await desk.ok('members.get', { id: alex.id })).roles).toHaveLength(1);
    expect((await stored())?.decisions).toHaveLength(1);
  });

  it('of somebody who is not a member then is refused whole', async () => {
    const late = await desk.ok('members.add', {
      name: 'Late Sample',
      registration: 'registered patient',
      joinedOn: '2026-11-20',
    });

    expect(
      await desk.dispatch('meetings.elect', { itemId: item.id, memberId: late.id, role: 'chair' }),
    ).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    expect((await stored())?.decisions).toEqual([]);
  });
});

describe('a meeting', () => {
  it('says who was in the chair and who wrote, when it was not the officers', async () => {
    const facts = { chairedBy: { memberId: jo.id }, minutesBy: { name: 'Acting Sample' } };
    await desk.ok('meetings.saveFacts', { ...meeting, ...facts, itemsByOn: '2026-10-27' });

    expect(await whole()).toMatchObject({
      chairedBy: { memberId: jo.id, name: 'Jo Example' },
      minutesBy: { memberId: null, name: 'Acting Sample' },
      itemsByOn: '2026-10-27',
    });
  });

  it('can be cancelled with a reason and taken up again', async () => {
    const cancelled = await desk.ok('meetings.cancel', { ...meeting, reason: 'Snow' });
    expect(await whole()).toMatchObject({
      cancelled: true,
      held: false,
      cancellation: { on: '2026-11-21', reason: 'Snow' },
    });

    await desk.ok('meetings.restore', cancelled);

    expect(await whole()).toMatchObject({ cancelled: false, cancellation: null });
  });

  it('settles nothing: it is not cancelled with a decision, and takes none then', async () => {
    const { id: itemId } = await desk.ok('meetings.addItem', {
      meetingId: meeting.id,
      title: 'Chairs',
    });
    const agreed = { itemId, text: 'Chairs', outcome: 'improvement agreed' } as const;
    const decision = await desk.ok('meetings.addDecision', agreed);
    const cancelling = { ...meeting, reason: 'Snow' };
    const refused = { ok: false, error: { code: 'REFUSED' } };
    expect(await desk.dispatch('meetings.cancel', cancelling)).toMatchObject(refused);
    await desk.ok('meetings.removeDecision', { id: decision.id, version: 1 });

    await desk.ok('meetings.cancel', cancelling);

    expect(await desk.dispatch('meetings.addDecision', agreed)).toMatchObject(refused);
    const notes = { itemId, version: 1, notes: 'D: Chairs' };
    const [line] = (await desk.ok('minutes.saveNotes', notes)).decisions;
    const ofLine = { id: line?.id ?? 0, version: 1, text: 'Chairs', outcome: agreed.outcome };
    expect(await desk.dispatch('meetings.saveDecision', ofLine)).toMatchObject(refused);
  });

  it('can be moved, and the old day stays noted', async () => {
    await desk.ok('meetings.postpone', { ...meeting, heldOn: '2026-12-08', reason: 'Inquorate' });

    expect(await whole()).toMatchObject({
      heldOn: '2026-12-08',
      startsAt: '18:30',
      postponements: [{ from: '2026-11-10', on: '2026-11-21', reason: 'Inquorate' }],
    });
  });

  it('cannot be moved to a day on which somebody recorded was not a member', async () => {
    const attendance = [{ memberId: alex.id, state: 'apologies' as const }];
    const seen = await desk.ok('meetings.setAttendance', { ...meeting, attendance });
    const { id, version } = seen;

    expect(
      await desk.dispatch('meetings.postpone', { id, version, heldOn: '2023-12-12' }),
    ).toMatchObject({
      error: { fields: { heldOn: expect.stringContaining('Alex Sample is recorded') as string } },
    });
    expect(await whole()).toMatchObject({ heldOn: '2026-11-10', postponements: [] });
  });

  it('that was held is neither cancelled nor moved', async () => {
    const attendance = [{ memberId: alex.id, state: 'present' as const }];
    const seen = await desk.ok('meetings.setAttendance', { ...meeting, attendance });
    const { id, version } = seen;

    for (const [name, more] of [
      ['meetings.cancel', { reason: 'x' }],
      ['meetings.postpone', { heldOn: '2026-12-08' }],
    ] as const) {
      expect(await desk.dispatch(name, { id, version, ...more })).toMatchObject({
        error: { code: 'REFUSED' },
      });
    }
    expect(await whole()).toMatchObject({ held: true, heldOn: '2026-11-10', cancelled: false });
  });
});

describe('a year of actions', () => {
  it('counts what was open, agreed, done and who did it', async () => {
    const add = (text: string, agreedOn: string) =>
      desk.ok('actions.add', { text, owner: { memberId: alex.id }, agreedOn, dueOn: agreedOn });
    const old = await add('Old', '2026-02-10');
    await add('New', '2026-05-12');
    const { id, version } = old;
    await desk.ok('actions.complete', {
      id,
      version,
      doneOn: '2026-11-10',
      result: 'Put up',
      meetingId: meeting.id,
    });

    expect(await desk.ok('actions.yearCounts', { year: 2026 })).toEqual({
      openAtStart: 1,
      agreed: 1,
      done: 1,
      openAtEnd: 1,
      overdue: 1,
      byOwner: [{ memberId: alex.id, name: 'Alex Sample', agreed: 1, done: 1, open: 1 }],
      closed: [
        {
          actionId: old.id,
          reference: 'AP1',
          text: 'Old',
          owner: 'Alex Sample',
          doneOn: '2026-11-10',
          result: 'Put up',
          meetingId: meeting.id,
          meetingOn: '2026-11-10',
        },
      ],
    });
  });
});
