import type { PlainDocument } from '../../../shared/documents/plain-document.ts';
import { typedNames, type TypedNames } from '../../../shared/documents/typed-names.ts';
import { listAnd } from '../../../shared/documents/words.ts';
import { typedOwners } from '../actions/service.ts';
import { typedLeads } from '../improvements/service.ts';
import { othersBetween } from '../meetings/service.ts';
import { namesEver } from '../members/names-ever.ts';
import type { ReadableDb } from '../record/database.ts';
import { reviewers } from '../representativeness/service.ts';
import type { QueryContext } from '../rpc/context.ts';

/**
 * Everybody whom a text may name: members past and present, staff, guests, who leads something or did
 * a review, who writes. Of all years, since what was agreed in one is told in those that follow.
 */
export function namesOf({ db, person }: Pick<QueryContext, 'db' | 'person'>): string[] {
  const others = othersBetween(db, '0000-01-01', '9999-12-31').map(({ name }) => name);
  return [...namesEver(db), ...new Set(others), ...typedIn(db).people, person.name];
}

/** Names typed for who leads, helps or did a review, told apart into people and others. */
export const typedIn = (db: ReadableDb): TypedNames =>
  typedNames([...typedOwners(db), ...typedLeads(db), ...reviewers(db)]);

/** For whoever is about to publish: names that stand in a copy as they were typed; empty for none. */
export function namesLeft(context: QueryContext, { blocks }: PlainDocument): string {
  const printed = JSON.stringify(blocks);
  const left = typedIn(context.db).toCheck.filter((name) => printed.includes(name));
  if (left.length === 0) return '';
  const words = listAnd(left.map((name) => `“${name}”`));
  return ` Typed by hand and left as typed: ${words}. Look whether that names anybody.`;
}
