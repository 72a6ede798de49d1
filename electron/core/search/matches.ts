import { buildQuery } from '../../../shared/search/build-query.ts';
import type { ReadableDb } from '../record/database.ts';
import { namedIn, namedOf } from './people/named.ts';
import { selectMatches, type SearchedKind } from './queries.ts';

/** Words as they are asked for: in the index, and as names of people and numbers of actions. */
export type Asked = {
  readonly match: string;
  readonly named: ReturnType<typeof namedIn>;
};

/** Undefined when nothing was asked that a word could answer. */
export function askedWith(db: ReadableDb, words: string): Asked | undefined {
  const { match } = buildQuery(words);
  return match === undefined ? undefined : { match, named: namedIn(db, words) };
}

/**
 * The ids of every match of one kind, in no order that matters. Of actions and decisions each word
 * may also be part of the name of somebody whose they are, and of an action its number.
 */
export function matchesOf(
  db: ReadableDb,
  kind: SearchedKind,
  { match, named }: Asked,
): readonly number[] {
  if (named === undefined || (kind !== 'action' && kind !== 'decision')) {
    return selectMatches(db, kind, match);
  }
  const [first = new Set<number>(), ...rest] = named.map(
    (term) => new Set([...selectMatches(db, kind, term.match), ...namedOf(db, kind, term)]),
  );
  return [...first].filter((id) => rest.every((ids) => ids.has(id)));
}
