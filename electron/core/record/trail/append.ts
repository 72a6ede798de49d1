import { randomBytes } from 'node:crypto';
import type { Person } from '../../../../shared/session/contract.ts';
import { canonicalJson } from '../../../../shared/trail/canonical-json.ts';
import { entryHash, genesisHash, linkOf } from '../../../../shared/trail/entry.ts';
import type { WritableDb } from '../database.ts';
import { insertEntry, selectHead } from './queries.ts';
import { sha256Hex } from './sha256.ts';

/** What a command changed. `subject` names the thing as "member 12"; `version` is its new version. */
export type TrailChange = {
  readonly subject: string;
  readonly version?: number;
  readonly before?: unknown;
  readonly after?: unknown;
};

type Appended = {
  readonly operation: string;
  readonly atMs: number;
  readonly person: Person;
  readonly change: TrailChange;
};

/** Appends the one entry of a command to the trail; runs inside the command's transaction. */
export function appendTrail(db: WritableDb, { operation, atMs, person, change }: Appended): void {
  const head = selectHead(db);
  const salt = randomBytes(16).toString('hex');
  const payload = canonicalJson({ before: change.before ?? null, after: change.after ?? null });
  const entry = {
    sequence: (head?.sequence ?? 0) + 1,
    atMs,
    name: person.name,
    nameSalt: randomBytes(16).toString('hex'),
    role: person.role,
    operation,
    subject: change.subject,
    version: change.version ?? null,
    digest: sha256Hex(salt + payload),
    previous: head?.hash ?? genesisHash,
  };
  insertEntry(
    db,
    { ...entry, hash: entryHash(linkOf(entry, sha256Hex), sha256Hex) },
    salt,
    payload,
  );
}
