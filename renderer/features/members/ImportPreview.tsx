import { headingOf } from '../../../shared/members/csv/columns.ts';
import type { ImportPreview as Preview } from '../../../shared/members/csv/preview.ts';
import { capitalised } from '../../components/choice.ts';
import { Button } from '../../components/Button.tsx';
import { Radios } from '../../components/Radios.tsx';
import { count } from '../../components/plural.ts';
import { ColumnMapping } from './ColumnMapping.tsx';
import { DayForAll } from './DayForAll.tsx';
import type { ImportSettings } from './ImportPage.tsx';
import { ImportTables } from './ImportTables.tsx';

type ImportPreviewProps = {
  readonly preview: Preview;
  readonly settings: ImportSettings;
  readonly busy: boolean;
  readonly onChange: (settings: ImportSettings) => void;
  readonly onTake: () => void;
};

/** What a file would add, with every choice that changes it. */
export function ImportPreview({ preview, settings, busy, onChange, onTake }: ImportPreviewProps) {
  // As asked for first: one wrong row and nothing is taken.
  const refused = preview.problemCount > 0 && (settings.take ?? 'all rows') === 'all rows';
  return (
    <>
      <h2 className="nhsuk-heading-m">What is in {preview.fileName}</h2>
      <p role="status">
        {capitalised(count(preview.rows, 'row'))},{' '}
        {preview.validCount === 0 ? 'none' : preview.validCount} can be taken,{' '}
        {count(preview.problemCount, 'problem')}, {count(preview.duplicates.length, 'row')} that may
        be in the record already.
      </p>
      <ColumnMapping preview={preview} settings={settings} onChange={onChange} />
      {preview.dateFormatUnsure && (
        <Radios
          id="date-format"
          name="date-format"
          label="How are dates written in this file?"
          hint="They could be read in more than one way."
          value={preview.dateFormat}
          choices={[
            { value: 'day/month/year', label: 'Day first, like 31/12/2025' },
            { value: 'month/day/year', label: 'Month first, like 12/31/2025' },
            { value: 'year-month-day', label: 'Year first, like 2025-12-31' },
          ]}
          onChange={(event) =>
            onChange({ ...settings, dateFormat: event.target.value as Preview['dateFormat'] })
          }
        />
      )}
      {(settings.joinedOn !== undefined || preview.problems.some(isAboutJoining)) && (
        <DayForAll
          id="joined-for-all"
          label="Date joined, for all rows that give none"
          value={settings.joinedOn}
          onChange={(joinedOn) => onChange({ ...settings, joinedOn })}
        />
      )}
      {preview.undatedRoles > 0 && (
        <DayForAll
          id="roles-from"
          label="Roles held since, for all roles without a date"
          hint={`The list does not say when ${preview.undatedRoles === 1 ? 'one role' : `${preview.undatedRoles} roles`} began. Enter a day from which you are sure, or leave it: then a role counts from the day the person joined.`}
          value={settings.rolesFrom}
          onChange={(rolesFrom) => onChange({ ...settings, rolesFrom })}
        />
      )}
      <ImportTables preview={preview} />
      {preview.problemCount > 0 && (
        <Radios
          id="take"
          name="take"
          label="What should happen with rows that have a problem?"
          value={settings.take ?? 'all rows'}
          choices={[
            { value: 'all rows', label: 'Add nothing until every row is right' },
            { value: 'valid rows', label: 'Leave those rows out and add the others' },
          ]}
          onChange={(event) =>
            onChange({ ...settings, take: event.target.value as 'all rows' | 'valid rows' })
          }
        />
      )}
      {preview.duplicates.length > 0 && (
        <Radios
          id="duplicates"
          name="duplicates"
          label="What should happen with rows that may be in the record already?"
          value={settings.duplicates ?? 'leave out'}
          choices={[
            { value: 'leave out', label: 'Leave them out' },
            { value: 'add', label: 'Add them all the same: they are other people' },
          ]}
          onChange={(event) =>
            onChange({ ...settings, duplicates: event.target.value as 'leave out' | 'add' })
          }
        />
      )}
      {preview.adding > 0 && !refused ? (
        <Button busy={busy} onClick={onTake}>
          Add {count(preview.adding, 'member')}
        </Button>
      ) : (
        <p>With these choices nobody would be added.</p>
      )}
    </>
  );
}

const isAboutJoining = ({ column }: Preview['problems'][number]): boolean =>
  column === headingOf('joinedOn');
