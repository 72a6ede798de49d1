import type { ImportedFile } from '../../../shared/population/contract.ts';
import { Table } from '../../components/Table.tsx';
import { people } from './table-in-words.ts';

/** What the file's own words were taken to mean, and what is in no category. */
export function MappingTable({ rows }: { readonly rows: ImportedFile['mapping'] }) {
  if (rows.length === 0) return null;
  return (
    <Table
      caption="What the words of the file were taken for"
      columns={[
        { heading: 'In the file', cell: (row) => row.from },
        { heading: 'Counted as', cell: (row) => row.to ?? 'Left over: in no category' },
        { heading: 'People', cell: (row) => people(row.count), numeric: true },
      ]}
      rows={rows}
      rowKey={(row) => row.from}
    />
  );
}
