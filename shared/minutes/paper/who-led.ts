import type { Meeting } from '../../meetings/contract.ts';
import type { Minutes } from './minutes-model.ts';

type Led = Pick<Meeting, 'chairedBy' | 'minutesBy' | 'attendance' | 'inAttendance'>;

/** Who chaired: whom the meeting names, or else the chair, if there; empty when nobody is known. */
export const chairOf = (meeting: Led): string =>
  meeting.chairedBy?.name ?? present(meeting, (role) => role === 'chair');

/** Who took the minutes: whom the meeting names, or the secretary, or whoever stood in. */
export const takerOf = (meeting: Led): string =>
  meeting.minutesBy?.name ??
  (present(meeting, (role) => role === 'secretary') || present(meeting, isTaker));

const taker =
  /^(?:(?:acting|assistant|deputy|joint|interim|honorary|minutes?|ppg)[ -])+secretary$|\b(?:minutes?|note)[ -]?taker$/iu;
const isTaker = (role: string) => taker.test(role.trim());

/** Who held an office that day and was there. */
function present({ attendance, inAttendance }: Led, isRole: (role: string) => boolean): string {
  const member = attendance.find(({ state, roles }) => state === 'present' && roles.some(isRole));
  return (member ?? inAttendance.find(({ role }) => isRole(role)))?.name ?? '';
}

/** "Jo Example (acting secretary)": the name with the roles that the lists of people give it. */
export function withRole(name: string, { members, staff, guests }: Minutes): string {
  const [person, ...more] = [...members, ...staff, ...guests].filter((one) => one.name === name);
  // Two people with the same initials: which of them it was is not known.
  const roles = more.length === 0 ? (person?.roles ?? []) : [];
  return roles.length === 0 ? name : `${name} (${roles.join(', ')})`;
}
