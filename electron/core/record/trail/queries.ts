import type { TrailEntry } from '../../../../shared/trail/entry.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type TrailHead = { readonly sequence: number; readonly hash: string };

/** The newest entry's sequence (which is also the count) and hash; undefined in a new record. */
export function selectHead(db: ReadableDb): TrailHead | undefined {
  return db.get<TrailHead>('SELECT sequence, hash FROM trail_entry ORDER BY sequence DESC LIMIT 1');
}

export function insertEntry(
  db: WritableDb,
  entry: TrailEntry & { readonly hash: string },
  salt: string,
  payload: string,
): void {
  db.run(
    `INSERT INTO trail_entry (sequence, at_ms, name, role, operation, subject, version, digest, previous, hash)
     VALUES (@sequence, @atMs, @name, @role, @operation, @subject, @version, @digest, @previous, @hash)`,
    entry,
  );
  db.run(`INSERT INTO trail_payload (sequence, salt, body) VALUES (@sequence, @salt, @body)`, {
    sequence: entry.sequence,
    salt,
    body: payload,
  });
}
