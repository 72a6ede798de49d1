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
  await write('Sixty calls were missed.\nA: Alex to ring by 1 December\nD: A second line');
  version = 1;
});
afterEach(() => desk.close());

async function held(heldOn: string): Promise<number> {
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

describe('confirmed minutes', () => {
  let action: { id: number; version: number };
  beforeEach(async () => {
    await issue();
    await confirm({ how: 'by correspondence', on: '2026-11-22' });
    action = (await desk.ok('actions.list', {})).actions[0] ?? { id: 0, version: 0 };
  });

  it('refuse every change kindly', async () => {
    const { version: seen } = await desk.ok('meetings.get', { id: meetingId });
    const meeting = { id: meetingId, version: seen };
    const [decision] = (await desk.ok('meetings.get', { id: meetingId })).itemList.flatMap(
      ({ decisions }) => decisions.map(({ id, version: at }) => ({ id, version: at })),
    );
    const waiting = await desk.ok('agenda.addToBacklog', { title: 'Parking' });
    const seenAction = { id: action.id, version: action.version };
    const agenda = { meetingId, version: seen };
    const changes: [string, unknown][] = [
      ['meetings.saveDecision', { ...decision, text: 'x' }],
      ['meetings.removeDecision', decision],
      ['meetings.saveDecisionFacts', { ...decision, dissent: 'x' }],
      ['agenda.build', { ...agenda, template: 'ordinary' }],
      ['agenda.drawMatters', agenda],
      ['agenda.takeFromBacklog', { ...waiting, meetingId }],
      ['actions.progress', { ...seenAction, meetingId, on: '2026-11-23', note: 'x' }],
      ['actions.complete', { ...seenAction, meetingId, doneOn: '2026-11-23' }],
      ['minutes.settleLoose', { ...seenAction, kind: 'action', keep: false }],
      ['minutes.settleLoose', { ...decision, kind: 'decision', keep: true }],
      ['minutes.saveNotes', { itemId: item.id, version: item.version, notes: 'x' }],
      ['meetings.save', { ...meeting, heldOn: '2026-11-11' }],
      [
        'meetings.setAttendance',
        { ...meeting, attendance: [{ memberId: alex.id, state: 'absent' }] },
      ],
      ['meetings.setInAttendance', { ...meeting, people: [] }],
      ['meetings.saveFacts', meeting],
      ['meetings.cancel', { ...meeting, reason: 'x' }],
      ['meetings.postpone', { ...meeting, heldOn: '2026-11-12' }],
      ['meetings.addItem', { meetingId, title: 'x' }],
      ['meetings.saveItem', { ...item, title: 'x' }],
      ['meetings.saveItemFacts', item],
      ['meetings.setInterests', { ...item, interests: [] }],
      ['meetings.moveItem', { ...item, position: 1 }],
      ['meetings.removeItem', item],
      ['meetings.addDecision', { itemId: item.id, text: 'x' }],
      ['meetings.elect', { itemId: item.id, memberId: alex.id, role: 'chair' }],
      ['actions.add', { text: 'x', owner: { name: 'x' }, meetingId }],
      ['actions.remove', { id: action.id, version: action.version }],
      ['minutes.settleAction', { id: action.id, version: action.version, dueOn: null }],
    ];
    const before = await desk.ok('trail.head', {});

    for (const [name, input] of changes) {
      expect(await desk.dispatch(name, input), name).toMatchObject({
        ok: false,
        error: { code: 'REFUSED', message: expect.stringContaining('confirmed') as string },
      });
    }
    expect(await desk.ok('trail.head', {})).toEqual(before);
  });

  it('leave actions free to go on', async () => {
    const seen = { id: action.id, version: action.version };
    const noted = await desk.ok('actions.progress', { ...seen, on: '2026-11-23', note: 'Rang' });

    await desk.ok('actions.complete', { ...noted, doneOn: '2026-11-23' });

    expect(await desk.ok('actions.list', { show: 'done' })).toMatchObject({ counts: { done: 1 } });
  });

  it('are opened again with a reason, the old text kept and the amendment shown for ever', async () => {
    expect(
      await desk.dispatch('minutes.reopen', { meetingId, version, reason: ' ' }),
    ).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    const opened = await desk.ok('minutes.reopen', {
      meetingId,
      version,
      reason: 'A wrong number',
    });
    version = opened.version;
    await write('Six calls were missed.\nA: Alex to ring by 1 December');
    await confirm({ how: 'by correspondence', on: '2026-11-23' });

    const { versions } = await desk.ok('minutes.versions', { meetingId });

    expect(opened.state).toBe('re-opened');
    expect(versions.map(({ kind }) => kind)).toEqual(['issued in draft', 'confirmed', 'confirmed']);
    expect(versions[1]?.lines.join()).toContain('Sixty');
    expect(versions[2]?.lines.join('\n')).toContain('Opened again on 23 November 2026');
    expect(versions[2]?.lines.join('\n')).toContain('to “Six calls were missed.”');
    expect(await life()).toMatchObject({
      locked: true,
      reopenings: [{ reason: 'A wrong number' }],
    });
  });
});
