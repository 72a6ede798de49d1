import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice({ day: '2026-11-23' });
});
afterEach(() => desk.close());

it('prints what was said of an earlier action, though no item is for matters arising', async () => {
  const [first, second] = [
    await desk.ok('meetings.add', { heldOn: '2026-11-03' }),
    await desk.ok('meetings.add', { heldOn: '2026-11-10' }),
  ];
  const item = await desk.ok('meetings.addItem', { meetingId: first.id, title: 'Telephones' });
  const { actions } = await desk.ok('minutes.saveNotes', {
    itemId: item.id,
    version: item.version,
    notes: 'A: ring them\nPrivate: A: ring the SECRET family',
  });
  for (const { id, version, text } of actions) {
    const noted = { on: '2026-11-10', note: `Done: ${text}`, meetingId: second.id };
    await desk.ok('actions.progress', { id, version, ...noted });
  }

  const { text } = await desk.ok('documents.minutesText', { meetingId: second.id });
  const copy = await desk.ok('documents.checkPublicMinutes', {
    meetingId: second.id,
    style: 'initials',
  });

  expect(text).toMatch(/^Earlier actions$/mu);
  expect(text).toContain('10 November 2026: Done: Ring them');
  expect(copy.text).toContain('Done: Ring them');
  expect(copy.text).not.toContain('SECRET');
  expect(copy.leftOut).toContain('Earlier actions: 1 report on an action.');
});
