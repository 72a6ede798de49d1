import type { AttendanceEntry, MemberAttendance } from '../../../shared/meetings/attendance.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { OtherAttendance } from '../../../shared/meetings/meeting.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { typedTime, type MeetingHours } from '../../../shared/dates/typed-time.ts';

/** What the attendance page holds for one member, as typed. */
export type DraftEntry = {
  readonly state: MemberAttendance['state'];
  readonly arrivedAt: string;
  readonly leftAt: string;
};

export type DraftPerson = OtherAttendance & {
  readonly key: number;
  /** The role came with a known name, and goes when the name turns out to be another one. */
  readonly broughtRole?: boolean;
};

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
export function peopleIn(rows: readonly DraftPerson[]): OtherAttendance[] {
  return rows.filter(isFilledIn).map(({ key: _key, broughtRole: _brought, ...person }) => person);
}

export const isFilledIn = ({ name, role }: DraftPerson): boolean =>
  name.trim() !== '' || role.trim() !== '';

type Others = Pick<Meeting, 'inAttendance' | 'otherApologies'>;

/** Staff and guests of a meeting in one list: who came, then who sent apologies. */
export const othersOf = ({ inAttendance, otherApologies }: Others): OtherAttendance[] => [
  ...inAttendance.map((person) => ({ ...person, state: 'present' as const })),
  ...otherApologies.map((person) => ({ ...person, state: 'apologies' as const })),
];

/** Whether a list says what is stored, where those who came stand before those who did not. */
export const samePeople = (
  list: readonly OtherAttendance[],
  stored: readonly OtherAttendance[],
): boolean => asStored(list) === asStored(stored);

const asStored = (list: readonly OtherAttendance[]) =>
  JSON.stringify(
    ['present', 'apologies'].flatMap((wanted) =>
      list
        .filter(({ state }) => state === wanted)
        .map(({ name, role, kind, state }) => [name.trim(), role.trim(), kind, state]),
    ),
  );
