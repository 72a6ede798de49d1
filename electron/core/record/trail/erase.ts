import type { WritableDb } from '../database.ts';
import { erasePayloadsOf } from './queries.ts';

/**
 * Erases what the trail recorded about a subject, for a data-subject request; the entries, their
 * digests and the chain stay, and say when and why. Answers how many entries were emptied.
 *
 * Runs inside the command that carries out the request, whose own entry must not repeat the content.
 */
export function eraseFromTrail(
  db: WritableDb,
  erasure: { readonly subject: string; readonly atMs: number; readonly reason: string },
): number {
  return erasePayloadsOf(db, erasure);
}
