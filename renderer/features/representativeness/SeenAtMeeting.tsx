import type { Review } from '../../../shared/representativeness/review.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Select } from '../../components/Select.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useLatestChoice } from '../../rpc/use-latest-choice.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';

type Meeting = AnswerOf<'meetings.list'>['meetings'][number];

/** A meeting before the review cannot have seen it; one noted already stays to be seen. */
const couldSee =
  (review: Review) =>
  ({ id, heldOn }: Meeting): boolean =>
    heldOn >= review.on || id === review.meetingId;

/** Which meeting saw the review: the one thing about it that may be noted later. */
export function SeenAtMeeting({ review }: { readonly review: Review }) {
  const meetings = useOperation('meetings.list', {});
  const note = useCommand('reviews.noteMeeting');
  const readOnly = useReadOnly();
  const [meetingId, choose] = useLatestChoice(
    { value: review.meetingId, version: review.version },
    // The arrow keys choose each meeting on the way.
    (chosen, version) => note.run({ id: review.id, version, meetingId: chosen }),
  );
  return (
    <Loaded query={meetings}>
      {(list) => (
        <>
          <Select
            id="seen-at"
            label="The meeting that saw this review"
            emptyLabel="Not noted yet"
            hint="Meetings on or after the day of the review."
            choices={list.meetings.filter(couldSee(review)).map((meeting) => ({
              value: String(meeting.id),
              label: formatDay(meeting.heldOn),
            }))}
            disabled={readOnly}
            value={meetingId === null ? '' : String(meetingId)}
            onChange={({ target }) => choose(target.value === '' ? null : Number(target.value))}
          />
          <FailureNotice failure={note.failure} />
        </>
      )}
    </Loaded>
  );
}
