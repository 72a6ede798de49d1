import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { KeptNotes } from '../../../shared/minutes/kept-notes.ts';
import { fail, succeed } from '../../../shared/rpc/result.ts';
import { NotesKeeper, type KeeperDoor } from './notes-keeper.ts';

const kept = (version: number): KeptNotes => ({
  itemId: 4,
  version,
  actions: [],
  decisions: [],
  loose: [],
  waiting: [],
  quoted: [],
  others: [],
});

/** A record of one item that answers after some time, as a slow disk does. */
function record(takes = 20) {
  const stored = { notes: '', version: 1 };
  const saves: string[] = [];
  const broken = { is: false };
  const wait = () => new Promise((resolve) => setTimeout(resolve, takes));
  const door: KeeperDoor = {
    save: async ({ version, notes }) => {
      saves.push(notes);
      await wait();
      if (broken.is) return fail({ code: 'INTERNAL', message: 'The disk is full.' });
      if (version !== stored.version) return fail({ code: 'CONFLICT', message: 'Changed.' });
      Object.assign(stored, { notes, version: version + 1 });
      return succeed({ ...kept(stored.version), savedAtMs: 0 });
    },
    load: async () => {
      await wait();
      return succeed({ ...kept(stored.version), notes: stored.notes });
    },
  };
  return { stored, saves, broken, door, keeper: new NotesKeeper({ ...kept(1), notes: '' }, door) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('saves at a pause, and says so only after the answer', async () => {
  const { keeper, stored } = record();

  keeper.type('Call-back');
  await vi.advanceTimersByTimeAsync(349);
  expect(stored.notes).toBe('');
  await vi.advanceTimersByTimeAsync(2);
  expect(keeper.state().unsaved).toBe(true);
  await vi.advanceTimersByTimeAsync(20);

  expect(stored.notes).toBe('Call-back');
  expect(keeper.state().unsaved).toBe(false);
});

it('leaves at most a second at risk when typing never pauses', async () => {
  const { keeper, stored } = record();

  for (let typed = 1; typed <= 30; typed += 1) {
    keeper.type('x'.repeat(typed));
    await vi.advanceTimersByTimeAsync(100);
    expect(typed - stored.notes.length, `after ${typed} letters`).toBeLessThanOrEqual(10);
  }
});

it('sends one save at a time, and the newest text next', async () => {
  const { keeper, stored, saves } = record(500);

  keeper.type('one');
  const done = keeper.flush();
  keeper.type('one two');
  keeper.type('one two three');
  expect(keeper.flush()).toBe(done);
  await vi.advanceTimersByTimeAsync(1000);

  await expect(done).resolves.toBe(true);
  expect(saves).toEqual(['one', 'one two three']);
  expect(stored.notes).toBe('one two three');
});

it('tries again by itself after a failure, and keeps what was typed', async () => {
  const { keeper, stored, broken } = record();
  broken.is = true;

  keeper.type('kept');
  await vi.advanceTimersByTimeAsync(1000);
  expect(keeper.state()).toMatchObject({
    unsaved: true,
    failure: { message: 'The disk is full.' },
  });
  broken.is = false;
  await vi.advanceTimersByTimeAsync(6000);

  expect(stored.notes).toBe('kept');
  expect(keeper.state()).toMatchObject({ unsaved: false, failure: undefined });
});

it('goes on where only something else about the item was changed', async () => {
  const { keeper, stored } = record();
  stored.version = 7;

  keeper.type('typed');
  await vi.advanceTimersByTimeAsync(1000);

  expect(stored).toEqual({ notes: 'typed', version: 8 });
});

it.each([
  ['typed', 'mine'],
  ['record', 'theirs'],
  ['both', 'mine\n\ntheirs'],
] as const)('keeps both texts until a person chooses: %s', async (choice, notes) => {
  const { keeper, stored, saves } = record();
  Object.assign(stored, { notes: 'theirs', version: 2 });

  keeper.type('mine');
  await vi.advanceTimersByTimeAsync(5000);
  expect(stored.notes).toBe('theirs');
  expect(keeper.text).toBe('mine');
  expect(keeper.state().other?.notes).toBe('theirs');
  expect(saves).toHaveLength(1);
  const chosen = keeper.choose(choice);
  await vi.advanceTimersByTimeAsync(1000);
  await chosen;

  expect(stored.notes).toBe(notes);
  expect(keeper.text).toBe(notes);
  expect(keeper.state()).toMatchObject({ unsaved: false, other: undefined });
});

it('takes what was changed elsewhere when it is asked to, and nothing was typed', async () => {
  const { keeper, stored } = record();
  Object.assign(stored, { notes: 'theirs', version: 2 });

  const refreshed = keeper.refresh();
  await vi.advanceTimersByTimeAsync(100);
  await refreshed;

  expect(keeper.text).toBe('theirs');
  expect(keeper.state()).toMatchObject({ unsaved: false, kept: { version: 2 } });
});

it('keeps what was typed and saved while it asked', async () => {
  const { keeper, door, stored } = record();
  const older = succeed({ ...kept(1), notes: '' });
  const late = Promise.withResolvers<typeof older>();
  vi.spyOn(door, 'load').mockReturnValueOnce(late.promise);

  const refreshed = keeper.refresh();
  keeper.type('typed meanwhile');
  await vi.advanceTimersByTimeAsync(2000);
  late.resolve(older);
  await refreshed;

  expect(keeper.text).toBe('typed meanwhile');
  expect(stored.notes).toBe('typed meanwhile');
});

it('lets nothing typed be overwritten while it asks', async () => {
  const { keeper, stored } = record();
  stored.version = 2;

  const refreshed = keeper.refresh();
  await vi.advanceTimersByTimeAsync(5);
  keeper.type('typed meanwhile');
  await vi.advanceTimersByTimeAsync(2000);
  await refreshed;

  expect(keeper.text).toBe('typed meanwhile');
  expect(stored.notes).toBe('typed meanwhile');
});
