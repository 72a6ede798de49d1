import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { minutesBlocks } from '../../../shared/minutes/paper/minutes-blocks.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { collectMinutes } from './collect-minutes.ts';

let desk: TemporaryOffice;
let itemId: number;
let meetingId: number;
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-12-10' });
  for (const name of ['Sam Okoro', 'Sandra Example', 'Jo Patel']) {
    await desk.ok('members.add', {
      name,
      registration: 'registered patient',
      joinedOn: '2024-01-01',
    });
  }
  meetingId = (await desk.ok('meetings.add', { heldOn: '2026-12-08', startsAt: '18:30' })).id;
  itemId = (await desk.ok('meetings.addItem', { meetingId, title: 'Telephones' })).id;
});
afterEach(() => desk.close());

const stored = () => desk.ok('minutes.notes', { itemId });

async function type(notes: string) {
  const { version } = await stored();
  return desk.ok('minutes.saveNotes', { itemId, version, notes });
}

async function firstAction() {
  const action = (await stored()).actions[0];
  if (!action) throw new Error('There is no action');
  return action;
}

describe('a due date asked about', () => {
  it('stays in the words of the action, on paper too, until a day is settled', async () => {
    await type('A: Jo to ring the council by next week');
    const { id, version, text } = await firstAction();
    const { db } = desk.office.requireRecord();
    const paper = () => JSON.stringify(minutesBlocks(collectMinutes(db, meetingId, '2026-12-10')));
    expect(text).toBe('Ring the council by next week');
    expect(paper()).toContain('Ring the council by next week');

    await desk.ok('minutes.settleAction', { id, version, dueOn: '2026-12-18' });
    await type('A: Jo to ring the whole council by next week');

    expect(await firstAction()).toMatchObject({
      text: 'Ring the whole council',
      dueOn: '2026-12-18',
    });
    expect(paper()).not.toContain('next week');
  });

  it('may be settled as none, and is not asked again', async () => {
    await type('A: Jo to ring the council by next week');
    const { id, version, questions } = await firstAction();
    expect(questions).toMatchObject([{ about: 'due' }]);

    await desk.ok('minutes.settleAction', { id, version, dueOn: null });

    expect(await firstAction()).toMatchObject({ dueOn: null, dueRule: 'no date', questions: [] });
    const { lines } = await desk.ok('minutes.checklist', { meetingId });
    expect(lines.map(({ words }) => words).join()).not.toContain('AP1: it has no due date');
  });

  it.each([
    [
      'by christmas',
      'Ring the council by christmas',
      '“christmas” is no one day. Which day is it?',
    ],
    ['asap', 'Ring the council asap', '“asap” names no day. Which day is it?'],
  ])('is asked for where the line says %j, which stays', async (due, text, words) => {
    await type(`A: Jo to ring the council ${due}`);

    const action = await firstAction();
    expect(action).toMatchObject({ text, dueOn: null, questions: [{ about: 'due', words }] });
    const { lines } = await desk.ok('minutes.checklist', { meetingId });
    expect(lines.map((line) => line.words)).toContain(`Item 1, Telephones: ${words}`);
  });

  it('may be the next meeting before that has a day, and moves with it', async () => {
    await type('A: Jo to ring the council by next meeting');
    const { id, version } = await firstAction();
    await desk.ok('minutes.settleAction', { id, version, dueAtNextMeeting: true });
    expect(await firstAction()).toMatchObject({ dueOn: null, dueRule: 'next meeting' });

    const next = await desk.ok('meetings.add', { heldOn: '2027-02-09' });
    expect(await firstAction()).toMatchObject({ dueOn: '2027-02-09', text: 'Ring the council' });
    await desk.ok('meetings.postpone', { ...next, heldOn: '2027-02-16' });

    expect(await firstAction()).toMatchObject({ dueOn: '2027-02-16', questions: [] });
  });

  it('is an ordinary date again once somebody sets one', async () => {
    await type('A: Jo to ring the council by next meeting');
    const { id, version } = await firstAction();
    const settled = await desk.ok('minutes.settleAction', { id, version, dueAtNextMeeting: true });

    await desk.ok('minutes.settleAction', { ...settled, dueOn: '2027-01-20' });

    expect(await firstAction()).toMatchObject({ dueOn: '2027-01-20', dueRule: 'as dated' });
  });
});

describe('a line that names somebody and no task yet', () => {
  it.each(['A: S', 'A: Sam', 'A: JP', 'A: the practice'])('%s takes no number', async (line) => {
    const { actions, waiting } = await type(line);

    expect(actions).toEqual([]);
    expect(waiting).toMatchObject([{ line: 0 }]);
    await type('A: Jo to draft a poster');
    expect((await firstAction()).reference).toBe('AP1');
  });

  it('asks whom a single initial means, and takes it where only one person has it', async () => {
    await type('A: S to draft a poster');
    const { owner, questions } = await firstAction();

    expect(owner.name).toBe('');
    expect(questions[0]?.words).toBe(
      'Two people have a name with S: Sandra Example and Sam Okoro. Who is meant?',
    );
    await type('A: J to draft a poster');
    expect((await firstAction()).owner.name).toBe('Jo Patel');
  });
});

it('mentions a line that says “Action” and a name without being one', async () => {
  await type(
    'The poster was praised.\nAction Sam\n- Action Jo Patel\nAction plan\nAction was taken\nWe will look at it. ACTION SO',
  );

  const { lines } = await desk.ok('minutes.checklist', { meetingId });
  expect(lines.filter(({ words }) => words.includes('records no action'))).toMatchObject([
    {
      words:
        'Item 1, Telephones: “Action Sam” records no action. If there is one, write “A:”, who does it and what.',
      isNeeded: false,
      page: 'item',
    },
    { words: expect.stringContaining('“Action Jo Patel”') as string },
    { words: expect.stringContaining('“We will look at it. ACTION SO”') as string },
  ]);
});

it('asks for each name in the words of its field', async () => {
  const life = await desk.ok('minutes.life', { meetingId });
  const checked = await desk.dispatch('minutes.check', {
    meetingId,
    version: life.version,
    by: { name: '' },
    role: 'chair',
    on: '2026-12-09',
  });

  expect(JSON.stringify(checked)).toContain('Enter who checked the minutes');
  expect(JSON.stringify(checked)).not.toContain('Enter who will do it');
});
