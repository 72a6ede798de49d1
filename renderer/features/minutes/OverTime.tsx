import { useEffect, useState } from 'react';
import { paceOf } from '../../../shared/agenda/timetable.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { timeNow } from '../../app/time-now.ts';
import { today } from '../../app/today.ts';
import { overTimeInWords } from './over-time-words.ts';

const everyMs = 20_000;

/** How far the meeting is behind its plan, while it lasts; nothing on any other day. */
export function OverTime({ meeting, itemId }: OverTimeProps) {
  const [now, setNow] = useState(timeNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(timeNow()), everyMs);
    return () => clearInterval(timer);
  }, []);
  if (meeting.heldOn !== today()) return null;
  const index = meeting.itemList.findIndex(({ id }) => id === itemId);
  const pace = paceOf(meeting.itemList, Math.max(0, index), { startsAt: meeting.startsAt, now });
  const words = overTimeInWords({ pace, endsAt: meeting.endsAt, now });
  return words === '' ? null : <p className="ppg-minuting__over">{words}</p>;
}

type OverTimeProps = { readonly meeting: Meeting; readonly itemId: number | undefined };
