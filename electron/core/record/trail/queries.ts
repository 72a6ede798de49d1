import type { TrailEntry } from '../../../../shared/trail/entry.ts';
import { erasureOperation } from '../../../../shared/trail/erasure.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

type LastEntry = { readonly sequence: number; readonly hash: string };

/** The newest entry's sequence (which is also the count) and hash; undefined in a new record. */
export function selectHead(db: ReadableDb): LastEntry | undefined {
  return db.get<LastEntry>('SELECT sequence, hash FROM trail_entry ORDER BY sequence DESC LIMIT 1');
}

export function insertEntry(
  db: WritableDb,
  entry: TrailEntry & { readonly hash: string },
  salt: string,
  payload: string,
): void {
  db.run(
    `INSERT INTO trail_entry (sequence, at_ms, name, name_salt, role, operation, subject, version, digest, previous, hash)
     VALUES (@sequence, @atMs, @name, @nameSalt, @role, @operation, @subject, @version, @digest, @previous, @hash)`,
    entry,
  );
  db.run(`INSERT INTO trail_payload (sequence, salt, body) VALUES (@sequence, @salt, @body)`, {
    sequence: entry.sequence,
    salt,
    body: payload,
  });
}

/** An entry with its hash and its payload as they stand in the file. */
export type StoredEntry = TrailEntry & {
  readonly hash: string;
  /** Absent when its row is missing, which no erasure leaves behind. */
  readonly payloadSequence: number | null;
  readonly salt: string | null;
  readonly body: string | null;
  readonly erasedAtMs: number | null;
  readonly erasedReason: string | null;
};

const storedEntry = `
  SELECT entry.sequence, at_ms AS atMs, name, name_salt AS nameSalt, role, operation, subject, version, digest, previous, hash,
         payload.sequence AS payloadSequence, salt, body,
         erased_at_ms AS erasedAtMs, erased_reason AS erasedReason
  FROM trail_entry AS entry LEFT JOIN trail_payload AS payload ON payload.sequence = entry.sequence`;

/** The next entries after a sequence, in order. */
export function selectEntriesAfter(db: ReadableDb, sequence: number, limit: number): StoredEntry[] {
  return db.all<StoredEntry>(
    `${storedEntry} WHERE entry.sequence > @sequence ORDER BY entry.sequence LIMIT @limit`,
    { sequence, limit },
  );
}

export type Newest = {
  readonly subject: string | null;
  readonly before: number | null;
  readonly limit: number;
};

/** The newest entries, of one subject or of all, before a sequence or from the end. */
export function selectNewest(db: ReadableDb, { subject, before, limit }: Newest): StoredEntry[] {
  // Two statements: a condition that may be absent would read the whole trail for one subject.
  const earlier = `entry.sequence < @before ORDER BY entry.sequence DESC LIMIT @limit`;
  const asked = { before: before ?? Number.MAX_SAFE_INTEGER, limit };
  return subject === null
    ? db.all<StoredEntry>(`${storedEntry} WHERE ${earlier}`, asked)
    : db.all<StoredEntry>(`${storedEntry} WHERE subject = @subject AND ${earlier}`, {
        ...asked,
        subject,
      });
}

type Exports = {
  readonly operations: string;
  readonly before: number | null;
  readonly limit: number;
};

/** The newest entries that registered a document, or of the operations given as a JSON list. */
export const selectExports = (db: ReadableDb, asked: Exports): StoredEntry[] =>
  db.all<StoredEntry>(
    // Found in two indexes: most of a long trail are changes that wrote no file.
    `WITH written AS (
       SELECT sequence FROM trail_entry WHERE subject >= 'document ' AND subject < 'document!'
       UNION
       SELECT sequence FROM trail_entry
       WHERE operation IN (SELECT value FROM json_each(@operations))
     )
     ${storedEntry} WHERE entry.sequence IN (
       SELECT sequence FROM written WHERE @before IS NULL OR sequence < @before
       ORDER BY sequence DESC LIMIT @limit)
     ORDER BY entry.sequence DESC`,
    asked,
  );

type OfKind = Omit<Newest, 'subject'> & { readonly kind: string };

/** The newest entries whose subject begins with a kind, such as "bundle"; a limit of -1 for all. */
export const selectAboutKind = (db: ReadableDb, { kind, before, limit }: OfKind): StoredEntry[] =>
  db.all<StoredEntry>(
    `${storedEntry}
     WHERE subject >= @from AND subject < @to AND (@before IS NULL OR entry.sequence < @before)
     ORDER BY entry.sequence DESC LIMIT @limit`,
    // A space and the character after it, so that the index of subjects is used.
    { from: `${kind} `, to: `${kind}!`, before, limit },
  );

/** All entries of one subject, oldest first. */
export const selectAbout = (db: ReadableDb, subject: string): StoredEntry[] =>
  db.all<StoredEntry>(`${storedEntry} WHERE subject = @subject ORDER BY entry.sequence`, {
    subject,
  });

/** Erases what an entry says, leaving its digest. */
export function erasePayload(
  db: WritableDb,
  erasure: { readonly sequence: number; readonly atMs: number; readonly reason: string },
): void {
  db.run(
    `UPDATE trail_payload SET salt = NULL, body = NULL, erased_at_ms = @atMs, erased_reason = @reason
     WHERE sequence = @sequence`,
    erasure,
  );
}

/** The salt of the name in an entry; empty where there is no such entry. */
export const selectNameSalt = (db: ReadableDb, sequence: number): string =>
  db.get<{ nameSalt: string }>(
    'SELECT name_salt AS nameSalt FROM trail_entry WHERE sequence = @sequence',
    { sequence },
  )?.nameSalt ?? '';

/** The first erasure after an entry. */
export const selectErasureAfter = (
  db: ReadableDb,
  sequence: number,
): { readonly sequence: number } | undefined =>
  db.get(
    `SELECT sequence FROM trail_entry
     WHERE sequence > @sequence AND operation = @operation ORDER BY sequence LIMIT 1`,
    { sequence, operation: erasureOperation },
  );
