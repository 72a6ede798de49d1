import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

export type SealedAnswer = {
  readonly id: number;
  readonly sealed: Uint8Array;
  /** The day on which the monitoring file could not read it; null while it waits. */
  readonly unreadableSince: IsoDate | null;
};

export function insertSealedAnswer(record: WritableDb, pairing: string, sealed: Uint8Array): void {
  record.run('INSERT INTO sealed_answer (pairing, sealed) VALUES (@pairing, @sealed)', {
    pairing,
    sealed,
  });
}

/** All of them, in the order in which they came; whose they are nobody here can tell. */
export function selectSealedAnswers(record: ReadableDb): SealedAnswer[] {
  return record.all<SealedAnswer>(
    'SELECT id, sealed, unreadable_since AS unreadableSince FROM sealed_answer ORDER BY id',
  );
}

export function countSealedAnswers(record: ReadableDb): {
  readonly waiting: number;
  readonly unreadable: number;
} {
  return (
    record.get(
      `SELECT count(*) - count(unreadable_since) AS waiting, count(unreadable_since) AS unreadable
       FROM sealed_answer`,
    ) ?? { waiting: 0, unreadable: 0 }
  );
}

export function deleteSealedAnswer(record: WritableDb, id: number): void {
  record.run('DELETE FROM sealed_answer WHERE id = @id', { id });
}

export function markUnreadable(record: WritableDb, id: number, on: IsoDate): void {
  record.run('UPDATE sealed_answer SET unreadable_since = @on WHERE id = @id', { id, on });
}

/** Deletes what no monitoring file could read; how many there were. */
export function deleteUnreadable(record: WritableDb): number {
  return record.run('DELETE FROM sealed_answer WHERE unreadable_since IS NOT NULL').changes;
}
