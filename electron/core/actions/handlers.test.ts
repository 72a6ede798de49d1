import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const practice = { name: 'The practice' };
const add = (fields: object = {}) =>
  desk.ok('actions.add', { text: 'Draft a poster', owner: practice, ...fields });
const seen = ({ id, version }: { id: number; version: number }) => ({ id, version });
const list = async (input: object = {}) =>
  (await desk.ok('actions.list', input)).actions.map(({ reference }) => reference);

describe('the number of an action', () => {
  it('counts up from AP1 and is never given again, even after a removal', async () => {
    const first = await add();
    const second = await add();
    await desk.ok('actions.remove', seen(second));
    const third = await add();

    expect([first, second, third].map(({ reference }) => reference)).toEqual(['AP1', 'AP2', 'AP3']);
  });

  it('can go on from a count the group keeps already, but never back', async () => {
    await desk.ok('actions.startNumber', { next: 102 });

    expect((await add()).reference).toBe('AP102');
    expect(await desk.dispatch('actions.startNumber', { next: 102 })).toMatchObject({
      error: { fields: { next: expect.stringContaining('AP102 has been used') as string } },
    });
  });
});

describe('an action', () => {
  it('has one lead and may have more owners, members or not', async () => {
    const member = await desk.ok('members.add', {
      name: 'Alex Sample',
      registration: 'registered patient',
      joinedOn: '2024-01-01',
    });
    await add({ owner: { memberId: member.id }, moreOwners: [practice] });

    const { actions } = await desk.ok('actions.list', {});

    expect(actions).toMatchObject([
      {
        owner: { memberId: member.id, name: 'Alex Sample' },
        moreOwners: [{ memberId: null, name: 'The practice' }],
      },
    ]);
  });

  it('needs an owner who exists', async () => {
    const nobody = { text: 'x', owner: { memberId: 99 } };
    const none = { text: 'x', owner: { name: ' ' } };

    expect(await desk.dispatch('actions.add', nobody)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(await desk.dispatch('actions.add', none)).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect((await add()).reference).toBe('AP1');
  });

  it('agreed at a meeting takes its day, its item and its decision', async () => {
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
    const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Telephones' });
    const decision = await desk.ok('meetings.addDecision', { itemId: item.id, text: 'Poster' });
    await add({ decisionId: decision.id });
    await add({ meetingId: meeting.id });

    const { itemList, otherActions } = await desk.ok('meetings.get', { id: meeting.id });

    expect(itemList[0]?.actions).toMatchObject([
      { reference: 'AP1', agreedOn: '2026-09-08', decisionId: decision.id },
    ]);
    expect(otherActions).toMatchObject([{ reference: 'AP2', itemId: null }]);
  });

  it('cannot be put under an item of another meeting', async () => {
    const first = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
    const second = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
    const item = await desk.ok('meetings.addItem', { meetingId: first.id, title: 'Telephones' });
    const place = { meetingId: second.id, itemId: item.id };

    expect(
      await desk.dispatch('actions.add', { text: 'x', owner: practice, ...place }),
    ).toMatchObject({ error: { code: 'REFUSED' } });
  });

  it('is overdue from the day after its due date, and says by how much', async () => {
    await add({ dueOn: '2026-11-21' });
    const onTheDay = await desk.ok('actions.list', {});
    desk.setDay('2026-11-24');
    const later = await desk.ok('actions.list', { show: 'overdue' });

    expect(onTheDay.actions).toMatchObject([{ state: 'open', daysLate: 0 }]);
    expect(later.actions).toMatchObject([{ state: 'overdue', daysLate: 3 }]);
    expect(later.counts).toEqual({ open: 1, overdue: 1, done: 0 });
  });

  it('keeps its notes of progress by day, and can be done and opened again', async () => {
    const action = await add({ agreedOn: '2026-09-08' });
    const noted = await desk.ok('actions.progress', {
      ...seen(action),
      on: '2026-10-01',
      note: 'First draft shown',
    });
    const early = await desk.dispatch('actions.complete', { ...noted, doneOn: '2026-09-07' });
    const ahead = await desk.dispatch('actions.complete', { ...noted, doneOn: '2030-01-01' });
    const done = await desk.ok('actions.complete', {
      ...noted,
      doneOn: '2026-11-01',
      result: 'Poster up in both surgeries',
    });
    const whenDone = await desk.ok('actions.list', { show: 'done' });
    await desk.ok('actions.reopen', done);

    expect(ahead).toMatchObject({ error: { fields: { doneOn: expect.any(String) as string } } });
    expect(early).toMatchObject({ error: { fields: { doneOn: expect.any(String) as string } } });
    expect(whenDone.actions).toMatchObject([
      {
        state: 'done',
        result: 'Poster up in both surgeries',
        progress: [{ on: '2026-10-01', note: 'First draft shown' }],
      },
    ]);
    expect((await desk.ok('actions.list', {})).actions).toMatchObject([{ state: 'open' }]);
  });

  it('is not saved over a newer version', async () => {
    const action = await add();
    const change = { ...seen(action), owner: practice };
    await desk.ok('actions.save', { ...change, text: 'Draft two posters' });

    expect(await desk.dispatch('actions.save', { ...change, text: 'Late' })).toMatchObject({
      error: { code: 'CONFLICT' },
    });
    expect((await desk.ok('actions.list', {})).actions).toMatchObject([
      { text: 'Draft two posters', version: 2 },
    ]);
  });
});

it('is not due before it was agreed, when it is added and when it is corrected', async () => {
  const message = 'Enter a due date that is not before the action was agreed, 21 November 2026';
  const given = { text: 'Write', owner: { name: 'The practice' } };
  const early = { ...given, dueOn: '2026-11-20' };
  const refused = { error: { code: 'INVALID_INPUT', fields: { dueOn: message } } };

  expect(await desk.dispatch('actions.add', early)).toMatchObject(refused);
  const { id, version } = await add({ dueOn: '2026-11-21' });
  expect(await desk.dispatch('actions.save', { ...early, id, version })).toMatchObject(refused);
});

describe('lists of actions', () => {
  it('put the longest overdue first and those without a date last', async () => {
    await add();
    await add({ dueOn: '2027-01-01' });
    await add({ agreedOn: '2026-08-01', dueOn: '2026-10-01' });
    await add({ agreedOn: '2026-08-01', dueOn: '2026-09-01' });

    expect(await list()).toEqual(['AP4', 'AP3', 'AP2', 'AP1']);
    expect(await list({ show: 'all' })).toEqual(['AP1', 'AP2', 'AP3', 'AP4']);
  });

  it('of a year hold what was agreed or done in it', async () => {
    const old = await add({ agreedOn: '2025-06-01' });
    await desk.ok('actions.complete', { ...seen(old), doneOn: '2026-05-01' });
    await add({ agreedOn: '2025-07-01' });
    await add({ agreedOn: '2026-07-01' });

    expect(await list({ show: 'all', year: 2026 })).toEqual(['AP1', 'AP3']);
  });
});
