import type { AttendanceEntry, MemberAttendance } from '../../../shared/meetings/attendance.ts';
import type { InAttendance } from '../../../shared/meetings/meeting.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { typedTime, type MeetingHours } from '../../../shared/dates/typed-time.ts';

/** What the attendance page holds for one member, as typed. */
export type DraftEntry = {
  readonly state: MemberAttendance['state'];
  readonly arrivedAt: string;
  readonly leftAt: string;
};

export type DraftPerson = InAttendance & { readonly key: number };

const shownTime = (time: string | null) => (time === null ? '' : formatTime(time));

export const draftOf = (member: MemberAttendance): DraftEntry => ({
  state: member.state,
  arrivedAt: shownTime(member.arrivedAt),
  leftAt: shownTime(member.leftAt),
});

type Attended = MeetingHours & { readonly attendance: readonly MemberAttendance[] };

/** The entries that differ from what is stored, as the operation takes them. */
export function changedEntries(
  meeting: Attended,
  draft: Readonly<Record<number, DraftEntry>>,
): AttendanceEntry[] {
  return meeting.attendance.flatMap((member) => {
    const entry = draft[member.memberId];
    if (!entry) return [];
    const present = entry.state === 'present';
    const next = {
      memberId: member.memberId,
      state: entry.state,
      arrivedAt: present ? typedTime(entry.arrivedAt, meeting) : null,
      leftAt: present ? typedTime(entry.leftAt, meeting) : null,
    };
    const same =
      next.state === member.state &&
      next.arrivedAt === member.arrivedAt &&
      next.leftAt === member.leftAt;
    return same ? [] : [next];
  });
}

/** The people in attendance as they are stored; rows left wholly empty are no people. */
export function peopleIn(rows: readonly DraftPerson[]): InAttendance[] {
  return rows.filter(isFilledIn).map(({ name, role, kind }) => ({ name, role, kind }));
}

export const isFilledIn = ({ name, role }: DraftPerson): boolean =>
  name.trim() !== '' || role.trim() !== '';

export const samePeople = (a: readonly InAttendance[], b: readonly InAttendance[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
