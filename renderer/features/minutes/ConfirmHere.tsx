import { useState } from 'react';
import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { today } from '../../app/today.ts';
import { AddPart } from '../../components/form/AddPart.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { useFocusWhenChanged } from '../../components/use-focus-when-changed.ts';
import { fromMinuting } from './minuting-place.ts';
import { ConfirmHereForm } from './ConfirmHereForm.tsx';
import { IssuedByHand } from './IssuedByHand.tsx';

type ConfirmHereProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  /** The confirmation is in the notes of the item now. */
  readonly onConfirmed: () => void;
};

/** Earlier minutes that wait, confirmed under the item that is there for it. */
export function ConfirmHere({ meeting, item, onConfirmed }: ConfirmHereProps) {
  const [said, setSaid] = useState('');
  const [issued, setIssued] = useState<number>();
  // The button that was pressed is gone: what it led to is said here.
  const words = useFocusWhenChanged<HTMLParagraphElement>(issued);
  const waiting = useOperation('minutes.waiting', {}).data?.meetings ?? [];
  const earlier = waiting.filter(
    ({ meetingId, heldOn }) => meetingId !== meeting.id && heldOn <= meeting.heldOn,
  );
  return (
    <section aria-label="Earlier minutes">
      <p role="status" className="ppg-said" tabIndex={-1} ref={words}>
        {said}
      </p>
      {earlier.map((one) =>
        mayBeConfirmed(one, meeting) ? (
          <AddPart
            key={one.meetingId}
            label={`Confirm the minutes of ${formatDay(one.heldOn)}`}
            added=""
          >
            {({ onCancel }) => (
              <ConfirmHereForm
                meeting={meeting}
                item={item}
                earlierId={one.meetingId}
                onCancel={onCancel}
                onConfirmed={() => {
                  setSaid(
                    `The minutes of ${formatDay(one.heldOn)} are confirmed, and it stands in the notes.`,
                  );
                  onConfirmed();
                }}
              />
            )}
          </AddPart>
        ) : mayBeIssued(one, meeting) ? (
          <AddPart
            key={`issue ${one.meetingId}`}
            label={`The minutes of ${formatDay(one.heldOn)} were sent to members: note the day`}
            added=""
          >
            {({ onCancel }) => (
              <IssuedByHand
                meetingId={one.meetingId}
                onCancel={onCancel}
                onIssued={() => {
                  setSaid(
                    `It is noted when the minutes of ${formatDay(one.heldOn)} were sent out. They can be confirmed now.`,
                  );
                  setIssued(one.meetingId);
                }}
              />
            )}
          </AddPart>
        ) : (
          <p key={one.meetingId} className="ppg-quiet">
            {whyNotYet(one, meeting)}{' '}
            <Link
              to={`/meetings/${one.meetingId}/life`}
              state={fromMinuting({ meetingId: meeting.id, itemId: item.id })}
            >
              Minutes of {formatDay(one.heldOn)}
            </Link>
          </p>
        ),
      )}
    </section>
  );
}

type Waiting = AnswerOf<'minutes.waiting'>['meetings'][number];

const wasSentOut = ({ state }: Waiting) => state === 'issued in draft' || state === 're-opened';

const mayBeConfirmed = (one: Waiting, meeting: Meeting) =>
  wasSentOut(one) && meeting.heldOn <= today();

/** Nothing can be issued while earlier minutes are read ahead of the meeting. */
const mayBeIssued = (one: Waiting, meeting: Meeting) =>
  !wasSentOut(one) && meeting.heldOn <= today();

function whyNotYet(one: Waiting, { heldOn }: Meeting): string {
  const day = formatDay(one.heldOn);
  return wasSentOut(one)
    ? `The minutes of ${day} can be confirmed here from ${formatDay(heldOn)} on.`
    : `The minutes of ${day} were not issued yet, so they cannot be confirmed.`;
}
