import type { StoredTable } from '../../../shared/population/contract.ts';
import type { PopulationTable, Provenance } from '../../../shared/population/population-table.ts';
import { populationTable } from '../../../shared/population/population-table.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';

type TableRow = {
  readonly id: number;
  readonly kind: PopulationTable['kind'];
  readonly characteristic: string | null;
  readonly base: string | null;
  readonly source: string;
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly date: string;
  readonly geographyKind: Provenance['geography']['kind'];
  readonly geographyCodes: string;
  readonly geographyName: string;
  readonly coverageCounted: number | null;
  readonly coverageOutOf: number | null;
  readonly note: string;
  readonly storedAtMs: number;
  readonly storedBy: string;
};

type FigureRow = {
  readonly tableId: number;
  readonly sex: 'female' | 'male' | null;
  readonly fromAge: number | null;
  readonly toAge: number | null;
  readonly category: string | null;
  readonly count: number;
};

const tableColumns = `id, kind, characteristic, base, source, file_name AS fileName, sha256, date,
  geography_kind AS geographyKind, geography_codes AS geographyCodes,
  geography_name AS geographyName, coverage_counted AS coverageCounted,
  coverage_out_of AS coverageOutOf, note, stored_at_ms AS storedAtMs, stored_by AS storedBy`;

const figureColumns = `table_id AS tableId, sex, from_age AS fromAge, to_age AS toAge, category, count`;

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
       geography_kind, geography_codes, geography_name, coverage_counted, coverage_out_of, note,
       stored_at_ms, stored_by)
     VALUES (@kind, @characteristic, @base, @source, @fileName, @sha256, @date,
       @geographyKind, @geographyCodes, @geographyName, @coverageCounted, @coverageOutOf, @note,
       @storedAtMs, @storedBy)`,
    { ...columnsOf(table), storedAtMs: stored.atMs, storedBy: stored.by },
  );
  for (const [position, figure] of figuresOf(table).entries()) {
    db.run(
      `INSERT INTO population_row (table_id, position, sex, from_age, to_age, category, count)
       VALUES (@tableId, @position, @sex, @fromAge, @toAge, @category, @count)`,
      { tableId: id, position, ...figure },
    );
  }
  return id;
}

function columnsOf(table: PopulationTable): Omit<TableRow, 'id' | 'storedAtMs' | 'storedBy'> {
  const { source, fileName, sha256, date, geography, coverage, note } = table.provenance;
  return {
    kind: table.kind,
    characteristic: table.kind === 'categories' ? table.characteristic : null,
    base: table.kind === 'categories' ? table.base : null,
    source,
    fileName,
    sha256,
    date,
    geographyKind: geography.kind,
    geographyCodes: JSON.stringify(geography.codes),
    geographyName: geography.name,
    coverageCounted: coverage?.counted ?? null,
    coverageOutOf: coverage?.outOf ?? null,
    note,
  };
}

export function deleteTable(db: WritableDb, id: number): void {
  db.run('DELETE FROM population_row WHERE table_id = @id', { id });
  db.run('DELETE FROM population_table WHERE id = @id', { id });
}

const nothing = { sex: null, fromAge: null, toAge: null, category: null };

function figuresOf(table: PopulationTable): Omit<FigureRow, 'tableId'>[] {
  switch (table.kind) {
    case 'total':
      return [{ ...nothing, count: table.count }];
    case 'age and sex':
      return table.rows.map((row) => ({ ...row, category: null }));
    case 'categories':
      return table.rows.map(({ category, count }) => ({ ...nothing, category, count }));
  }
}

function fromRows(row: TableRow, figures: readonly FigureRow[]): StoredTable {
  const provenance = {
    source: row.source,
    fileName: row.fileName,
    sha256: row.sha256,
    date: row.date,
    geography: {
      kind: row.geographyKind,
      codes: JSON.parse(row.geographyCodes) as unknown,
      name: row.geographyName,
    },
    coverage:
      row.coverageCounted === null
        ? null
        : { counted: row.coverageCounted, outOf: row.coverageOutOf },
    note: row.note,
  };
  const table = populationTable.parse({
    kind: row.kind,
    provenance,
    ...(row.kind === 'total' && { count: figures[0]?.count }),
    ...(row.kind === 'categories' && {
      characteristic: row.characteristic,
      base: row.base,
      rows: figures.map(({ category, count }) => ({ category, count })),
    }),
    ...(row.kind === 'age and sex' && {
      rows: figures.map(({ sex, fromAge, toAge, count }) => ({ sex, fromAge, toAge, count })),
    }),
  });
  return { id: row.id, storedAtMs: row.storedAtMs, storedBy: row.storedBy, table };
}
