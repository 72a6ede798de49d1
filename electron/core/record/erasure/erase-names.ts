import type { Erasure } from '../../../../shared/trail/erasure.ts';
import { namesFinder } from './whole-names.ts';
import type { WritableDb } from '../database.ts';
import { eraseFromTrail } from '../trail/erase.ts';
import { namesInEntry } from '../trail/names-in-entry.ts';
import * as queries from './queries.ts';

type About = { readonly atMs: number; readonly reason: string };

/** The names that the trail knew a member by, the name of today first. */
export function namesOf(db: WritableDb, memberId: number, name: string): string[] {
  const bodies = queries.selectPayloadsOf(db, `member ${memberId}`);
  return [...new Set([name, ...bodies.flatMap(({ body }) => namesInEntry(body))])];
}

/**
 * Erases what the trail recorded of a member: all under their number, and every other entry with one
 * of their names. A name of one word may be any word ("May"), so it counts only where it stands
 * alone, as a name does. Answers what the erasure's own entry has to say.
 */
export function eraseNamesFromTrail(
  db: WritableDb,
  { id, names }: { readonly id: number; readonly names: readonly string[] },
  about: About,
): Erasure {
  const own = queries.selectPayloadsOf(db, `member ${id}`);
  const named = names.flatMap((name) => payloadsNaming(db, name));
  return eraseFromTrail(
    db,
    [...own, ...named].map(({ sequence }) => sequence),
    about,
  );
}

function payloadsNaming(db: WritableDb, name: string) {
  const spelled = JSON.stringify(name);
  const isNamed = namesFinder([name]);
  const alone = !/\s/u.test(name.trim());
  const text = alone ? spelled : spelled.slice(1, -1);
  return queries.selectPayloadsHolding(db, text).filter(({ body }) => alone || isNamed(body));
}

/** Puts the number of an erased member where their name was repeated beside their id. */
export function eraseRepeatedNames(db: WritableDb, memberId: number, erasedName: string): void {
  for (const column of queries.selectNamesBesideIds(db)) {
    queries.updateNameBesideId(db, column, { memberId, name: erasedName });
  }
}
