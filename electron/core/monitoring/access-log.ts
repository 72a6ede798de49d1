import type { Person } from '../../../shared/session/contract.ts';
import type { WritableDb } from '../record/database.ts';
import { deleteAccessBefore, insertAccess } from './queries.ts';

/** How long the access log is kept: two years, in milliseconds. */
const keptMs = 2 * 365.25 * 24 * 60 * 60 * 1000;

/** Notes who did what with the monitoring file, and lets entries go after two years. */
export function logAccess(
  db: WritableDb,
  { person, nowMs }: { readonly person: Person; readonly nowMs: number },
  what: string,
  memberId: number | null = null,
): void {
  deleteAccessBefore(db, nowMs - keptMs);
  insertAccess(db, { atMs: nowMs, name: person.name, role: person.role, what, memberId });
}
