import { Link, useMatch } from 'react-router';
import { financialYearOf, formatFinancialYear } from '../../shared/dates/financial-year.ts';
import type { RecordFacts } from '../../shared/record/opening.ts';
import type { Person } from '../../shared/session/contract.ts';
import { SavedNote } from '../components/SavedNote.tsx';
import { useOperation } from '../rpc/use-operation.ts';
import { today } from './today.ts';
import { TextSize } from './TextSize.tsx';
import { useAnythingUnsaved } from './unsaved.ts';

type HeaderProps = { readonly person: Person; readonly record: RecordFacts };

/** Whose record it is, the financial year, who is working, and whether everything is saved. */
export function Header({ person, record }: HeaderProps) {
  const practice = useOperation('practice.get', {}).data?.practice;
  const unsaved = useAnythingUnsaved();
  // Notes are saved at every pause: read aloud each time, that would talk over the meeting.
  const minuting = useMatch('/meetings/:id/minutes') !== null;
  const year = formatFinancialYear(financialYearOf(today()));
  return (
    <header className="ppg-header">
      <div className="ppg-header__inner">
        <span className="ppg-header__name">
          {practice ? practice.ppgName || `${practice.name} PPG` : record.name}
        </span>
        <div className="ppg-header__facts">
          <SavedNote unsaved={unsaved} announced={!minuting} />
          <Link to="/search" className="ppg-header__who" aria-keyshortcuts="Control+F">
            Search
          </Link>
          <TextSize />
          <span>
            <span className="nhsuk-u-visually-hidden">Financial year </span>
            {year}
          </span>
          <Link to="/who" className="ppg-header__who">
            {person.name}, {person.role}
            <span className="nhsuk-u-visually-hidden"> (change who is working)</span>
          </Link>
        </div>
      </div>
    </header>
  );
}
