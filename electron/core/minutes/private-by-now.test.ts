import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meetingId: number;
let earlier: number;
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-12-30' });
  const first = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  earlier = (await desk.ok('meetings.addItem', { meetingId: first.id, title: 'Telephones' })).id;
  meetingId = (await desk.ok('meetings.add', { heldOn: '2026-12-08' })).id;
});
afterEach(() => desk.close());

/** The notes of the earlier meeting, whose minutes are still open. */
async function writeEarlier(notes: string) {
  const { version } = await desk.ok('minutes.notes', { itemId: earlier });
  const { actions, decisions } = await desk.ok('minutes.saveNotes', {
    itemId: earlier,
    version,
    notes,
  });
  return { action: actions[0], decision: decisions[0] };
}

async function confirm(version: number) {
  const by = { how: 'by correspondence', on: '2026-12-22' } as const;
  return (await desk.ok('minutes.confirm', { meetingId, version, ...by })).version;
}

async function issueAndConfirm() {
  const issued = { meetingId, version: 1, issuedOn: '2026-12-20' };
  return confirm((await desk.ok('minutes.issue', issued)).version);
}

const published = () => desk.ok('documents.checkPublicMinutes', { meetingId });

it('leaves an action out of confirmed minutes once the decision that it carries out is private', async () => {
  const { decision } = await writeEarlier('D: uphold the complaint');
  const { id: itemId } = await desk.ok('meetings.addItem', { meetingId, title: 'Letters' });
  await desk.ok('actions.add', {
    text: 'Write to the SECRET family',
    owner: { name: 'Alex' },
    meetingId,
    itemId,
    decisionId: decision?.id ?? 0,
  });
  await issueAndConfirm();
  expect((await published()).text).toContain('SECRET');

  await writeEarlier('Private: D: uphold the complaint');

  const { text, leftOut } = await published();
  expect(text).not.toContain('SECRET');
  expect(leftOut).toContain('Item 1, Letters: 1 action.');
});

it('tells no change of what was said of an action that is private since', async () => {
  const { action: { id = 0, version = 0 } = {} } = await writeEarlier('A: Alex to ring by 1 March');
  const matters = await desk.ok('meetings.addItem', { meetingId, title: 'Matters arising' });
  await desk.ok('meetings.saveItemFacts', { ...matters, purpose: 'matters arising' });
  const said = { id, on: '2026-12-08', meetingId };
  const noted = await desk.ok('actions.progress', { ...said, version, note: 'SECRET one' });
  const seen = { meetingId, version: await issueAndConfirm() };
  const opened = await desk.ok('minutes.reopen', { ...seen, reason: 'It was wrong' });
  await desk.ok('actions.progress', { ...said, version: noted.version, note: 'SECRET two' });
  await confirm(opened.version);
  expect((await published()).text).toContain('Added: “- 8 December 2026: SECRET two”');

  await writeEarlier('Private: A: Alex to ring by 1 March');

  expect((await published()).text).not.toContain('SECRET');
});
