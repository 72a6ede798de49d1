import type { ReadableDb } from '../database.ts';
import { selectAbout, selectAboutKind, type StoredEntry } from './queries.ts';

/** An entry with what it says of the time after; undefined where that was erased or cannot be read. */
export type EntryAboutKind = StoredEntry & { readonly after: unknown };

/** All entries about one kind of thing, such as "bundle", newest first. */
export const entriesAboutKind = (db: ReadableDb, kind: string): EntryAboutKind[] =>
  selectAboutKind(db, { kind, before: null, limit: -1 }).map((entry) => ({
    ...entry,
    after: afterIn(entry.body),
  }));

/** All entries about one thing, such as "worksheet 3", oldest first. */
export const entriesAbout = (db: ReadableDb, subject: string): StoredEntry[] =>
  selectAbout(db, subject);

function afterIn(body: string | null): unknown {
  try {
    return (JSON.parse(body ?? '{}') as { readonly after?: unknown }).after;
  } catch {
    return undefined;
  }
}
