import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { figuresOfYear } from '../evidence/service.ts';
import { improvementsAsOf } from './service.ts';

let desk: TemporaryOffice;
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-06-30' });
  const decisionId = await decided('2026-02-10');
  await agreed(decisionId, '2026-02-10', '2026-03-20');
  await agreed(decisionId, '2026-05-12', null);
});
afterEach(() => desk.close());

async function decided(heldOn: string): Promise<number> {
  const meeting = await desk.ok('meetings.add', { heldOn });
  const { id: itemId } = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'x' });
  const text = 'A call-back option';
  const outcome = 'improvement agreed' as const;
  return (await desk.ok('meetings.addDecision', { itemId, text, outcome })).id;
}

async function agreed(decisionId: number, agreedOn: string, doneOn: string | null) {
  const owner = { name: 'Alex' };
  const added = await desk.ok('actions.add', { text: 'Ring', owner, agreedOn, decisionId });
  const { id, version } = added;
  if (doneOn !== null) await desk.ok('actions.complete', { id, version, doneOn, result: 'Rang' });
}

it('was done at the end of a year, though more was agreed about it since', async () => {
  const { db } = desk.office.requireRecord();
  const [then] = improvementsAsOf(db, '2026-03-31');
  const [now] = (await desk.ok('improvements.list', {})).improvements;

  expect(then).toMatchObject({ state: 'done', doneOn: '2026-03-20', result: 'Rang' });
  expect(then?.actions).toHaveLength(1);
  expect(then?.since).toMatchObject({ doneOn: null });
  expect(now).toMatchObject({ state: 'in progress', doneOn: null });
});

it('counts as made in the year in which it was done', () => {
  const { db } = desk.office.requireRecord();

  expect(figuresOfYear(db, 2025, '2026-06-30')).toMatchObject({ improvementsMade: 1 });
  expect(figuresOfYear(db, 2026, '2026-06-30')).toMatchObject({ improvementsMade: 0 });
});
