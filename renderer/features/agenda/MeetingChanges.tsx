import { Link } from 'react-router';
import { formatDay, formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import { asSentence } from '../../../shared/documents/words.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { today } from '../../app/today.ts';
import { WarningCallout } from '../../components/WarningCallout.tsx';

type MeetingChangesProps = {
  readonly meeting: Meeting;
  /** False on the page where the papers are made with which people are told. */
  readonly tell?: boolean;
};

/** That a meeting is cancelled or was moved, when and why; nothing for most. */
export function MeetingChanges({ meeting, tell = true }: MeetingChangesProps) {
  const { id, cancellation, postponements } = meeting;
  const isNews = cancellation !== null || postponements.length > 0;
  return (
    <>
      {cancellation && (
        <WarningCallout heading="This meeting is cancelled">
          <p>
            Cancelled on {formatDay(cancellation.on)}. {asSentence(cancellation.reason)} It stays in
            the record and counts as not held.
          </p>
        </WarningCallout>
      )}
      {postponements.map(({ from, on, reason }) => (
        <p key={`${from} ${on}`}>
          Moved from {formatDayWithWeekday(from)} on {formatDay(on)}. {asSentence(reason)}
        </p>
      ))}
      {tell && isNews && !meeting.held && meeting.heldOn >= today() && (
        <p>
          Tell people:{' '}
          <Link to={`/meetings/${id}/agenda`}>
            {cancellation ? 'e-mail, paper and calendar file' : 'agenda, e-mail and calendar file'}
          </Link>{' '}
          {cancellation ? 'say that it is cancelled.' : 'say the new day first.'}
        </p>
      )}
    </>
  );
}
