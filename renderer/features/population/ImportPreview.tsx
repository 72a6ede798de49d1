import type { ReactNode } from 'react';
import type { ImportedFile } from '../../../shared/population/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Details } from '../../components/Details.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { WarningCallout } from '../../components/WarningCallout.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { ProvenanceList } from './ProvenanceList.tsx';
import { MappingTable } from './MappingTable.tsx';
import { rowsInWords } from './rows-in-words.ts';
import { baseInWords, isWeighed, people, subjectOf } from './table-in-words.ts';

type ImportPreviewProps = { readonly read: ImportedFile; readonly children: ReactNode };

const isComparable = ({ kind }: ImportedFile['tables'][number]): boolean =>
  kind === 'categories' || kind === 'age and sex';

/** Whether comparisons would use the figures; nothing for figures that are never compared. */
function UseOnceKept({ use }: { readonly use: string }) {
  return use === '' ? null : (
    <p>
      Once kept: {use.charAt(0).toLowerCase()}
      {use.slice(1)}
    </p>
  );
}

/** What was read from a file, before any of it is kept. */
export function ImportPreview({ read, children }: ImportPreviewProps) {
  const { totals } = read;
  const compared = read.tables.filter(isComparable);
  const uses = useOperation('representativeness.tablesInUse', { with: compared }).data?.given ?? [];
  return (
    <section aria-label="What was read">
      <h2 className="nhsuk-heading-m">What was read</h2>
      <SummaryList
        rows={[
          { key: 'Kind of file', value: read.format.words },
          { key: 'File', value: read.member ? `${read.fileName}: ${read.member}` : read.fileName },
          { key: 'About the day', value: formatDay(read.date) },
          { key: 'Rows', value: rowsInWords(read) },
          ...(totals.all === null || read.tables.some(isWeighed)
            ? []
            : [{ key: 'People', value: people(totals.all) }]),
          ...(totals.female === null ? [] : [{ key: 'Female', value: people(totals.female) }]),
          ...(totals.male === null ? [] : [{ key: 'Male', value: people(totals.male) }]),
          { key: 'Fingerprint (SHA-256)', value: <code className="ppg-hash">{read.sha256}</code> },
        ]}
      />
      {read.warnings.length > 0 && (
        <WarningCallout heading="Please look at this first">
          <ul>
            {read.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </WarningCallout>
      )}
      {read.tables.map((table, index) => (
        <Details
          key={table.provenance.source + String(index)}
          summary={`Look at the figures: ${subjectOf(table)}${baseInWords(table)}`}
          open={read.tables.length === 1 && table.kind === 'categories'}
        >
          <UseOnceKept use={uses[compared.indexOf(table)] ?? ''} />
          <ProvenanceList provenance={table.provenance} />
          <FiguresTable table={table} />
          <MappingTable
            rows={read.mapping.filter((row) => row.table === index)}
            weighed={isWeighed(table)}
          />
        </Details>
      ))}
      {children}
    </section>
  );
}
