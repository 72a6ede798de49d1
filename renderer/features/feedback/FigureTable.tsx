import type { Figure } from '../../../shared/feedback/feedback.ts';
import { Table, type Column } from '../../components/Table.tsx';

/** The figures of a survey, counts before percentages; nothing where there are none. */
export function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return <Table caption="Figures" columns={columns} rows={figures} rowKey={({ label }) => label} />;
}

const shown = (value: number | null) => value?.toLocaleString('en-GB') ?? 'not shown';

const columns: readonly Column<Figure>[] = [
  { heading: 'Answer', cell: ({ label }) => label },
  { heading: 'People', numeric: true, cell: ({ count }) => shown(count) },
  {
    heading: 'Share',
    numeric: true,
    cell: ({ percent }) => (percent === null ? 'not shown' : `${percent.toFixed(1)}%`),
  },
  { heading: 'Of answers', numeric: true, cell: ({ base }) => shown(base) },
];
