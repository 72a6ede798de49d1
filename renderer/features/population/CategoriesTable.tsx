import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { Table } from '../../components/Table.tsx';
import { wholePeople } from '../../../shared/statistics/whole-people.ts';
import { baseInWords, categoryInWords, isWeighed, people, peopleIn } from './table-in-words.ts';

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
  const whole = wholePeople(table.rows.map(({ count }) => count));
  const lines: Line[] = [
    ...table.rows.map(({ category, count }, at) => ({
      key: category,
      words: categoryInWords(table, category),
      count: whole[at] ?? count,
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
        { heading: headingOf(table), cell: (row) => people(row.count), numeric: true },
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

/** Weighed shares are put on the patients: none of them was counted, nor are all of them that old. */
const headingOf = (table: CategoriesTableProps['table']): string =>
  isWeighed(table)
    ? `If your patients were as their neighbours${baseInWords(table).replace(', of people', '')}`
    : 'People';

const percent = new Intl.NumberFormat('en-GB', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
