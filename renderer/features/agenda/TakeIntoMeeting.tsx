import { useState } from 'react';
import { Link } from 'react-router';
import type { BacklogItem } from '../../../shared/agenda/agenda.ts';
import { formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Select } from '../../components/Select.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';

type TakeIntoMeetingProps = { readonly item: BacklogItem; readonly onTaken: () => void };

/** Puts a waiting item on the agenda of a meeting that is still to come; the next one unless chosen. */
export function TakeIntoMeeting({ item, onTaken }: TakeIntoMeetingProps) {
  const take = useCommand('agenda.takeFromBacklog');
  const [chosen, setChosen] = useState('');
  const { data } = useOperation('meetings.list', {});
  if (!data) return null;
  const now = today();
  const toCome = data.meetings
    .filter(({ heldOn, cancelled }) => heldOn >= now && !cancelled)
    .toReversed();
  const [next] = toCome;
  if (!next) {
    return (
      <p>
        No meeting is planned. <Link to="/meetings/year">Plan the year</Link>
      </p>
    );
  }
  const meetingId = chosen === '' ? next.id : Number(chosen);
  const takeIn = async () => {
    const result = await take.run({ id: item.id, version: item.version, meetingId });
    if (result.ok) onTaken();
  };
  return (
    <>
      <FailureNotice failure={take.failure} />
      <div className="ppg-filters">
        <Select
          id={`take-${item.id}`}
          label={`Meeting for “${item.title}”`}
          choices={toCome.map(({ id, heldOn, kind }) => ({
            value: String(id),
            label: `${formatDayWithWeekday(heldOn)}, ${kind}`,
          }))}
          value={String(meetingId)}
          onChange={(event) => setChosen(event.target.value)}
        />
        <Button small look="secondary" busy={take.running} onClick={() => void takeIn()}>
          Take in<span className="nhsuk-u-visually-hidden">: {item.title}</span>
        </Button>
      </div>
    </>
  );
}
