import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { Table, type Column } from '../../components/Table.tsx';
import { CategoriesTable } from './CategoriesTable.tsx';
import { agesInWords, people, personsInWords, sizeOf, subjectOf } from './table-in-words.ts';

type AgeLine = {
  readonly ages: string;
  readonly female: number;
  readonly male: number;
  readonly total?: boolean;
};

/** The figures of one table, ages with the sexes side by side. */
export function FiguresTable({ table }: { readonly table: PopulationTable }) {
  const caption = `${subjectOf(table)}: ${sizeOf(table)}`;
  switch (table.kind) {
    case 'total':
      return <p>{personsInWords(table.count)}.</p>;
    case 'age and sex':
      return (
        <Table
          caption={caption}
          columns={ageColumns}
          rows={ageLines(table.rows)}
          rowKey={(row) => row.ages}
          total={(row) => row.total === true}
        />
      );
    case 'categories':
      return <CategoriesTable table={table} caption={caption} />;
    case 'patients by area':
      return (
        <Table
          caption={caption}
          columns={[
            { heading: 'Neighbourhood (LSOA)', cell: (row) => row.area },
            { heading: 'Patients', cell: (row) => people(row.count), numeric: true },
          ]}
          rows={table.rows}
          rowKey={(row) => row.area}
        />
      );
    case 'area lookup':
      return (
        <Table
          caption={caption}
          columns={[
            { heading: 'In 2011', cell: (row) => row.from },
            { heading: 'In 2021', cell: (row) => row.to },
            { heading: 'Name', cell: (row) => row.toName },
          ]}
          rows={table.rows}
          rowKey={(row) => `${row.from} ${row.to}`}
        />
      );
    case 'indicators':
      return (
        <Table
          caption={caption}
          columns={[
            { heading: 'Figure', cell: (row) => `${row.name} (${row.period})` },
            { heading: 'Of', cell: (row) => row.of },
            { heading: 'Value', cell: (row) => decimal.format(row.value), numeric: true },
          ]}
          rows={table.rows}
          rowKey={(row) => `${row.name} ${row.of} ${row.period}`}
        />
      );
  }
}

const decimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

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
