import { erasureOperation } from '../../../../shared/trail/erasure.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

export type Column = { readonly table: string; readonly column: string };

/** Every column that holds text, in tables of the record's own: indexes hold no text of theirs. */
export const selectTextColumns = (db: ReadableDb): Column[] =>
  db.all(
    `SELECT listed.name AS "table", columns.name AS "column"
     FROM pragma_table_list AS listed JOIN pragma_table_info(listed.name) AS columns
     WHERE listed.schema = 'main' AND listed.type = 'table' AND columns.type = 'TEXT'
       AND listed.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
     ORDER BY listed.name, columns.cid`,
  );

/** What stands in a column, a row after the other; the names come from the file's own schema. */
export const selectTexts = (db: ReadableDb, { table, column }: Column): { text: string }[] =>
  db.all(`SELECT "${column}" AS text FROM "${table}" WHERE "${column}" <> ''`);

/** Columns that repeat the name of the member whose id stands beside it. */
export const selectNamesBesideIds = (db: ReadableDb): (Column & { readonly idColumn: string })[] =>
  db.all(
    `SELECT listed.name AS "table", names.name AS "column", ids.name AS idColumn
     FROM pragma_table_list AS listed
       JOIN pragma_table_info(listed.name) AS ids
       JOIN pragma_table_info(listed.name) AS names
         ON names.name = replace(ids.name, 'member_id', 'name')
     WHERE listed.schema = 'main' AND listed.type = 'table' AND ids.name LIKE '%member\\_id' ESCAPE '\\'
     ORDER BY listed.name, names.cid`,
  );

/** Puts another name where a member's stood; answers in how many rows. */
export const updateNameBesideId = (
  db: WritableDb,
  { table, column, idColumn }: Column & { readonly idColumn: string },
  { memberId, name }: { readonly memberId: number; readonly name: string },
): number =>
  db.run(
    `UPDATE "${table}" SET "${column}" = @name
     WHERE "${idColumn}" = @memberId AND "${column}" <> ''`,
    { memberId, name },
  ).changes;

/** What entries say in which a text stands, with the subjects' own; for whole names the caller looks. */
export const selectPayloadsHolding = (
  db: ReadableDb,
  text: string,
): { readonly sequence: number; readonly body: string }[] =>
  db.all(
    `SELECT sequence, body FROM trail_payload JOIN trail_entry USING (sequence)
     WHERE body IS NOT NULL AND instr(body, @text) > 0 AND operation <> @erasure`,
    { text, erasure: erasureOperation },
  );

/** What entries of a subject say; those of erasures hold nothing of anybody, and are never erased. */
export const selectPayloadsOf = (
  db: ReadableDb,
  subject: string,
): { readonly sequence: number; readonly body: string }[] =>
  db.all(
    `SELECT sequence, body FROM trail_payload JOIN trail_entry USING (sequence)
     WHERE subject = @subject AND body IS NOT NULL AND operation <> @erasure`,
    { subject, erasure: erasureOperation },
  );
