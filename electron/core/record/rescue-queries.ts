import type { ReadableDb, SqlValue, WritableDb } from './database.ts';
import { quoted } from './queries.ts';
import { isDamage, sqliteCode } from './sqlite-error.ts';

export type SchemaPart = { readonly name: string; readonly sql: string };

export type RescuedRow = Readonly<Record<string, SqlValue>>;

export type RescuedTable = {
  readonly table: string;
  readonly rows: readonly RescuedRow[];
  /** False when a part between the two ends could not be read. */
  readonly complete: boolean;
};

/**
 * The tables, and everything that must be made after their rows: search indexes, indexes, views,
 * triggers. A search index is built anew from its table; its own tables are not copied.
 */
export function selectSchema(db: ReadableDb): {
  readonly tables: readonly SchemaPart[];
  readonly rest: readonly SchemaPart[];
  /** Names of search indexes. */
  readonly searches: readonly string[];
} {
  const parts = db.all<SchemaPart & { type: string }>(
    `SELECT type, name, sql FROM sqlite_schema
     WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  );
  const isVirtual = ({ sql }: SchemaPart) => /^CREATE VIRTUAL TABLE\b/i.test(sql);
  const searches = parts.filter(isVirtual).map(({ name }) => name);
  const ofSearch = ({ name }: SchemaPart) => searches.some((one) => name.startsWith(`${one}_`));
  const isTable = (part: SchemaPart & { type: string }) =>
    part.type === 'table' && !isVirtual(part);
  return {
    tables: parts.filter((part) => isTable(part) && !ofSearch(part)),
    rest: parts.filter((part) => !isTable(part)),
    searches,
  };
}

/** Builds a search index anew from the rows of its table. */
export function rebuildSearch(db: WritableDb, name: string): void {
  db.run(`INSERT INTO ${quoted(name)} (${quoted(name)}) VALUES ('rebuild')`);
}

const pieceOfRows = 50;

/** Reads a table forwards until damage, then backwards from its other end. */
export function readableRows(db: ReadableDb, { name: table, sql }: SchemaPart): RescuedTable {
  if (/\bWITHOUT\s+ROWID\b/i.test(sql)) return readableByOffset(db, table);
  const forwards = walk(db, table, { direction: 'forwards', stopAt: lowest });
  if (forwards.complete) return { table, rows: forwards.rows.map(withoutPlace), complete: true };
  const stopAt = forwards.rows.at(-1)?.rescue_place ?? lowest;
  const backwards = walk(db, table, { direction: 'backwards', stopAt });
  const rows = [...forwards.rows, ...backwards.rows.reverse()];
  return { table, rows: rows.map(withoutPlace), complete: false };
}

type PlacedRow = Record<string, SqlValue> & { rescue_place: number | bigint };
type Way = { readonly direction: 'forwards' | 'backwards'; readonly stopAt: number | bigint };

const withoutPlace = ({ rescue_place: _place, ...row }: PlacedRow): RescuedRow => row;

/** The smallest and the largest row id that SQLite knows. */
const lowest = -(2n ** 63n);
const highest = 2n ** 63n - 1n;

function walk(db: ReadableDb, table: string, { direction, stopAt }: Way) {
  const rows: PlacedRow[] = [];
  const forwards = direction === 'forwards';
  const sql = `SELECT rowid AS rescue_place, * FROM ${quoted(table)}
    WHERE rowid > @above AND rowid < @below ORDER BY rowid ${forwards ? 'ASC' : 'DESC'} LIMIT @size`;
  for (let size = pieceOfRows; ;) {
    const at = rows.at(-1)?.rescue_place;
    const above = forwards ? (at ?? lowest) : stopAt;
    const below = forwards ? highest : (at ?? highest);
    try {
      const piece = db.all<PlacedRow>(sql, { above, below, size });
      // Damaged pages can lead in a circle: only rows that go on in the right direction count.
      const onwards = piece.filter(
        ({ rescue_place }) => rescue_place > above && rescue_place < below,
      );
      rows.push(...onwards);
      if (onwards.length < piece.length) return { rows, complete: false };
      if (piece.length < size) return { rows, complete: true };
    } catch (error) {
      if (!isDamage(error)) throw error;
      if (size === 1) return { rows, complete: false };
      // Up to the damage one row at a time.
      size = 1;
    }
  }
}

/** A table without row ids can only be read in its own order, as far as that goes. */
function readableByOffset(db: ReadableDb, table: string): RescuedTable {
  const rows: RescuedRow[] = [];
  const sql = `SELECT * FROM ${quoted(table)} LIMIT @size OFFSET @offset`;
  for (let size = 500; ;) {
    try {
      const piece = db.all<RescuedRow>(sql, { size, offset: rows.length });
      rows.push(...piece);
      if (piece.length < size) return { table, rows, complete: true };
    } catch (error) {
      if (!isDamage(error)) throw error;
      if (size === 1) return { table, rows, complete: false };
      size = 1;
    }
  }
}

/** Inserts a row unless its content breaks a rule of the table; answers whether it went in. */
export function insertRescuedRow(db: WritableDb, table: string, row: RescuedRow): boolean {
  const columns = Object.keys(row);
  const names = columns.map(quoted).join(', ');
  const values = columns.map((column) => `@${column}`).join(', ');
  try {
    db.run(`INSERT INTO ${quoted(table)} (${names}) VALUES (${values})`, row);
    return true;
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT') === true) return false;
    throw error;
  }
}

/** The highest ids ever given, of tables whose ids are never used again (AUTOINCREMENT). */
export function selectHighestIds(db: ReadableDb): { name: string; seq: number }[] {
  const known = db.get(`SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'`);
  return known ? db.all(`SELECT name, seq FROM sqlite_sequence`) : [];
}

export function updateHighestId(db: WritableDb, highest: { name: string; seq: number }): void {
  db.run(`DELETE FROM sqlite_sequence WHERE name = @name`, { name: highest.name });
  db.run(`INSERT INTO sqlite_sequence (name, seq) VALUES (@name, @seq)`, highest);
}
