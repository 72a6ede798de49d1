import { setImmediate } from 'node:timers/promises';
import type { OpenRecord } from '../../record/open-record.ts';
import { deleteLoosePiece, deleteLoosePieces, selectLoosePiece } from './queries.ts';

const turns = new WeakMap<OpenRecord, Promise<unknown>>();

/** Works on the pieces of files one after the other, so that none sweeps away what another brings. */
export function inTurn<T>(record: OpenRecord, work: () => Promise<T>): Promise<T> {
  const before = turns.get(record) ?? Promise.resolve();
  const done = before.then(work);
  turns.set(
    record,
    done.catch(() => {}),
  );
  return done;
}

/** Takes away pieces that belong to no file, one by one, so that the window never waits. */
export async function sweep(record: OpenRecord): Promise<void> {
  while (selectLoosePiece(record.db) !== undefined) {
    record.transaction((db) => deleteLoosePiece(db));
    await setImmediate();
  }
}

/**
 * Sweeps once what is being changed now is stored. What is left of it when the record is closed goes
 * with the closing; after a crash, with the next closing or the next file.
 */
export function sweepSoon(record: OpenRecord): void {
  inTurn(record, () => setImmediate().then(() => sweep(record))).catch(() => {});
}

/** Resolves when nothing is left of files that were taken out; at once in a record only to be read. */
export const swept = (record: OpenRecord): Promise<void> =>
  inTurn(record, () => sweep(record)).catch(() => {});

/** The same at once, for when the record is closed. */
export const sweepAtOnce = deleteLoosePieces;
