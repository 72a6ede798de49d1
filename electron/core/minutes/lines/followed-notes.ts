import { z } from 'zod';
import type { FollowedLine, FollowedNotes } from '../../../../shared/minutes/follow-lines.ts';
import { readNoteLine, readNotes } from '../../../../shared/minutes/note-line.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { putLines, selectLines } from './queries.ts';

const storedKeys = z.array(z.int().positive());
const storedRemoved = z.array(z.strictObject({ key: z.int().positive(), raw: z.string() }));

/** A line taken out is remembered for undo; a pasted one this long comes back as a new line. */
const longestRemembered = 2_000;

/**
 * The lines of an item's notes with the keys they were last saved under; null when they were never
 * followed, as in a record from before lines made actions.
 */
export function followedNotes(
  db: ReadableDb,
  item: { readonly id: number; readonly notes: string },
): FollowedNotes | null {
  const row = selectLines(db, item.id);
  if (!row) return null;
  const keys = storedKeys.parse(JSON.parse(row.keys));
  const removed = storedRemoved.parse(JSON.parse(row.removed));
  const lines = readNotes(item.notes);
  let { nextKey } = row;
  return {
    lines: lines.map((line, index) => ({ ...line, key: keys[index] ?? nextKey++ })),
    removed: removed.map(({ key, raw }) => ({ ...readNoteLine(raw), key })),
    nextKey,
  };
}

export function saveFollowed(db: WritableDb, itemId: number, notes: FollowedNotes): void {
  const remembered = notes.removed.filter(({ raw }) => raw.length <= longestRemembered);
  putLines(db, {
    itemId,
    nextKey: notes.nextKey,
    keys: JSON.stringify(notes.lines.map(keyOf)),
    removed: JSON.stringify(remembered.map(({ key, raw }) => ({ key, raw }))),
  });
}

const keyOf = ({ key }: FollowedLine) => key;
