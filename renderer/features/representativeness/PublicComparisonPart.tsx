import { LotteryRangeChart } from '../../../shared/charts/LotteryRangeChart.tsx';
import type { PublicComparison } from '../../../shared/disclosure/public-comparison.ts';
import { publicTable, sourceOf } from '../../../shared/documents/figures/public-table.ts';
import { Table } from '../../components/Table.tsx';

/** One characteristic as the public will see it: the very table and chart of the document. */
export function PublicComparisonPart({ comparison }: { readonly comparison: PublicComparison }) {
  const { label, chart } = comparison;
  const [table] = publicTable(comparison, { heading: label, notes: [sourceOf(comparison)] });
  if (table?.kind !== 'table') return null;
  return (
    <section className="ppg-comparison" aria-label={label}>
      <h3 className="nhsuk-heading-m">{label}</h3>
      <Table
        caption={`${label}, as the public will see it`}
        captionHidden
        columns={table.columns.map(({ heading }, at) => ({
          heading,
          numeric: at > 0,
          cell: (row: readonly string[]) => row[at] ?? '',
        }))}
        rows={table.rows}
        rowKey={([first]) => first ?? ''}
      />
      {chart && (
        <div className="ppg-chart">
          <LotteryRangeChart comparison={chart} />
        </div>
      )}
      {(table.notes ?? []).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  );
}
