import type { StoredTable } from '../../../shared/population/contract.ts';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import { columnsOf, figuresOf, fromRows, type FigureRow, type TableRow } from './table-rows.ts';

const tableColumns = `id, kind, characteristic, base, source, file_name AS fileName, sha256, date,
  geography_kind AS geographyKind, geography_codes AS geographyCodes,
  geography_names AS geographyNames,
  geography_name AS geographyName, weighted_by AS weightedBy, coverage_counted AS coverageCounted,
  coverage_out_of AS coverageOutOf, note, stored_at_ms AS storedAtMs, stored_by AS storedBy`;

const figureColumns = `table_id AS tableId, sex, from_age AS fromAge, to_age AS toAge, category,
  left_over AS leftOver, other, other_name AS otherName, count`;

/** Every table, the newest figures first; of the same day, the last stored first. */
export function selectTables(db: ReadableDb): StoredTable[] {
  const tables = db.all<TableRow>(
    `SELECT ${tableColumns} FROM population_table ORDER BY date DESC, id DESC`,
  );
  const figures = db.all<FigureRow>(
    `SELECT ${figureColumns} FROM population_row ORDER BY table_id, position`,
  );
  const byTable = Map.groupBy(figures, ({ tableId }) => tableId);
  return tables.map((table) => fromRows(table, byTable.get(table.id) ?? []));
}

export function selectTable(db: ReadableDb, id: number): StoredTable | undefined {
  const table = db.get<TableRow>(`SELECT ${tableColumns} FROM population_table WHERE id = @id`, {
    id,
  });
  const figures = db.all<FigureRow>(
    `SELECT ${figureColumns} FROM population_row WHERE table_id = @id ORDER BY position`,
    { id },
  );
  return table && fromRows(table, figures);
}

/** Stores a table with its figures; answers the id. */
export function insertTable(
  db: WritableDb,
  table: PopulationTable,
  stored: { readonly atMs: number; readonly by: string },
): number {
  const { id } = db.run(
    `INSERT INTO population_table (kind, characteristic, base, source, file_name, sha256, date,
       geography_kind, geography_codes, geography_names, geography_name, weighted_by, coverage_counted,
       coverage_out_of, note,
       stored_at_ms, stored_by)
     VALUES (@kind, @characteristic, @base, @source, @fileName, @sha256, @date,
       @geographyKind, @geographyCodes, @geographyNames, @geographyName, @weightedBy, @coverageCounted,
       @coverageOutOf, @note,
       @storedAtMs, @storedBy)`,
    { ...columnsOf(table), storedAtMs: stored.atMs, storedBy: stored.by },
  );
  for (const [position, figure] of figuresOf(table).entries()) {
    db.run(
      `INSERT INTO population_row (table_id, position, sex, from_age, to_age, category, left_over,
         other, other_name, count)
       VALUES (@tableId, @position, @sex, @fromAge, @toAge, @category, @leftOver, @other,
         @otherName, @count)`,
      { tableId: id, position, ...figure },
    );
  }
  return id;
}

export function deleteTable(db: WritableDb, id: number): void {
  db.run('DELETE FROM population_row WHERE table_id = @id', { id });
  db.run('DELETE FROM population_table WHERE id = @id', { id });
}

/** What the practice's own words were last taken to mean; null for those left out. */
export function selectLabels(db: ReadableDb, subject: string): Record<string, string | null> {
  const rows = db.all<{ label: string; category: string | null }>(
    'SELECT label, category FROM population_label WHERE subject = @subject ORDER BY label',
    { subject },
  );
  return Object.fromEntries(rows.map(({ label, category }) => [label, category]));
}

export function upsertLabel(
  db: WritableDb,
  label: {
    readonly subject: string;
    readonly label: string;
    readonly category: string | null;
    readonly usedAtMs: number;
  },
): void {
  db.run(
    `INSERT INTO population_label (subject, label, category, used_at_ms)
     VALUES (@subject, @label, @category, @usedAtMs)
     ON CONFLICT (subject, label)
     DO UPDATE SET category = excluded.category, used_at_ms = excluded.used_at_ms`,
    label,
  );
}
