import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Side } from '../../../shared/year-close/sign-off.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';

export type SignOffRow = {
  readonly id: number;
  readonly version: number;
  readonly year: number;
  readonly side: Side;
  readonly memberId: number | null;
  readonly name: string;
  readonly position: string;
  readonly signedOn: IsoDate;
  /** JSON. */
  readonly lines: string;
  readonly appVersion: string;
  readonly recordedAtMs: number;
  readonly withdrawnOn: IsoDate | null;
  readonly withdrawnReason: string | null;
};

const columns = `id, version, year, side, member_id AS memberId, name, position,
  signed_on AS signedOn, lines, app_version AS appVersion, recorded_at_ms AS recordedAtMs, withdrawn_on AS withdrawnOn,
  withdrawn_reason AS withdrawnReason
  FROM year_sign_off`;

/** The sign-offs of a year, in the order they were recorded. */
export const selectSignOffs = (db: ReadableDb, year: number): SignOffRow[] =>
  db.all(`SELECT ${columns} WHERE year = @year ORDER BY id`, { year });

export const selectSignOff = (db: ReadableDb, id: number): SignOffRow | undefined =>
  db.get(`SELECT ${columns} WHERE id = @id`, { id });

type NewSignOff = Pick<
  SignOffRow,
  | 'year'
  | 'side'
  | 'memberId'
  | 'name'
  | 'position'
  | 'signedOn'
  | 'lines'
  | 'appVersion'
  | 'recordedAtMs'
> & { readonly recordedBy: string };

export const insertSignOff = (db: WritableDb, signOff: NewSignOff): number =>
  db.run(
    `INSERT INTO year_sign_off
       (year, side, member_id, name, position, signed_on, lines, app_version, recorded_at_ms,
        recorded_by)
     VALUES (@year, @side, @memberId, @name, @position, @signedOn, @lines, @appVersion, @recordedAtMs,
       @recordedBy)`,
    signOff,
  ).id;

type Withdrawal = {
  readonly id: number;
  readonly version: number;
  readonly on: IsoDate;
  readonly reason: string;
};

/** False when it is another version, or withdrawn already. */
export const withdraw = (db: WritableDb, withdrawal: Withdrawal): boolean =>
  db.run(
    `UPDATE year_sign_off
     SET withdrawn_on = @on, withdrawn_reason = @reason, version = version + 1
     WHERE id = @id AND version = @version AND withdrawn_on IS NULL`,
    withdrawal,
  ).changes === 1;

export type CopyRow = {
  readonly id: number;
  readonly year: number;
  readonly closedOn: IsoDate;
  readonly reason: string;
  readonly sha256: string;
  /** JSON in its canonical form. */
  readonly content: string;
};

const copyColumns = 'id, year, closed_on AS closedOn, reason, sha256, content FROM year_copy';

/** The copies of a year, the newest last. */
export const selectCopies = (db: ReadableDb, year: number): CopyRow[] =>
  db.all(`SELECT ${copyColumns} WHERE year = @year ORDER BY id`, { year });

export const selectCopy = (db: ReadableDb, id: number): CopyRow | undefined =>
  db.get(`SELECT ${copyColumns} WHERE id = @id`, { id });

export const insertCopy = (
  db: WritableDb,
  copy: Omit<CopyRow, 'id'> & { readonly closedAtMs: number },
): number =>
  db.run(
    `INSERT INTO year_copy (year, closed_on, closed_at_ms, reason, sha256, content)
     VALUES (@year, @closedOn, @closedAtMs, @reason, @sha256, @content)`,
    copy,
  ).id;
