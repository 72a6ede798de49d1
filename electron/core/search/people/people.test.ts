import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let alex: { id: number };
let meeting: { id: number; version: number };
let item: { id: number };
beforeEach(async () => {
  desk = temporaryOffice();
  alex = await addMember('Alex Sample');
  meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Telephone system' });
  await desk.ok('actions.add', { text: 'Draft a poster', owner: { memberId: alex.id } });
});
afterEach(() => desk.close());

const addMember = (name: string) =>
  desk.ok('members.add', { name, registration: 'registered patient', joinedOn: '2024-01-01' });

type Query = Parameters<typeof desk.ok<'search.find'>>[1];
const find = async (words: string, more: Partial<Query> = {}) => {
  const { found } = await desk.ok('search.find', { words, ...more });
  return found.map(({ kind, title }) => `${kind} ${title}`);
};

it.each(['AP1', 'ap 1', 'AP-01', '"AP1"'])('finds an action by its number as %j', async (typed) => {
  await desk.ok('actions.add', { text: 'Follow up AP1', owner: { name: 'the practice' } });

  expect(await find(typed, { kinds: ['action'] })).toContain('action AP1');
  expect((await find('AP1', { kinds: ['action'] }))[0]).toBe('action AP1');
  expect(await find('AP1 poster')).toEqual(['action AP1']);
  expect(await find('AP3')).toEqual([]);
});

it('finds a person, and what they own, proposed and seconded', async () => {
  const zoe = await addMember('Zoë O’Tester');
  await desk.ok('actions.add', { text: 'Hang it', owner: { memberId: zoe.id } });
  const made = await desk.ok('meetings.addDecision', { itemId: item.id, text: 'Buy a board' });
  await desk.ok('meetings.saveDecisionFacts', {
    id: made.id,
    version: made.version,
    proposer: { memberId: alex.id },
    seconder: { memberId: zoe.id },
  });

  expect(await find("o'tester")).toEqual([
    'person Zoë O’Tester',
    'decision Decision 2026-09-08/1, Telephone system',
    'action AP2',
  ]);
  expect(await find('sample board')).toEqual(['decision Decision 2026-09-08/1, Telephone system']);
  expect(await find('sample poster')).toEqual(['action AP1']);
  expect(await find('zoe poster')).toEqual([]);
  expect(await find('otester')).toEqual([]);
  expect(await find('sample', { ownerId: zoe.id })).toEqual([]);
  expect(await find('tester', { ownerId: zoe.id })).toEqual(['action AP2']);
  expect(await find('sample', { year: 2022 })).toEqual([]);
});

it('says of a person in short what they did', async () => {
  await desk.ok('meetings.setAttendance', {
    ...meeting,
    attendance: [{ memberId: alex.id, state: 'present' }],
  });

  const { found, counts } = await desk.ok('search.find', { words: 'ALEX', kinds: ['person'] });

  expect(counts.person).toBe(1);
  expect(found).toMatchObject([
    {
      id: alex.id,
      on: null,
      excerpt: [
        {
          text: 'Member since 1 January 2024. Owner of 1 action and present at 1 meeting.',
        },
      ],
    },
  ]);
});

it('finds what somebody owns who is no member', async () => {
  await desk.ok('actions.add', { text: 'Ring them', owner: { name: 'Dr Bo Example' } });

  expect(await find('exampl')).toEqual(['action AP2']);
});

it('finds practice staff and guests, and leads to the last meeting they are named at', async () => {
  const staff = { name: 'Dr Rée Staff', role: 'GP partner', kind: 'practice staff' } as const;
  const guest = { name: 'Gale Guest', kind: 'guest', state: 'apologies' } as const;
  const later = await desk.ok('meetings.add', { heldOn: '2026-11-03' });
  await desk.ok('meetings.setInAttendance', { ...meeting, people: [staff, guest] });
  await desk.ok('meetings.setInAttendance', { ...later, people: [staff] });
  const { found, counts } = await desk.ok('search.find', { words: 'ree staff' });

  expect(counts.person).toBe(1);
  expect(found).toMatchObject([
    {
      kind: 'person',
      title: 'Dr Rée Staff',
      meetingId: later.id,
      excerpt: [
        {
          text: 'Practice staff, GP partner. In attendance at 2 meetings, last on 3 November 2026.',
        },
      ],
    },
  ]);
  const [absent] = (await desk.ok('search.find', { words: 'guest' })).found;
  expect(absent?.excerpt[0]?.text).toBe(
    'Guest. Apologies for 1 meeting, last on 8 September 2026.',
  );
  expect(await find('staff', { year: 2022 })).toEqual([]);
  expect(await find('staff guest')).toEqual([]);
});
