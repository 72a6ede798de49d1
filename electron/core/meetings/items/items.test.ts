import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';
import { decisionsBetween, itemsBetween } from '../service.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const db = () => desk.office.requireRecord().db;

const titles = async (id: number) =>
  (await desk.ok('meetings.get', { id })).itemList.map(({ position, title }) =>
    [position, title].join(' '),
  );

async function meetingWith(...names: string[]) {
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  const items = [];
  for (const title of names) {
    items.push(await desk.ok('meetings.addItem', { meetingId: meeting.id, title }));
  }
  return { id: meeting.id, items };
}

async function item(about: 'ordinary' | 'feedback reviewed' = 'ordinary') {
  const { id } = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  return desk.ok('meetings.addItem', { meetingId: id, title: 'Telephones', about });
}

describe('items', () => {
  it('stand in order, can be put between, moved and removed, and never leave a gap', async () => {
    const { id, items } = await meetingWith('A', 'B', 'C');
    await desk.ok('meetings.addItem', { meetingId: id, title: 'X', position: 2 });
    const afterAdding = await titles(id);
    const [a, b] = items;
    await desk.ok('meetings.moveItem', { id: a?.id ?? 0, version: 1, position: 99 });
    const afterMoving = await titles(id);
    await desk.ok('meetings.moveItem', { id: a?.id ?? 0, version: 2, position: 1 });
    const afterMovingBack = await titles(id);
    await desk.ok('meetings.removeItem', { id: b?.id ?? 0, version: 1 });

    expect(afterAdding).toEqual(['1 A', '2 X', '3 B', '4 C']);
    expect(afterMoving).toEqual(['1 X', '2 B', '3 C', '4 A']);
    expect(afterMovingBack).toEqual(['1 A', '2 X', '3 B', '4 C']);
    expect(await titles(id)).toEqual(['1 A', '2 X', '3 C']);
  });

  it('come before those that close the meeting unless a position is given', async () => {
    const { id } = await meetingWith('Welcome', 'Any other business', 'Date of next meeting');
    await desk.ok('meetings.addItem', { meetingId: id, title: 'Parking' });
    await desk.ok('meetings.addItem', { meetingId: id, title: 'Last', position: 99 });

    expect(await titles(id)).toEqual([
      '1 Welcome',
      '2 Parking',
      '3 Any other business',
      '4 Date of next meeting',
      '5 Last',
    ]);
  });

  it('keep notes exactly as typed, emoji and right-to-left included', async () => {
    const { id, items } = await meetingWith('Any other business');
    const notes = `“smart”\tquotes\r\n- a bullet\n🩺 שלום\n${'x'.repeat(90_000)}`;
    const item = { ...items[0], id: items[0]?.id ?? 0, version: 1, title: 'Any other business' };
    await desk.ok('meetings.saveItem', { ...item, notes });

    expect((await desk.ok('meetings.get', { id })).itemList[0]?.notes).toBe(notes);
    expect(await desk.dispatch('meetings.saveItem', { ...item, notes: '' })).toMatchObject({
      error: { code: 'CONFLICT' },
    });
  });

  it('with decisions or actions stay in the record', async () => {
    const { items } = await meetingWith('Telephones', 'Parking');
    const [first, second] = [items[0]?.id ?? 0, items[1]?.id ?? 0];
    await desk.ok('meetings.addDecision', { itemId: first, text: 'Support the trial' });
    await desk.ok('actions.add', { text: 'Ask', owner: { name: 'practice' }, itemId: second });

    for (const id of [first, second]) {
      expect(await desk.dispatch('meetings.removeItem', { id, version: 1 })).toMatchObject({
        error: { code: 'REFUSED' },
      });
    }
  });

  it('under which something is written stay until it is taken out', async () => {
    const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
    const { id } = await desk.ok('meetings.addItem', { meetingId, title: 'Parking' });
    await desk.ok('minutes.saveNotes', { itemId: id, version: 1, notes: 'It is full.' });

    const kept = await desk.dispatch('meetings.removeItem', { id, version: 2 });
    const stillThere = (await desk.ok('meetings.get', { id: meetingId })).itemList;
    await desk.ok('minutes.saveNotes', { itemId: id, version: 2, notes: ' \n' });
    await desk.ok('meetings.removeItem', { id, version: 3 });

    expect(kept).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('is written under') as string },
    });
    expect(stillThere).toMatchObject([{ notes: 'It is full.' }]);
  });

  it('in which an interest is declared stay until it is taken back', async () => {
    const { items } = await meetingWith('Pharmacy');
    const [{ id, version } = { id: 0, version: 0 }] = items;
    const interests = [{ person: { name: 'Pat Sample' }, interest: 'Owns it', left: false }];
    const declared = await desk.ok('meetings.setInterests', { id, version, interests });

    const kept = await desk.dispatch('meetings.removeItem', declared);
    const without = await desk.ok('meetings.setInterests', { ...declared, interests: [] });

    expect(kept).toMatchObject({
      error: { message: expect.stringContaining('An interest is declared') as string },
    });
    await desk.ok('meetings.removeItem', without);
  });

  it('that were changed when the minutes were confirmed stay, and it is said why', async () => {
    const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
    const { id } = await desk.ok('meetings.addItem', { meetingId, title: 'Parking' });
    await desk.ok('minutes.saveNotes', { itemId: id, version: 1, notes: 'Six' });
    const issued = { meetingId, version: 1, issuedOn: '2026-09-09' };
    const confirmed = await desk.ok('minutes.confirm', {
      meetingId,
      version: (await desk.ok('minutes.issue', issued)).version,
      how: 'by correspondence',
      on: '2026-09-10',
      changes: [{ itemId: id, words: 'Seven, not six', was: 'Six', now: 'Seven' }],
    });
    const opened = { meetingId, version: confirmed.version, reason: 'Eight' };
    await desk.ok('minutes.reopen', opened);
    const { version } = await desk.ok('minutes.notes', { itemId: id });
    const emptied = await desk.ok('minutes.saveNotes', { itemId: id, version, notes: '' });

    const kept = await desk.dispatch('meetings.removeItem', { id, version: emptied.version });

    expect(kept).toMatchObject({
      error: { message: expect.stringContaining('when these minutes were confirmed') as string },
    });
  });
});

describe('decisions', () => {
  it('are numbered within their meeting, and a number is never given again', async () => {
    const { id: itemId } = await item();
    const first = await desk.ok('meetings.addDecision', { itemId, text: 'One' });
    await desk.ok('meetings.removeDecision', { id: first.id, version: first.version });

    expect((await desk.ok('meetings.addDecision', { itemId, text: 'Two' })).number).toBe(2);
  });

  it('that decline something carry the reason', async () => {
    const { id: itemId } = await item();
    const decision = { itemId, text: 'Bicycle rack', outcome: 'declined with reason' as const };

    expect(await desk.dispatch('meetings.addDecision', decision)).toMatchObject({
      error: { fields: { reason: 'Enter the reason it was declined' } },
    });
    await desk.ok('meetings.addDecision', { ...decision, reason: 'No money this year' });
  });

  it('carried out by an action stay in the record', async () => {
    const { id: itemId } = await item();
    const { id, version } = await desk.ok('meetings.addDecision', { itemId, text: 'Poster' });
    await desk.ok('actions.add', { text: 'Draft', owner: { name: 'practice' }, decisionId: id });

    expect(await desk.dispatch('meetings.removeDecision', { id, version })).toMatchObject({
      error: { code: 'REFUSED' },
    });
  });

  it('and items are found between days with their meeting', async () => {
    const { id: itemId } = await item('feedback reviewed');
    await desk.ok('meetings.addDecision', {
      itemId,
      text: 'Call-back on Mondays',
      outcome: 'improvement agreed',
    });

    expect(decisionsBetween(db(), '2026-09-08', '2026-09-08')).toMatchObject([
      { meetingOn: '2026-09-08', itemTitle: 'Telephones', outcome: 'improvement agreed' },
    ]);
    expect(itemsBetween(db(), '2026-09-08', '2026-09-08')).toMatchObject([
      { about: 'feedback reviewed', meetingOn: '2026-09-08' },
    ]);
    expect(decisionsBetween(db(), '2026-09-09', '2027-03-31')).toEqual([]);
  });
});
