import type { Person } from '../../../../shared/session/contract.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

export function insertTry(record: WritableDb, { name, role }: Person, atMs: number): void {
  record.run('INSERT INTO monitoring_try (at_ms, name, role) VALUES (@atMs, @name, @role)', {
    atMs,
    name,
    role,
  });
}

/** Wrong tries since the monitoring file was last opened. */
export function countTries(record: ReadableDb): number {
  return record.get<{ tries: number }>('SELECT count(*) AS tries FROM monitoring_try')?.tries ?? 0;
}

export function deleteTries(record: WritableDb): void {
  record.run('DELETE FROM monitoring_try');
}
