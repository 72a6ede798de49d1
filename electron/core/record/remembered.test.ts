import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { note, temporaryPlace } from '../../../tests/fixtures/temporary-place.ts';
import type { ReadableDb } from './database.ts';
import type { OpenRecord } from './open-record.ts';
import { remembered } from './remembered.ts';

let place: ReturnType<typeof temporaryPlace>;
let record: OpenRecord;
beforeEach(() => {
  place = temporaryPlace();
  record = place.create();
});
afterEach(() => {
  record.close();
  place.close();
});

const entries = (db: ReadableDb) =>
  db.all<{ sequence: number }>('SELECT sequence FROM trail_entry').map(({ sequence }) => sequence);

it('reads once until something is written, and afresh after that', () => {
  const load = vi.fn(entries);
  const all = remembered(load);

  const [first, again] = [all(record.db), all(record.db)];
  note(record, 2);

  expect(again).toBe(first);
  expect(load).toHaveBeenCalledTimes(1);
  expect(all(record.db)).toHaveLength(first.length + 2);
});

it('keeps answers to different questions apart', () => {
  const upTo = remembered((db: ReadableDb, last: number) =>
    entries(db).filter((sequence) => sequence <= last),
  );
  note(record, 3);

  expect([upTo(record.db, 1).length, upTo(record.db, 2).length]).toEqual([1, 2]);
});

it('remembers nothing that is read inside a transaction, which may be rolled back', () => {
  const all = remembered(entries);
  const before = all(record.db).length;

  const inside: number[] = [];
  const undone = () =>
    record.transaction((db) => {
      db.run(`DELETE FROM terms`);
      inside.push(all(db).length, all(record.db).length);
      throw new Error('undone');
    });

  expect(undone).toThrow('undone');
  expect(inside).toEqual([before, before]);
  expect(all(record.db)).toHaveLength(before);
});

it('hands out lists that nobody can change for the next one', () => {
  const list = remembered(entries)(record.db);

  expect(() => list.push(1)).toThrow(TypeError);
});

it('forgets what it read when somebody else has written to a record open for reading', async () => {
  const opened = await place.open({ mode: 'read only' });
  if (opened.outcome !== 'opened') throw new Error(opened.problem);
  const all = remembered(entries);
  const before = all(opened.record.db).length;

  note(record, 2);
  const after = all(opened.record.db).length;
  opened.record.close();

  expect(after).toBe(before + 2);
});
