import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let alex: { id: number };
let item: { id: number; version: number };
let meetingId: number;
beforeEach(async () => {
  desk = temporaryOffice();
  alex = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-01',
  });
  meetingId = (await desk.ok('meetings.add', { heldOn: '2026-09-08' })).id;
  item = await desk.ok('meetings.addItem', { meetingId, title: 'Telephone system' });
  await write(
    'Zoë from the café explained call-back.',
    'A: Alex to draft a poster by 1 October',
    'D: Advice: open the switchboard on Saturdays',
  );
});
afterEach(() => desk.close());

async function write(...lines: string[]) {
  const notes = lines.join('\n');
  const { version } = item;
  const saved = await desk.ok('minutes.saveNotes', { itemId: item.id, version, notes });
  item = { id: item.id, version: saved.version };
}

type Query = Parameters<typeof desk.ok<'search.find'>>[1];
const find = async (words: string, more: Partial<Query> = {}) => {
  const { found } = await desk.ok('search.find', { words, ...more });
  return found.map(({ kind, title }) => `${kind} ${title}`);
};

describe('a search', () => {
  it.each([
    ['cafe', ['item Telephone system']],
    ['ZOE call', ['item Telephone system']],
    ['"call back"', ['item Telephone system']],
    ['"back call"', []],
    ['teleph', ['item Telephone system']],
    ['nothing here', []],
  ])('for %j finds %j', async (words, titles) => {
    expect(await find(words)).toEqual(titles);
  });

  it('finds actions, decisions, progress and what came of them', async () => {
    const [action = { id: 0, version: 0 }] = (await desk.ok('actions.list', {})).actions;
    const seen = { id: action.id, version: action.version };
    const noted = await desk.ok('actions.progress', {
      ...seen,
      on: '2026-10-01',
      note: 'Laminated',
    });
    await desk.ok('actions.complete', { ...noted, doneOn: '2026-10-02', result: 'Hung up' });

    expect((await find('poster')).sort()).toEqual(['action AP1', 'item Telephone system']);
    expect(await find('laminated')).toEqual(['progress AP1']);
    expect(await find('hung')).toEqual(['action AP1']);
    expect(await find('saturdays', { kinds: ['decision'] })).toEqual([
      'decision Decision 2026-09-08/1, Telephone system',
    ]);
  });

  it('shows where the words stand, with day and meeting', async () => {
    const { found } = await desk.ok('search.find', { words: 'switchboard', kinds: ['decision'] });

    expect(found).toMatchObject([
      {
        meetingId,
        on: '2026-09-08',
        excerpt: [
          { text: 'Open the ', hit: false },
          { text: 'switchboard', hit: true },
          { text: ' on Saturdays.', hit: false },
        ],
      },
    ]);
  });

  it('can be narrowed to a year, an owner and a state', async () => {
    await desk.ok('actions.add', { text: 'Hang the poster', owner: { name: 'the practice' } });

    expect(await find('poster', { kinds: ['action'] })).toHaveLength(2);
    expect(await find('poster', { ownerId: alex.id })).toEqual(['action AP1']);
    expect(await find('', { ownerId: alex.id })).toEqual(['action AP1']);
    expect(await find('poster', { state: 'overdue' })).toEqual(['action AP1']);
    expect(await find('poster', { state: 'done' })).toEqual([]);
    expect(await find('poster', { year: 2025 })).toEqual([]);
    expect(await find('poster', { year: 2026 })).not.toEqual([]);
  });

  it('forgets what was taken out', async () => {
    await write('Nothing of that.');

    expect(await find('poster')).toEqual([]);
    expect(await find('cafe')).toEqual([]);
    expect(await find('nothing')).toEqual(['item Telephone system']);
  });

  it('counts what it does not show, and shows what is about the words first', async () => {
    await write('Parking was spoken of in passing.');
    for (const at of [1, 2, 3]) {
      await desk.ok('meetings.addItem', { meetingId, title: `Parking ${at}` });
    }

    const some = await desk.ok('search.find', { words: 'parking', limit: 2 });
    const inYear = await desk.ok('search.find', { words: 'parking', limit: 2, year: 2026 });
    const whole = await desk.ok('search.find', { words: 'parking' });

    expect(some.found.map(({ title }) => title)).toEqual(['Parking 1', 'Parking 2']);
    expect([some.counts.item, inYear.counts.item]).toEqual([4, 4]);
    expect(whole.found.map(({ title }) => title).at(-1)).toBe('Telephone system');
  });

  it('finds the newest first', async () => {
    const later = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
    const earlier = await desk.ok('meetings.add', { heldOn: '2025-11-10' });
    for (const [{ id }, notes] of [
      [earlier, 'roof in 2025'],
      [later, 'roof in 2026'],
    ] as const) {
      await desk.ok('meetings.addItem', { meetingId: id, title: 'Repairs', notes });
    }

    const { found, counts } = await desk.ok('search.find', { words: 'roof' });
    const older = await desk.ok('search.find', { words: 'roof', year: 2025 });

    expect(found.map(({ on }) => on)).toEqual(['2026-11-10', '2025-11-10']);
    expect(counts.item).toBe(2);
    expect([older.found.length, older.counts.item]).toEqual([1, 1]);
  });

  it('offers the years of meetings long ago and far ahead, and finds by them', async () => {
    await desk.ok('meetings.add', { heldOn: '1985-06-04' });
    await desk.ok('meetings.add', { heldOn: '2250-06-04' });

    expect((await desk.ok('search.choices', {})).years).toEqual([2250, 2026, 1985]);
    expect(await find('call-back', { year: 1985 })).toEqual([]);
  });

  it('offers the years and the owners there are', async () => {
    await desk.ok('actions.add', { text: 'Hang the poster', owner: { name: 'the practice' } });

    expect(await desk.ok('search.choices', {})).toEqual({
      years: [2026],
      owners: [
        { memberId: alex.id, name: 'Alex Sample' },
        { memberId: null, name: 'the practice' },
      ],
    });
    expect(await find('', { ownerName: 'The Practice' })).toEqual(['action AP2']);
  });

  it('is never an error, whatever is typed', async () => {
    const odd = fc.constantFrom(
      '"',
      '*',
      'NEAR(',
      'AND',
      '\u0000',
      '^',
      '-',
      ':',
      '(',
      'é',
      '😀',
      'a',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(odd, { maxLength: 12 }).map((all) => all.join(' ')),
      fc.array(odd, { maxLength: 12 }).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        expect(await desk.dispatch('search.find', { words })).toMatchObject({ ok: true });
        expect(await desk.dispatch('search.decisions', { words })).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the register of decisions', () => {
  it('lists decisions of a year, and advice that waits for its answer', async () => {
    await desk.ok('meetings.addDecision', { itemId: item.id, text: 'Buy a notice board' });
    const register = async (more: Parameters<typeof desk.ok<'search.decisions'>>[1]) =>
      (await desk.ok('search.decisions', more)).decisions.map(({ reference }) => reference);

    expect(await register({})).toEqual(['2026-09-08/2', '2026-09-08/1']);
    expect(await register({ year: 2025 })).toEqual([]);
    expect(await register({ advice: 'waiting for an answer' })).toEqual(['2026-09-08/1']);
    expect(await register({ words: 'board' })).toEqual(['2026-09-08/2']);
  });

  it('is written to a new file that a spreadsheet opens without running anything', async () => {
    const path = join(desk.folder, 'decisions.csv');
    await write("D: =cmd|'/c calc'!A1");

    const first = await desk.ok('search.exportDecisions', { path });
    const second = await desk.ok('search.exportDecisions', { path, words: 'no such words' });

    expect([first.decisions, second.decisions]).toEqual([1, 0]);
    expect(second.path).toBe(join(desk.folder, 'decisions (2).csv'));
    expect(readFileSync(path, 'utf8')).toContain("2026-09-08,Telephone system,'=cmd|'/c calc'!A1");
    expect(readFileSync(path, 'utf8')).toMatch(/,Private,Quorum,Minutes\r?\n.*,No,,\r?\n/u);
    expect(await desk.dispatch('search.exportDecisions', { path: 'decisions.csv' })).toMatchObject({
      error: { fields: { path: 'Enter the whole path, from the disk on' } },
    });
  });

  it('says how the minutes that hold a decision were confirmed, and by whom', async () => {
    await write('D: Paint the door');
    const { meetings } = await desk.ok('meetings.list', {});
    const meetingId = meetings[0]?.id ?? 0;
    const confirmation = async () =>
      (await desk.ok('search.decisions', {})).decisions.map((one) => one.confirmation);
    expect(await confirmation()).toEqual(['']);
    const issued = await desk.ok('minutes.issue', {
      meetingId,
      version: 1,
      issuedOn: '2026-09-10',
    });

    const confirmed = await desk.ok('minutes.confirm', {
      meetingId,
      version: issued.version,
      how: 'by correspondence',
      on: '2026-09-20',
      proposer: { name: 'Jo Sample' },
    });
    expect(await confirmation()).toEqual([
      'Confirmed as presented by correspondence on 20 September 2026, proposed by Jo Sample.',
    ]);
    const { version } = confirmed;
    await desk.ok('minutes.reopen', { meetingId, version, reason: 'A wrong name' });
    expect(await confirmation()).toEqual(['']);
  });

  it('says which decisions are private', async () => {
    await write('Private: D: Ring the landlord', 'D: Paint the door');

    const { decisions } = await desk.ok('search.decisions', {});

    expect(Object.fromEntries(decisions.map((one) => [one.text, one.isPrivate]))).toEqual({
      'Ring the landlord': true,
      'Paint the door': false,
    });
  });
});
