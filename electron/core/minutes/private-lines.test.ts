import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptNotes, LooseEntry } from '../../../shared/minutes/kept-notes.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meetingId: number;
let itemId: number;
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-12-10' });
  meetingId = (await desk.ok('meetings.add', { heldOn: '2026-12-08' })).id;
  itemId = (await desk.ok('meetings.addItem', { meetingId, title: 'Telephones' })).id;
});
afterEach(() => desk.close());

async function write(notes: string): Promise<KeptNotes> {
  const { version } = await desk.ok('minutes.notes', { itemId });
  return desk.ok('minutes.saveNotes', { itemId, version, notes });
}

const publicCopy = () => desk.ok('documents.checkPublicMinutes', { meetingId, style: 'initials' });

async function keep({ loose }: KeptNotes): Promise<void> {
  for (const { kind, id, version } of loose)
    await desk.ok('minutes.settleLoose', { kind, id, version, keep: true });
}

describe('what was agreed in a private line', () => {
  beforeEach(async () => {
    const { actions, decisions } = await write(
      'Open words.\nPrivate: A: ring the SECRET family\nPrivate: D: the SECRET complaint is upheld',
    );
    for (const { id, version } of actions)
      await desk.ok('actions.progress', { id, version, on: '2026-12-09', note: 'Rang' });
    for (const { id, version, text } of decisions)
      await desk.ok('meetings.saveDecision', { id, version, text, outcome: 'improvement agreed' });
  });

  it('stays private when its line is taken out, and says so', async () => {
    const { loose } = await write('Open words.');

    expect(loose.map(({ kind }: LooseEntry) => kind)).toEqual(['action', 'decision']);
    for (const { words } of loose) expect(words).toContain('left out of public copies too');
    const { text, leftOut } = await publicCopy();
    expect(text).not.toContain('SECRET');
    expect(leftOut).toContain('Item 1, Telephones: 1 decision and 1 action.');
  });

  it('stays private once it is kept without its line', async () => {
    await keep(await write('Open words.'));

    const { others } = await desk.ok('minutes.notes', { itemId });
    expect(others.map(({ isPrivate }) => isPrivate)).toEqual([true, true]);
    expect((await publicCopy()).text).not.toContain('SECRET');
    const next = await desk.ok('meetings.add', { heldOn: '2027-02-09' });
    const { matters } = await desk.ok('agenda.mattersArising', { meetingId: next.id });
    expect(JSON.stringify(matters)).not.toContain('SECRET');
  });

  it('is open when its line is opened, and private again with it', async () => {
    const open = 'A: ring the SECRET family\nD: the SECRET complaint is upheld';
    await write(open);
    const opened = (await publicCopy()).text;
    await write(open.replaceAll(/^/gmu, 'Private: '));

    expect(opened).toContain('Ring the SECRET family');
    expect(opened).toContain('The SECRET complaint');
    expect((await publicCopy()).text).not.toContain('SECRET');
  });
});

it('tells privately of a correction that puts a private line in', async () => {
  await write('Open words.');
  const next = await desk.ok('meetings.add', { heldOn: '2026-12-10' });
  const issued = { meetingId, version: 1, issuedOn: '2026-12-09' };
  const { version } = await desk.ok('minutes.issue', issued);

  await desk.ok('minutes.confirm', {
    meetingId,
    version,
    how: 'at a meeting',
    atMeetingId: next.id,
    changes: [
      {
        itemId,
        words: 'The SECRET complaint is added',
        was: 'Open words.',
        now: 'Open words.\nPrivate: the SECRET complaint',
      },
    ],
  });

  for (const id of [meetingId, next.id]) {
    const { text } = await desk.ok('documents.checkPublicMinutes', { meetingId: id });
    expect(text).not.toContain('SECRET');
  }
});

it('does not say of an item that nothing was recorded where all of it is private', async () => {
  await write('Private: the SECRET complaint\nPrivate: A: ring them');
  const { actions } = await desk.ok('actions.list', { show: 'all' });
  const next = await desk.ok('meetings.add', { heldOn: '2026-12-10' });
  for (const { id, version } of actions) {
    const progress = { on: '2026-12-10', note: 'Rang', meetingId: next.id };
    await desk.ok('actions.progress', { id, version, ...progress });
  }

  const copies = [
    await publicCopy(),
    await desk.ok('documents.checkPublicMinutes', { meetingId: next.id }),
  ];

  expect(copies.map(({ text }) => text).join()).not.toMatch(
    /Nothing was recorded|Earlier actions/u,
  );
  expect(copies.flatMap(({ leftOut }) => leftOut)).toEqual([
    'Item 1, Telephones: 1 line and 1 action.',
    expect.stringMatching(/^Earlier actions: /u),
  ]);
});

it('keeps open what was agreed openly when its line is taken out', async () => {
  const { actions } = await write('Private: hers.\nA: ring the family');
  for (const { id, version } of actions)
    await desk.ok('actions.progress', { id, version, on: '2026-12-09', note: 'Rang' });

  await keep(await write('Private: hers.'));

  expect((await publicCopy()).text).toContain('Ring the family');
});

it('is private again when a line comes back of which nothing else was known', async () => {
  await write('Open words.\nPrivate: A: ring the SECRET family');
  await write('Open words.');
  const { actions } = await write('Open words.\nPrivate: A: ring the SECRET family');

  expect(actions).toHaveLength(1);
  expect((await publicCopy()).text).not.toContain('SECRET');
});

it('makes an action private that carries out a private decision under another item, or none', async () => {
  const { decisions } = await write('Open words.\nPrivate: D: the complaint is upheld');
  const decisionId = decisions[0]?.id ?? 0;
  const open = await desk.ok('meetings.addItem', { meetingId, title: 'Letters' });
  const owner = { name: 'Alex' };
  const secret = { text: 'Write to the SECRET family', owner, meetingId, decisionId };
  await desk.ok('actions.add', secret);
  await desk.ok('actions.add', { ...secret, itemId: open.id });

  const { text, leftOut } = await publicCopy();

  expect(text).not.toContain('SECRET');
  expect(leftOut).toContain('Item 2, Letters: 1 action.');
  expect(leftOut).toContain('Outside the items: 1 action.');
  const next = await desk.ok('meetings.add', { heldOn: '2027-02-09' });
  const { matters } = await desk.ok('agenda.mattersArising', { meetingId: next.id });
  expect(JSON.stringify(matters)).not.toContain('SECRET');
});
