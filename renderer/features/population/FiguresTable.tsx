import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { Table, type Column } from '../../components/Table.tsx';
import { agesInWords, categoryInWords, people, peopleIn, subjectOf } from './table-in-words.ts';

type AgeLine = {
  readonly ages: string;
  readonly female: number;
  readonly male: number;
  readonly total?: boolean;
};

/** The figures of one table, ages with the sexes side by side. */
export function FiguresTable({ table }: { readonly table: PopulationTable }) {
  if (table.kind === 'total') return <p>{people(table.count)} people.</p>;
  const caption = `${subjectOf(table)}: ${people(peopleIn(table))} people`;
  if (table.kind === 'age and sex') {
    return (
      <Table
        caption={caption}
        columns={ageColumns}
        rows={ageLines(table.rows)}
        rowKey={(row) => row.ages}
        total={(row) => row.total === true}
      />
    );
  }
  return (
    <Table
      caption={caption}
      columns={[
        { heading: 'Category', cell: (row) => categoryInWords(table, row.category) },
        { heading: 'People', cell: (row) => people(row.count), numeric: true },
      ]}
      rows={table.rows}
      rowKey={(row) => row.category}
    />
  );
}

const ageColumns: readonly Column<AgeLine>[] = [
  { heading: 'Age', cell: (row) => row.ages },
  { heading: 'Female', cell: (row) => people(row.female), numeric: true },
  { heading: 'Male', cell: (row) => people(row.male), numeric: true },
];

type AgeRows = Extract<PopulationTable, { kind: 'age and sex' }>['rows'];

function ageLines(rows: AgeRows): readonly AgeLine[] {
  const lines = new Map<string, { female: number; male: number }>();
  for (const { sex, fromAge, toAge, count } of rows) {
    const ages = agesInWords(fromAge, toAge);
    const line = lines.get(ages) ?? { female: 0, male: 0 };
    line[sex] += count;
    lines.set(ages, line);
  }
  const listed = [...lines].map(([ages, line]) => ({ ages, ...line }));
  const sum = (sex: 'female' | 'male') => listed.reduce((total, line) => total + line[sex], 0);
  return [...listed, { ages: 'All ages', female: sum('female'), male: sum('male'), total: true }];
}
