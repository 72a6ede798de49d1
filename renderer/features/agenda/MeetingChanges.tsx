import { formatDay, formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import { asSentence } from '../../../shared/documents/words.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { WarningCallout } from '../../components/WarningCallout.tsx';

/** That a meeting is cancelled or was moved, when and why; nothing for most. */
export function MeetingChanges({ meeting }: { readonly meeting: Meeting }) {
  const { cancellation, postponements } = meeting;
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
    </>
  );
}
