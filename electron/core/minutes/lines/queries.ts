import type { ReadableDb, WritableDb } from '../../record/database.ts';

export type LinesRow = {
  readonly nextKey: number;
  /** JSON: the keys of the lines of the notes, in order. */
  readonly keys: string;
  /** JSON: lines taken out, newest first. */
  readonly removed: string;
};

export const selectLines = (db: ReadableDb, itemId: number): LinesRow | undefined =>
  db.get(`SELECT next_key AS nextKey, keys, removed FROM item_lines WHERE item_id = @itemId`, {
    itemId,
  });

export function putLines(
  db: WritableDb,
  { itemId, nextKey, keys, removed }: LinesRow & { readonly itemId: number },
): void {
  db.run(
    `INSERT INTO item_lines (item_id, next_key, keys, removed)
     VALUES (@itemId, @nextKey, @keys, @removed)
     ON CONFLICT (item_id) DO UPDATE SET next_key = excluded.next_key, keys = excluded.keys,
       removed = excluded.removed`,
    { itemId, nextKey, keys, removed },
  );
}

export function deleteLines(db: WritableDb, itemId: number): void {
  db.run(`DELETE FROM parked_line WHERE item_id = @itemId`, { itemId });
  db.run(`DELETE FROM item_lines WHERE item_id = @itemId`, { itemId });
}

export type ParkedKind = 'action' | 'decision';
export type ParkedRow = {
  readonly itemId: number;
  readonly key: number;
  readonly kind: ParkedKind;
  /** JSON: the action or decision as it was. */
  readonly body: string;
};

export const selectParked = (db: ReadableDb, itemId: number): ParkedRow[] =>
  db.all(
    `SELECT item_id AS itemId, line_key AS "key", kind, body FROM parked_line
     WHERE item_id = @itemId`,
    { itemId },
  );

export function putParked(db: WritableDb, row: ParkedRow): void {
  db.run(
    `INSERT INTO parked_line (item_id, line_key, kind, body) VALUES (@itemId, @key, @kind, @body)
     ON CONFLICT (item_id, line_key, kind) DO UPDATE SET body = excluded.body`,
    row,
  );
}

export function deleteParked(
  db: WritableDb,
  { itemId, key, kind }: Pick<ParkedRow, 'itemId' | 'key' | 'kind'>,
): void {
  db.run(`DELETE FROM parked_line WHERE item_id = @itemId AND line_key = @key AND kind = @kind`, {
    itemId,
    key,
    kind,
  });
}
