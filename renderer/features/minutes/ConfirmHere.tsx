import { useState } from 'react';
import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { today } from '../../app/today.ts';
import { AddPart } from '../../components/form/AddPart.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { fromMinuting } from './minuting-place.ts';
import { ConfirmHereForm } from './ConfirmHereForm.tsx';

type ConfirmHereProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  /** The confirmation is in the notes of the item now. */
  readonly onConfirmed: () => void;
};

/** Earlier minutes that wait, confirmed under the item that is there for it. */
export function ConfirmHere({ meeting, item, onConfirmed }: ConfirmHereProps) {
  const [said, setSaid] = useState('');
  const waiting = useOperation('minutes.waiting', {}).data?.meetings ?? [];
  const earlier = waiting.filter(
    ({ meetingId, heldOn }) => meetingId !== meeting.id && heldOn <= meeting.heldOn,
  );
  return (
    <section aria-label="Earlier minutes">
      <p role="status" className="ppg-said">
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

function whyNotYet(one: Waiting, { heldOn }: Meeting): string {
  const day = formatDay(one.heldOn);
  return wasSentOut(one)
    ? `The minutes of ${day} can be confirmed here from ${formatDay(heldOn)} on.`
    : `The minutes of ${day} were not issued yet, so they cannot be confirmed.`;
}
