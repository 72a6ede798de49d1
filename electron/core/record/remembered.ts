import type { ReadableDb } from './database.ts';

type Key = string | number;

type Source = {
  /** Inside a transaction rows may be read that are never committed. */
  readonly mayKeep: () => boolean;
  /** Another value once another connection has written (SQLite's `data_version`). */
  readonly version: () => unknown;
};

type Memory = Source & { readonly answers: Map<unknown, Map<string, unknown>>; seen: unknown };

const memories = new WeakMap<ReadableDb, Memory>();

/** Lets a reading handle remember; the function answered makes it forget, as every write must. */
export function giveMemory(reader: ReadableDb, source: Source): () => void {
  const answers: Memory['answers'] = new Map();
  memories.set(reader, { ...source, answers, seen: undefined });
  return () => answers.clear();
}

/**
 * The same function, which reads and works out once what a page asks for several times over: its
 * answer stands until anything is written to the file, by whomever. Writing handles always read afresh.
 *
 * Whoever asks gets the same object, so answers are never changed; lists are frozen.
 */
export function remembered<Keys extends readonly Key[], T extends object>(
  load: (db: ReadableDb, ...keys: Keys) => T,
): (db: ReadableDb, ...keys: Keys) => T {
  return (db, ...keys) => {
    const memory = memories.get(db);
    if (!memory?.mayKeep()) return load(db, ...keys);
    forgetIfWritten(memory);
    const known = memory.answers.get(load) ?? new Map<string, unknown>();
    memory.answers.set(load, known);
    const key = keys.join('\u0000');
    const answer = (known.get(key) as T | undefined) ?? load(db, ...keys);
    if (Array.isArray(answer)) Object.freeze(answer);
    known.set(key, answer);
    return answer;
  };
}

function forgetIfWritten(memory: Memory): void {
  const version = memory.version();
  if (version === memory.seen) return;
  memory.answers.clear();
  memory.seen = version;
}
