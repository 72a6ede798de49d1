import { currentEdition, editions } from '../../../shared/equality/current-edition.ts';
import type { ListedSet } from '../../../shared/equality/contract.ts';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import { inWordsOf } from '../../../shared/equality/question-words.ts';
import type { ReadableDb } from '../record/database.ts';
import { notFound } from '../rpc/user-error.ts';
import { selectSets, selectVersionInUse } from './queries.ts';

/** The edition that new answers are asked with. */
export function editionInUse(db: ReadableDb): EqualityEdition {
  const version = selectVersionInUse(db);
  return version === undefined ? currentEdition : editionOf(db, version);
}

/**
 * The edition that answers were given with, in its own words. One that this record does not know
 * reads in the words of the application: its codes are the same.
 */
export function editionOf(db: ReadableDb, version: string): EqualityEdition {
  const taken = selectSets(db).find(({ set }) => set.version === version);
  return taken ? inWordsOf(taken.set, currentEdition) : (editions[version] ?? currentEdition);
}

/** A set of words that the record has; refuses another, since answers are kept under its name. */
export function knownEdition(db: ReadableDb, version: string): EqualityEdition {
  if (!listSets(db).some((set) => set.version === version)) throw notFound('This set of questions');
  return editionOf(db, version);
}

/** Every set of words, those that were taken in first, the built-in ones last. */
export function listSets(db: ReadableDb): ListedSet[] {
  const inUse = editionInUse(db).version;
  const taken = selectSets(db).map(({ set, sha256, loadedOn, loadedBy }) => ({
    version: set.version,
    source: set.source,
    date: set.date,
    builtIn: false,
    inUse: set.version === inUse,
    loaded: { on: loadedOn, by: loadedBy, sha256 },
  }));
  const builtIn = Object.values(editions).map(({ version, source, date }) => ({
    version,
    source,
    date,
    builtIn: true,
    inUse: version === inUse,
    loaded: null,
  }));
  return [...taken, ...builtIn];
}
