import type { Provenance } from '../../../shared/population/population-table.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Details } from '../../components/Details.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { people, personsInWords } from './table-in-words.ts';

/** Where figures came from: every table shows it. */
export function ProvenanceList({ provenance }: { readonly provenance: Provenance }) {
  const { coverage, geography } = provenance;
  const { kind, codes, names } = geography;
  return (
    <SummaryList
      rows={[
        { key: 'Source', value: provenance.source },
        { key: 'File', value: provenance.fileName },
        { key: 'About the day', value: formatDay(provenance.date) },
        { key: 'People of', value: provenance.geography.name },
        ...(kind === 'areas'
          ? [
              {
                key: geography.weightedBy
                  ? 'Areas, by your patients there'
                  : 'Areas added together',
                value: (
                  <Details
                    summary={
                      codes.length === 1
                        ? 'The area'
                        : `The ${people(codes.length)} areas one by one`
                    }
                  >
                    <p>{codes.map((code, i) => nameAndCode(code, names?.[i])).join(', ')}</p>
                  </Details>
                ),
              },
            ]
          : []),
        ...(coverage
          ? [
              {
                key: geography.weightedBy ? 'Weighed by' : 'Covers',
                value: geography.weightedBy
                  ? `Where ${people(coverage.counted)} of ${people(coverage.outOf)} patients live; none of them is counted here`
                  : `${people(coverage.counted)} of ${personsInWords(coverage.outOf)}`,
              },
            ]
          : []),
        ...(provenance.note ? [{ key: 'To know', value: provenance.note }] : []),
      ]}
    />
  );
}

/** "Trafford 001A (E01006109)"; the code alone where the file named no areas. */
const nameAndCode = (code: string, name: string | undefined): string =>
  name === undefined || name === code ? code : `${name} (${code})`;
