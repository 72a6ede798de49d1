import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let itemId: number;
let meetingId: number;
let memberId: number;
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-12-10' });
  const member = { registration: 'registered patient', joinedOn: '2024-01-01' } as const;
  memberId = (await desk.ok('members.add', { ...member, name: 'Alex Sample' })).id;
  meetingId = (await desk.ok('meetings.add', { heldOn: '2026-12-08', startsAt: '18:30' })).id;
  itemId = (await desk.ok('meetings.addItem', { meetingId, title: 'Officers' })).id;
});
afterEach(() => desk.close());

const stored = () => desk.ok('minutes.notes', { itemId });

it('tells what was recorded under an item without a line of its notes', async () => {
  await desk.ok('meetings.elect', { itemId, memberId, role: 'chair' });
  await desk.ok('actions.add', {
    text: 'Tell the website',
    owner: { memberId },
    dueOn: '2027-01-15',
    meetingId,
    itemId,
  });
  const { version } = await stored();
  await desk.ok('minutes.saveNotes', { itemId, version, notes: 'D: A second chair is bought' });

  const { others, decisions } = await stored();

  expect(others).toMatchObject([
    { kind: 'decision', text: 'Alex Sample was elected chair.', words: '' },
    {
      kind: 'action',
      reference: 'AP1',
      text: 'Tell the website',
      words: 'Alex Sample · due 15 January 2027',
    },
  ]);
  expect(decisions).toMatchObject([{ text: 'A second chair is bought', how: '' }]);
});

it('says beside a line how its decision was reached and what the practice answered', async () => {
  const { version } = await stored();
  const saved = await desk.ok('minutes.saveNotes', {
    itemId,
    version,
    notes: 'D: Advice to the practice: open on Saturdays (5 for, 1 against)',
  });
  const decision = saved.decisions[0];
  expect(decision?.how).toMatch(/^5 for, 1 against.*Advice to the practice, not answered yet$/);

  await desk.ok('meetings.answerAdvice', {
    id: decision?.id ?? 0,
    version: decision?.version ?? 0,
    practiceAnswer: { on: '2026-12-09', answer: 'From March' },
  });

  expect((await stored()).decisions[0]?.how).toContain('answered 9 December 2026: From March');
});
