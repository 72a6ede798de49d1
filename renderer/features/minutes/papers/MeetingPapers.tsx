import { Link } from 'react-router';
import type { Meeting } from '../../../../shared/meetings/contract.ts';
import { MakeDocument } from '../../documents/MakeDocument.tsx';
import { AgmPapers } from './AgmPapers.tsx';

/** What a meeting page offers on paper: before the meeting, and once there is something to print. */
export function MeetingPapers({ meeting }: { readonly meeting: Meeting }) {
  const { id, kind, held, locked } = meeting;
  return (
    <>
      <h2 className="nhsuk-heading-m">On paper</h2>
      <MakeDocument
        operation="documents.signInSheet"
        input={{ meetingId: id }}
        label="Make the sign-in sheet"
      />
      {kind === 'annual general' && <AgmPapers meetingId={id} />}
      {held && (
        <>
          <MakeDocument
            operation="documents.minutes"
            input={{ meetingId: id }}
            label={locked ? 'Make the Word minutes' : 'Make the Word draft'}
          />
          <p>
            <Link to={`/meetings/${id}/public-copy`}>Public copy of the minutes</Link>
          </p>
        </>
      )}
    </>
  );
}
