import type { ComparisonSet } from '../../../shared/representativeness/comparison.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Details } from '../../components/Details.tsx';
import { Table } from '../../components/Table.tsx';

/** The files that the frozen figures came from, with their fingerprints. */
export function SourcesPart({ set }: { readonly set: ComparisonSet }) {
  const rows = set.comparisons.flatMap(({ label, population }) =>
    population ? { label, ...population } : [],
  );
  if (rows.length === 0) return null;
  return (
    <Details summary="Sources of the figures">
      <Table
        caption="Which file each comparison was made with"
        columns={[
          { heading: 'Characteristic', cell: (row) => row.label },
          { heading: 'Source', cell: (row) => row.provenance.source },
          { heading: 'Day', nowrap: true, cell: (row) => formatDay(row.provenance.date) },
          {
            heading: 'File',
            cell: (row) => (
              <span className="ppg-long-words">{row.provenance.fileName ?? 'Typed in'}</span>
            ),
          },
          {
            heading: 'Fingerprint (SHA-256)',
            cell: (row) => <span className="ppg-hash">{row.provenance.sha256}</span>,
          },
        ]}
        rows={rows}
        rowKey={(row) => row.label}
      />
      <p>
        The same file gives the same fingerprint. Categories are those of edition {set.edition}.
      </p>
    </Details>
  );
}
