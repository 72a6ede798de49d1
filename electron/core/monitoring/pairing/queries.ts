import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

/** Whether a monitoring file with this random id was made for this record. */
export function isPaired(record: ReadableDb, pairing: string): boolean {
  const found = record.get('SELECT 1 FROM monitoring_file WHERE pairing = @pairing', { pairing });
  return found !== undefined;
}

export function insertPairing(record: WritableDb, pairing: string, madeOn: IsoDate): void {
  record.run('INSERT INTO monitoring_file VALUES (@pairing, @madeOn)', { pairing, madeOn });
}
