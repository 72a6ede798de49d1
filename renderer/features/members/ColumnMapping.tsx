import { csvFields, type CsvField } from '../../../shared/members/csv/fields.ts';
import type { ImportPreview } from '../../../shared/members/csv/preview.ts';
import { Details } from '../../components/Details.tsx';
import { Table } from '../../components/Table.tsx';
import type { ImportSettings } from './ImportPage.tsx';

const fieldWords: Readonly<Record<CsvField, string>> = {
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  registration: 'Registration',
  mode: 'In person or virtual',
  joinedOn: 'Date joined',
  leftOn: 'Date left',
  reason: 'Reason for leaving',
  earlierSpells: 'Earlier times as a member',
  roles: 'Roles',
  email: 'E-mail',
  telephone: 'Telephone',
  mobile: 'Mobile',
  address: 'Address',
  postcode: 'Postcode',
  preferredWay: 'Best way to reach them',
  accessNeeds: 'Needs',
  consents: 'Consents',
  household: 'Lives with',
  interests: 'Cares about',
  skills: 'Would help with',
  inductionOn: 'Date of induction',
  confidentialityOn: 'Date of confidentiality agreement',
  trainings: 'Training',
  note: 'Note',
};

type ColumnMappingProps = {
  readonly preview: ImportPreview;
  readonly settings: ImportSettings;
  readonly onChange: (settings: ImportSettings) => void;
};

/** Which column holds what: worked out from the headings, and corrected here. */
export function ColumnMapping({ preview, settings, onChange }: ColumnMappingProps) {
  const fieldOf = (index: number) =>
    csvFields.find((field) => preview.mapping[field] === index) ?? '';

  const assign = (index: number, field: string) => {
    const rest = Object.entries(preview.mapping).filter(
      ([name, column]) => column !== index && name !== field,
    );
    const mapping = Object.fromEntries(field === '' ? rest : [...rest, [field, index]]);
    onChange({ ...settings, mapping });
  };

  const unread = preview.columns.filter((_column, index) => fieldOf(index) === '').length;
  return (
    <Details
      summary={
        unread === 0 ? 'All columns are understood' : `Columns (${unread} would be left out)`
      }
      open={unread > 0}
    >
      <Table
        caption="Columns of the file"
        captionHidden
        rows={preview.columns.map((column, index) => ({ ...column, index }))}
        rowKey={(column) => column.index}
        columns={[
          { heading: 'Heading', cell: (column) => column.heading || `Column ${column.index + 1}` },
          { heading: 'For example', cell: (column) => column.samples.slice(0, 2).join(', ') },
          {
            heading: 'Read as',
            cell: (column) => (
              <select
                className="nhsuk-select"
                aria-label={`Read ${column.heading || `column ${column.index + 1}`} as`}
                value={fieldOf(column.index)}
                onChange={(event) => assign(column.index, event.target.value)}
              >
                <option value="">Leave out</option>
                {csvFields.map((field) => (
                  <option key={field} value={field}>
                    {fieldWords[field]}
                  </option>
                ))}
              </select>
            ),
          },
        ]}
      />
    </Details>
  );
}
