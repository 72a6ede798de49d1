import type { StoredTable } from '../../../shared/population/contract.ts';
import type { PopulationTable, Provenance } from '../../../shared/population/population-table.ts';
import { populationTable } from '../../../shared/population/population-table.ts';

/** A row of `population_table`. */
export type TableRow = {
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
  readonly geographyNames: string | null;
  readonly geographyName: string;
  readonly weightedBy: string | null;
  readonly coverageCounted: number | null;
  readonly coverageOutOf: number | null;
  readonly note: string;
  readonly storedAtMs: number;
  readonly storedBy: string;
};

/** A row of `population_row`. */
export type FigureRow = {
  readonly tableId: number;
  readonly sex: 'female' | 'male' | null;
  readonly fromAge: number | null;
  readonly toAge: number | null;
  readonly category: string | null;
  readonly leftOver: string | null;
  readonly other: string | null;
  readonly otherName: string | null;
  readonly count: number;
};

/** A table's own columns, from its kind and its provenance. */
export function columnsOf(
  table: PopulationTable,
): Omit<TableRow, 'id' | 'storedAtMs' | 'storedBy'> {
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
    geographyNames: geography.names === undefined ? null : JSON.stringify(geography.names),
    geographyName: geography.name,
    weightedBy: geography.weightedBy ? JSON.stringify(geography.weightedBy) : null,
    coverageCounted: coverage?.counted ?? null,
    coverageOutOf: coverage?.outOf ?? null,
    note,
  };
}

const nothing = {
  sex: null,
  fromAge: null,
  toAge: null,
  category: null,
  leftOver: null,
  other: null,
  otherName: null,
};

/** The figures of a table, each as a row. */
export function figuresOf(table: PopulationTable): Omit<FigureRow, 'tableId'>[] {
  switch (table.kind) {
    case 'total':
      return [{ ...nothing, count: table.count }];
    case 'age and sex':
      return table.rows.map((row) => ({ ...nothing, ...row }));
    case 'categories':
      return [
        ...table.rows.map((row) => ({ ...nothing, ...row })),
        ...(table.leftOver ?? []).map(({ label, count }) => ({
          ...nothing,
          leftOver: label,
          count,
        })),
      ];
    case 'patients by area':
      return table.rows.map(({ area, count }) => ({ ...nothing, category: area, count }));
    case 'area lookup':
      return table.rows.map(({ from, to, toName }) => ({
        ...nothing,
        category: from,
        other: to,
        otherName: toName,
        count: 0,
      }));
    case 'indicators':
      return table.rows.map(({ name, of, period, value }) => ({
        ...nothing,
        category: name,
        other: of,
        otherName: period,
        count: value,
      }));
  }
}

/** A stored table from its rows; throws when the record holds what no version stored. */
export function fromRows(row: TableRow, figures: readonly FigureRow[]): StoredTable {
  const table = populationTable.parse({
    kind: row.kind,
    provenance: provenanceOf(row),
    ...(row.kind === 'categories' && { characteristic: row.characteristic, base: row.base }),
    ...contentOf(row.kind, figures),
  });
  return { id: row.id, storedAtMs: row.storedAtMs, storedBy: row.storedBy, table };
}

function contentOf(kind: TableRow['kind'], figures: readonly FigureRow[]): object {
  switch (kind) {
    case 'total':
      return { count: figures[0]?.count };
    case 'age and sex':
      return {
        rows: figures.map(({ sex, fromAge, toAge, count }) => ({ sex, fromAge, toAge, count })),
      };
    case 'categories': {
      const leftOver = figures.filter((figure) => figure.leftOver !== null);
      const rows = figures.filter((figure) => figure.leftOver === null);
      return {
        rows: rows.map(({ category, count }) => ({ category, count })),
        ...(leftOver.length > 0 && {
          leftOver: leftOver.map(({ leftOver: label, count }) => ({ label, count })),
        }),
      };
    }
    case 'patients by area':
      return { rows: figures.map(({ category, count }) => ({ area: category, count })) };
    case 'area lookup':
      return {
        rows: figures.map(({ category, other, otherName }) => ({
          from: category,
          to: other,
          toName: otherName,
        })),
      };
    case 'indicators':
      return {
        rows: figures.map(({ category, other, otherName, count }) => ({
          name: category,
          of: other,
          period: otherName,
          value: count,
        })),
      };
  }
}

const provenanceOf = (row: TableRow) => ({
  source: row.source,
  fileName: row.fileName,
  sha256: row.sha256,
  date: row.date,
  geography: {
    kind: row.geographyKind,
    codes: JSON.parse(row.geographyCodes) as unknown,
    ...(row.geographyNames !== null && { names: JSON.parse(row.geographyNames) as unknown }),
    name: row.geographyName,
    ...(row.weightedBy !== null && { weightedBy: JSON.parse(row.weightedBy) as unknown }),
  },
  coverage:
    row.coverageCounted === null
      ? null
      : { counted: row.coverageCounted, outOf: row.coverageOutOf },
  note: row.note,
});
