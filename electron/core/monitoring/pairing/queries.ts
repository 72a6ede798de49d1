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

/** The public half of a monitoring file's key, as the record keeps it. */
export function selectPublicKey(record: ReadableDb, pairing: string): Uint8Array | undefined {
  return record.get<{ publicKey: Uint8Array }>(
    'SELECT public_key AS publicKey FROM monitoring_key WHERE pairing = @pairing',
    { pairing },
  )?.publicKey;
}

/** Where private answers are sealed to now: the file that was made last. */
export function selectNewestKey(
  record: ReadableDb,
): { readonly pairing: string; readonly publicKey: Uint8Array } | undefined {
  return record.get(
    'SELECT pairing, public_key AS publicKey FROM monitoring_key ORDER BY id DESC LIMIT 1',
  );
}

export function upsertPublicKey(record: WritableDb, pairing: string, publicKey: Uint8Array): void {
  record.run(
    `INSERT INTO monitoring_key (pairing, public_key) VALUES (@pairing, @publicKey)
     ON CONFLICT (pairing) DO UPDATE SET public_key = @publicKey`,
    { pairing, publicKey },
  );
}
