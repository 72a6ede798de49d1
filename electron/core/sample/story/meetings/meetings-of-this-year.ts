import { addDays } from '../../../../../shared/dates/add-days.ts';
import type { SampleMeeting } from '../sample-meeting.ts';
import type { Teller } from '../teller.ts';
import { branchMeeting } from './branch-meeting.ts';
import { secondMeeting } from './second-meeting.ts';
import { springMeeting } from './spring-meeting.ts';

/** The minutes of the meeting before have gone out by then, and its actions had their time. */
const daysBetween = 21;

type ThisYear = Readonly<Record<'spring' | 'second' | 'branch', SampleMeeting | null>>;

/** The meetings of this year that have been held by today. */
export function meetingsOfThisYear({ day, today }: Pick<Teller, 'day' | 'today'>): ThisYear {
  const held = (meeting: SampleMeeting) => (meeting.heldOn < today ? meeting : null);
  const spring = held(springMeeting(day));
  const second = held(secondMeeting(day));
  const branch = branchMeeting(today);
  const before = [day('04-01', 1), ...[spring, second].flatMap((one) => one?.heldOn ?? [])];
  const isFree = before.every((on) => addDays(on, daysBetween) <= branch.heldOn);
  return { spring, second, branch: isFree ? branch : null };
}
