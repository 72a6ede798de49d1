import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

it('leads from an item to what its decisions became, agreed or not', async () => {
  const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-05-12' });
  const { id: itemId } = await desk.ok('meetings.addItem', { meetingId, title: 'Telephones' });
  const { id: other } = await desk.ok('meetings.addItem', { meetingId, title: 'Parking' });
  await desk.ok('meetings.addDecision', { itemId, text: 'Thank the practice' });
  for (const [at, text, outcome, reason] of [
    [itemId, 'A call-back option', 'improvement agreed', ''],
    [itemId, 'No new switchboard', 'declined with reason', 'No money'],
    [other, 'A wider bay', 'improvement agreed', ''],
  ] as const) {
    await desk.ok('meetings.addDecision', { itemId: at, text, outcome, reason });
  }

  const { improvements } = await desk.ok('improvements.ofItem', { itemId });

  expect(improvements).toMatchObject([
    { number: 2, outcome: 'improvement agreed' },
    { number: 3, outcome: 'declined with reason' },
  ]);
  const { text } = await desk.ok('improvements.get', { id: improvements[0]?.id ?? 0 });
  expect(text).toBe('A call-back option');
});
