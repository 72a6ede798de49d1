import { timeNow } from '../../app/time-now.ts';
import { today } from '../../app/today.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';

/** Without an end in the record a meeting is taken to last no longer, in minutes. */
const longest = 5 * 60;

/** The time now while the meeting is on; undefined otherwise, when the clock tells nothing of it. */
export function timeWhileMeeting(
  { heldOn, startsAt, endsAt }: Pick<Meeting, 'heldOn' | 'startsAt' | 'endsAt'>,
  now: Date = new Date(),
): string | undefined {
  if (heldOn !== today()) return undefined;
  const time = timeNow(now);
  if (startsAt !== null && time <= startsAt) return undefined;
  if (endsAt !== null) return time < endsAt ? time : undefined;
  return startsAt === null || minutesOf(time) - minutesOf(startsAt) < longest ? time : undefined;
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
