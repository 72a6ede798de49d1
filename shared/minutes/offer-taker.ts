import type { OwnerInput } from '../actions/action.ts';
import type { Meeting } from '../meetings/contract.ts';
import type { Person } from '../session/contract.ts';
import { fold } from '../text/fold.ts';
import { takerOf } from './paper/who-led.ts';

type Facts = Pick<Meeting, 'held' | 'chairedBy' | 'minutesBy' | 'attendance' | 'inAttendance'>;

/**
 * Who sits at the computer, as the one to ask whether they take the minutes; null when there is
 * nothing to ask: somebody is named, the paper will say this person anyway, or they were not there.
 * Beside a secretary who came, only another secretary is asked.
 */
export function takerToOffer(meeting: Facts, person: Person | null): OwnerInput | null {
  if (person === null || !meeting.held || meeting.minutesBy !== null) return null;
  const isSecretary = person.role === 'secretary';
  const taker = takerOf(meeting);
  if (isSame(taker, person) || (taker !== '' && !isSecretary)) return null;

  const [member, ...more] = meeting.attendance.filter(({ name }) => isSame(name, person));
  if (more.length > 0) return null;
  if (member) return member.state === 'present' ? { memberId: member.memberId } : null;
  const came = meeting.inAttendance.some(({ name }) => isSame(name, person));
  // A secretary from outside the group is often on no list.
  return came || isSecretary ? { name: person.name } : null;
}

const isSame = (name: string, person: Person) => fold(name) === fold(person.name);
