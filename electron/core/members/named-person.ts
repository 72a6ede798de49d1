import type { Owner, OwnerInput } from '../../../shared/actions/action.ts';
import type { ReadableDb } from '../record/database.ts';
import { notFound } from '../rpc/user-error.ts';
import { memberNames } from './service.ts';

/** Somebody as stored: a member by id, anybody else by the name typed. */
export type StoredPerson = { readonly memberId: number | null; readonly name: string };

/** People as given, with members' names; NOT_FOUND for a member who is not there. */
export function namedPeople(db: ReadableDb, people: readonly OwnerInput[]): StoredPerson[] {
  const names = memberNames(db);
  return people.map((person) => {
    if (!('memberId' in person)) return { memberId: null, name: person.name };
    const name = names.get(person.memberId);
    if (name === undefined) throw notFound('The member named');
    return { memberId: person.memberId, name };
  });
}

/** One person as given, or null. */
export function namedPerson(db: ReadableDb, person: OwnerInput | null): StoredPerson | null {
  return person === null ? null : (namedPeople(db, [person])[0] ?? null);
}

/** A stored person by the name of today; null when nobody is stored. */
export function personByName(
  names: ReadonlyMap<number, string>,
  memberId: number | null,
  name: string | null,
): Owner | null {
  if (name === null) return null;
  return { memberId, name: (memberId === null ? undefined : names.get(memberId)) ?? name };
}
