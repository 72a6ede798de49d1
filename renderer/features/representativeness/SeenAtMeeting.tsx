import type { Review } from '../../../shared/representativeness/review.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Select } from '../../components/Select.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useLatestChoice } from '../../rpc/use-latest-choice.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { meetingChoices } from '../meetings/meeting-words.ts';

type Meeting = AnswerOf<'meetings.list'>['meetings'][number];

/** Only a meeting that took place since can have seen it; one noted already stays to be seen. */
const couldSee =
  (review: Review) =>
  ({ id, held, heldOn }: Meeting): boolean =>
    (held && heldOn >= review.on) || id === review.meetingId;

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
            hint="Meetings that took place on or after the day of the review."
            choices={meetingChoices(list.meetings.filter(couldSee(review)))}
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
