import { buildQuery, matchOf } from '../../../../shared/search/build-query.ts';
import {
  actionNumberIn,
  isNamedBy,
  withNumbersJoined,
} from '../../../../shared/search/named-by.ts';
import { memberNames } from '../../members/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import * as queries from './queries.ts';

/** Whom and which action one of the words typed may name. */
type NamedTerm = queries.People & { readonly match: string; readonly number: number | undefined };

/**
 * What the words typed name besides themselves, word by word; undefined when they name nobody and
 * no action, so that the index alone answers.
 */
export function namedIn(db: ReadableDb, typed: string): readonly NamedTerm[] | undefined {
  const { terms } = buildQuery(withNumbersJoined(typed));
  const members = [...memberNames(db)];
  const others = queries.selectOtherNames(db);
  const named = terms.map((term) => ({
    match: matchOf(term),
    memberIds: members.flatMap(([id, name]) => (isNamedBy(name, term) ? id : [])),
    otherNames: others.filter((name) => isNamedBy(name, term)),
    number: actionNumberIn(term),
  }));
  const isAnything = ({ memberIds, otherNames, number }: NamedTerm) =>
    memberIds.length > 0 || otherNames.length > 0 || number !== undefined;
  return named.some(isAnything) ? named : undefined;
}

/** The members that all the words name. */
export function peopleNamed(named: readonly NamedTerm[] | undefined): number[] {
  const [first, ...rest] = named ?? [];
  const isInAll = (id: number) => rest.every(({ memberIds }) => memberIds.includes(id));
  return first?.memberIds.filter(isInAll) ?? [];
}

/** The action whose printed number is all that was typed. */
export function numberedAction(db: ReadableDb, named: readonly NamedTerm[] | undefined): number[] {
  const [first, ...rest] = named ?? [];
  if (first?.number === undefined || rest.length > 0) return [];
  return queries.selectNumbered(db, first.number);
}

/** The actions or decisions that a word names by their number or their people. */
export function namedOf(db: ReadableDb, kind: 'action' | 'decision', term: NamedTerm): number[] {
  const isOfPeople = term.memberIds.length > 0 || term.otherNames.length > 0;
  if (kind === 'decision') return isOfPeople ? queries.selectMovedBy(db, term) : [];
  return [
    ...(isOfPeople ? queries.selectOwnedBy(db, term) : []),
    ...(term.number === undefined ? [] : queries.selectNumbered(db, term.number)),
  ];
}
