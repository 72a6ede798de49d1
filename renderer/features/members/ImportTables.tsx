import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { ImportPreview } from '../../../shared/members/csv/preview.ts';
import { capitalised } from '../../components/choice.ts';
import { Details } from '../../components/Details.tsx';
import { Table } from '../../components/Table.tsx';

type Row = ImportPreview['valid'][number];

/** Problems by row, likely duplicates, and the rows as they would be taken. */
export function ImportTables({ preview }: { readonly preview: ImportPreview }) {
  return (
    <>
      {preview.problems.length > 0 && (
        <Table
          caption={
            preview.problemCount > preview.problems.length
              ? `The first ${preview.problems.length} of ${preview.problemCount} problems`
              : 'Problems'
          }
          rows={preview.problems}
          rowKey={(problem) => `${problem.line} ${problem.column} ${problem.message}`}
          columns={[
            { heading: 'Row', cell: (problem) => problem.row },
            { heading: 'Name', cell: (problem) => problem.name || '–' },
            { heading: 'Column', cell: (problem) => problem.column || 'Whole row' },
            { heading: 'What is wrong', cell: (problem) => problem.message },
          ]}
        />
      )}
      {preview.duplicates.length > 0 && (
        <Table
          caption="May be in the record already"
          rows={preview.duplicates}
          rowKey={(duplicate) => duplicate.line}
          columns={[
            { heading: 'Row', cell: (duplicate) => duplicate.row },
            { heading: 'Name', cell: (duplicate) => duplicate.name },
            {
              heading: 'Like',
              cell: (duplicate) =>
                duplicate.memberId === null ? (
                  `Row ${duplicate.otherRow ?? ''} of this file`
                ) : (
                  <Link to={`/members/${duplicate.memberId}`}>A member in the record</Link>
                ),
            },
            { heading: 'Why', cell: (duplicate) => duplicate.why },
          ]}
        />
      )}
      {preview.valid.length > 0 && (
        <Details summary="See the rows as they would be added" open={preview.valid.length <= 20}>
          <Table
            caption={
              preview.validCount > preview.valid.length
                ? `The first ${preview.valid.length} of ${preview.validCount} rows`
                : 'Rows'
            }
            rows={preview.valid}
            rowKey={(row) => row.line}
            columns={[
              { heading: 'Row', cell: (row) => row.row },
              { heading: 'Name', namesRow: true, cell: (row) => row.name },
              { heading: 'Registered', cell: (row) => capitalised(row.registration) },
              { heading: 'Takes part', cell: (row) => capitalised(row.mode) },
              { heading: 'Joined', nowrap: true, cell: (row) => dayInWords(row.joinedOn) },
              ...(preview.valid.some(({ roles }) => roles !== '')
                ? [{ heading: 'Roles', cell: (row: Row) => row.roles || '–' }]
                : []),
              { heading: 'Contact', cell: (row) => row.contact || '–' },
            ]}
          />
        </Details>
      )}
    </>
  );
}

/** A day as the file gave it, once it is understood. */
const dayInWords = (day: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? formatDay(day).replaceAll(' ', '\u00a0') : day;
