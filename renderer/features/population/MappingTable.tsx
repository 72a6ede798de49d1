import type { ImportedFile } from '../../../shared/population/contract.ts';
import { Table } from '../../components/Table.tsx';
import { people } from './table-in-words.ts';

type MappingTableProps = {
  readonly rows: ImportedFile['mapping'];
  /** Whether the figures are shares put on the patients, who were not counted. */
  readonly weighed: boolean;
};

/** What the file's own words were taken to mean, and what is in no category. */
export function MappingTable({ rows, weighed }: MappingTableProps) {
  if (rows.length === 0) return null;
  return (
    <Table
      caption="What the words of the file were taken for"
      columns={[
        { heading: 'In the file', cell: (row) => row.from },
        { heading: 'Counted as', cell: (row) => row.to ?? 'Left over: in no category' },
        {
          heading: weighed ? 'If patients were as their neighbours' : 'People',
          cell: (row) => people(row.count),
          numeric: true,
        },
      ]}
      rows={rows}
      rowKey={(row) => row.from}
    />
  );
}
