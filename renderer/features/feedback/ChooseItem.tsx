import { useState } from 'react';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { meetingChoices } from '../meetings/meeting-words.ts';

type ChooseItemProps = {
  /** The first day on which it can have been discussed. */
  readonly from: IsoDate;
  readonly busy: boolean;
  readonly onChoose: (itemId: number) => void;
  readonly onCancel: () => void;
};

/** Chooses a meeting and then one of its items. */
export function ChooseItem({ from, busy, onChoose, onCancel }: ChooseItemProps) {
  const [meetingId, setMeetingId] = useState('');
  const [itemId, setItemId] = useState('');
  const meetings = useOperation('meetings.list', {}).data?.meetings ?? [];
  const past = meetings
    .filter(({ heldOn, cancelled }) => heldOn >= from && heldOn <= today() && !cancelled)
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
  const meeting = useOperation(
    'meetings.get',
    { id: Number(meetingId) },
    { enabled: meetingId !== '' },
  );
  const items = meetingId === '' ? [] : (meeting.data?.itemList ?? []);
  if (past.length === 0) {
    return (
      <>
        <p>
          No meeting has been held since it was received on {formatDay(from)}. Come back here after
          the next one.
        </p>
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
      </>
    );
  }
  return (
    <>
      <Select
        id="meeting"
        label="Meeting"
        emptyLabel="Choose a meeting"
        choices={meetingChoices(past)}
        value={meetingId}
        onChange={(event) => {
          setMeetingId(event.target.value);
          setItemId('');
        }}
      />
      <Select
        id="item"
        label="Item"
        emptyLabel="Choose an item"
        choices={items.map(({ id, position, title }) => ({
          value: String(id),
          label: `${position}. ${title}`,
        }))}
        value={itemId}
        onChange={(event) => setItemId(event.target.value)}
      />
      <div className="ppg-buttons">
        <Button
          busy={busy || itemId === ''}
          look="secondary"
          onClick={() => onChoose(Number(itemId))}
        >
          It was discussed there
        </Button>
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </>
  );
}
