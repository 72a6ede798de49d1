import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { Table } from '../../components/Table.tsx';
import { categoryInWords, people, peopleIn } from './table-in-words.ts';

type CategoriesTableProps = {
  readonly table: Extract<PopulationTable, { kind: 'categories' }>;
  readonly caption: string;
};

type Line = {
  readonly key: string;
  readonly words: string;
  readonly count: number;
  /** Null for what is no category. */
  readonly share: number | null;
};

/** People by category with their shares; what the source counts beside them stands below. */
export function CategoriesTable({ table, caption }: CategoriesTableProps) {
  const all = peopleIn(table);
  const lines: Line[] = [
    ...table.rows.map(({ category, count }) => ({
      key: category,
      words: categoryInWords(table, category),
      count,
      share: all === 0 ? null : count / all,
    })),
    ...(table.leftOver ?? []).map(({ label, count }) => ({
      key: `left over ${label}`,
      words: `${label} (in no category, left out of the shares)`,
      count,
      share: null,
    })),
  ];
  return (
    <Table
      caption={caption}
      columns={[
        { heading: 'Category', cell: (row) => row.words },
        { heading: 'People', cell: (row) => people(row.count), numeric: true },
        {
          heading: 'Share',
          cell: (row) => (row.share === null ? '–' : percent.format(row.share)),
          numeric: true,
        },
      ]}
      rows={lines}
      rowKey={(row) => row.key}
    />
  );
}

const percent = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
