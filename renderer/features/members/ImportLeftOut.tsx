import type { ImportPreview } from '../../../shared/members/csv/preview.ts';
import { Table } from '../../components/Table.tsx';
import type { ImportSettings } from './ImportPage.tsx';

type ImportLeftOutProps = { readonly answer: ImportPreview; readonly settings: ImportSettings };

/** After an import: the rows that were not added, and why. */
export function ImportLeftOut({ answer, settings }: ImportLeftOutProps) {
  const alike = settings.duplicates === 'add' ? [] : answer.duplicates;
  const rows = [
    ...answer.problems.map(({ row, name, message }) => ({ row, name, why: message })),
    ...alike.map(({ row, name, why }) => ({
      row,
      name,
      why: `Like somebody already there: ${why}`,
    })),
  ].sort((a, b) => a.row - b.row);
  if (rows.length === 0) return null;
  return (
    <Table
      caption="Left out"
      rows={rows}
      rowKey={({ row, why }) => `${row} ${why}`}
      columns={[
        { heading: 'Row', cell: ({ row }) => row },
        { heading: 'Name', namesRow: true, cell: ({ name }) => name || 'No name' },
        { heading: 'Why', cell: ({ why }) => why },
      ]}
    />
  );
}
