import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { note, temporaryPlace } from '../../../tests/fixtures/temporary-place.ts';
import type { ReadableDb } from './database.ts';
import type { OpenRecord } from './open-record.ts';
import { remembered } from './remembered.ts';

let place: ReturnType<typeof temporaryPlace>;
let record: OpenRecord;
let other: OpenRecord;
beforeEach(async () => {
  place = temporaryPlace();
  record = place.create();
  const opened = await place.open({ mode: 'read only' });
  if (opened.outcome !== 'opened') throw new Error(opened.problem);
  other = opened.record;
});
afterEach(() => {
  other.close();
  record.close();
  place.close();
});

const entries = ({ db }: OpenRecord) =>
  db.get<{ count: number }>('SELECT count(*) AS count FROM trail_entry')?.count;

it('reads in one transaction, and remembers what it read as without one', () => {
  const load = vi.fn((db: ReadableDb) => [db.all('SELECT sequence FROM trail_entry').length]);
  const all = remembered(load);

  const inMoment = other.reading(() => [...all(other.db), ...all(other.db)]);
  const after = all(other.db);
  note(record, 2);
  const later = other.reading(() => all(other.db));

  expect(load).toHaveBeenCalledTimes(2);
  expect(inMoment).toEqual([...after, ...after]);
  expect(later).toEqual([(after[0] ?? 0) + 2]);
});

it('lets others write again afterwards, also when what reads fails', () => {
  const before = entries(other) ?? 0;
  const failing = () =>
    other.reading(() => {
      entries(other);
      throw new Error('failed');
    });

  expect(failing).toThrow('failed');
  note(record, 2);

  expect(entries(other)).toBe(before + 2);
});
