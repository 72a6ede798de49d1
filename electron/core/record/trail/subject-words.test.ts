import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const newest = async () => (await desk.ok('trail.list', { limit: 1 })).entries[0];
const joined = { registration: 'registered patient' as const, joinedOn: '2024-01-10' };

it('names members, meetings, items, decisions and actions as people know them', async () => {
  const alex = await desk.ok('members.add', { ...joined, name: 'Alex Sample' });
  expect(await newest()).toMatchObject({
    subject: `member ${alex.id}`,
    about: 'Alex Sample',
    done: 'Added a member',
  });
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  expect(await newest()).toMatchObject({ about: 'Meeting of 8 September 2026' });
  const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Telephones' });
  expect(await newest()).toMatchObject({ about: 'Telephones, meeting of 8 September 2026' });
  await desk.ok('meetings.addDecision', { itemId: item.id, text: 'Ask the practice' });
  expect(await newest()).toMatchObject({
    about: 'Decision 1 of 8 September 2026: Ask the practice',
  });
  await desk.ok('actions.add', { text: 'Write', owner: { name: 'Practice' }, itemId: item.id });
  expect(await newest()).toMatchObject({ about: 'AP1: Write', done: 'Added an action' });
});

it('names evidence, priority areas and the year that something was said of', async () => {
  const filed = { reference: '(3)', title: 'Poster', aboutOn: '2026-10-01' } as const;
  await desk.ok('evidence.addByHand', filed);
  expect(await newest()).toMatchObject({ about: 'Poster' });
  await desk.ok('improvements.addPriority', { year: 2026, title: 'Telephones' });
  expect(await newest()).toMatchObject({ about: 'Telephones' });
  const said = { year: 2026, reference: '(3)', state: 'under way', version: null } as const;
  await desk.ok('duties.sayWork', said);
  expect(await newest()).toMatchObject({ subject: 'year 2026', about: 'Year 2026/27' });
});

it('gives the history of a thing in words: what was, and what is', async () => {
  const alex = await desk.ok('members.add', { ...joined, name: 'Alex Sample' });
  const { version } = await desk.ok('members.get', { id: alex.id });
  const registration = 'carer' as const;
  await desk.ok('members.save', { id: alex.id, version, name: 'Alex B Sample', registration });

  const { entries } = await desk.ok('trail.list', { subject: `member ${alex.id}` });

  expect(entries.map(({ done }) => done)).toEqual(['Saved a member’s details', 'Added a member']);
  expect(entries[0]?.changes).toEqual(
    expect.arrayContaining([
      { field: 'name', was: 'Alex Sample', is: 'Alex B Sample' },
      { field: 'registration', was: 'registered patient', is: 'carer' },
    ]),
  );
});

it('calls what is no longer in the record by its kind, and keeps the subject', async () => {
  const bo = await desk.ok('members.add', { ...joined, name: 'Bo Sample' });
  await desk.ok('members.remove', bo);

  expect(await newest()).toMatchObject({ subject: `member ${bo.id}`, about: 'Member' });
});
