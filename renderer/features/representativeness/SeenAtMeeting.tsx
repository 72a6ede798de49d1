import type { Review } from '../../../shared/representativeness/review.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Select } from '../../components/Select.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** Which meeting saw the review: the one thing about it that may be noted later. */
export function SeenAtMeeting({ review }: { readonly review: Review }) {
  const meetings = useOperation('meetings.list', {});
  const note = useCommand('reviews.noteMeeting');
  return (
    <Loaded query={meetings}>
      {(list) => (
        <>
          <Select
            id="seen-at"
            label="The meeting that saw this review"
            emptyLabel="Not noted yet"
            choices={list.meetings.map((meeting) => ({
              value: String(meeting.id),
              label: formatDay(meeting.heldOn),
            }))}
            value={review.meetingId === null ? '' : String(review.meetingId)}
            onChange={({ target }) =>
              void note.run({
                id: review.id,
                version: review.version,
                meetingId: target.value === '' ? null : Number(target.value),
              })
            }
          />
          <FailureNotice failure={note.failure} />
        </>
      )}
    </Loaded>
  );
}
