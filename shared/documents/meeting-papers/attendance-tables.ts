import { formatTime } from '../../dates/format-time.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { MemberAttendance } from '../../meetings/attendance.ts';
import type { Meeting } from '../../meetings/contract.ts';
import type { Block } from '../plain-document.ts';
import { capital } from '../words.ts';

export type RecordedMeeting = Pick<
  Meeting,
  | 'heldOn'
  | 'startsAt'
  | 'kind'
  | 'place'
  | 'attendance'
  | 'inAttendance'
  | 'otherApologies'
  | 'quorate'
>;

/** How often each came to the meetings held while they were a member. */
export function attendanceByMember(meetings: readonly RecordedMeeting[]): Block {
  return {
    kind: 'table',
    caption: 'Counted over the meetings held while each was a member',
    columns: [
      { heading: 'Member', share: 5.2 },
      { heading: 'Meetings', share: 2.6 },
      { heading: 'Present', share: 2.3 },
      { heading: 'Apologies', share: 2.6 },
      { heading: 'Absent', share: 2.1 },
    ],
    rows: [...byMember(meetings)].map(([, entries]) => {
      const count = (state: string) => `${entries.filter((entry) => entry.state === state).length}`;
      const [first] = entries;
      return [
        first?.name ?? '',
        `${entries.length}`,
        count('present'),
        count('apologies'),
        count('absent'),
      ];
    }),
    rowHeadings: true,
    notes: meetings.some(({ attendance }) => attendance.some(isNotRecorded))
      ? ['Where the numbers do not add up to the meetings, nothing was recorded of the others.']
      : [],
  };
}

/** More columns than this would leave no room for whole words. */
const meetingsATable = 4;

/** Every member beside every meeting, a few meetings a table. */
export function whoCame(meetings: readonly RecordedMeeting[]): Block[] {
  const members = [...byMember(meetings).values()];
  const tables = Math.ceil(meetings.length / meetingsATable);
  return Array.from({ length: tables }, (_, table): Block => {
    const some = meetings.slice(table * meetingsATable, (table + 1) * meetingsATable);
    const last = some.at(-1);
    const span =
      some.length === 1
        ? formatDay(some[0]?.heldOn ?? '')
        : `${formatDay(some[0]?.heldOn ?? '')} to ${formatDay(last?.heldOn ?? '')}`;
    return {
      kind: 'table',
      caption: `Meetings of ${span}`,
      columns: [
        { heading: 'Member', share: 4.4 },
        ...some.map((meeting) => ({ heading: headingOf(meeting, meetings), share: 3.1 })),
      ],
      rows: members.map((entries) => {
        const [first] = entries;
        return [first?.name ?? '', ...some.map((meeting) => cell(meeting, first?.memberId))];
      }),
      rowHeadings: true,
    };
  });
}

/** By member id, in the order of names; the entries of each in the order of the meetings. */
function byMember(meetings: readonly RecordedMeeting[]): Map<number, MemberAttendance[]> {
  const all = meetings.flatMap(({ attendance }) => attendance);
  const sorted = all.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return Map.groupBy(sorted, ({ memberId }) => memberId);
}

/** Two meetings of one day are told apart by their time. */
function headingOf(
  { heldOn, startsAt, kind }: RecordedMeeting,
  meetings: readonly RecordedMeeting[],
): string {
  const twice = meetings.filter((other) => other.heldOn === heldOn).length > 1;
  return [
    formatDay(heldOn),
    twice && startsAt !== null ? formatTime(startsAt) : '',
    kind === 'ordinary' ? '' : capital(kind),
  ]
    .filter(Boolean)
    .join('\n');
}

function cell({ attendance }: RecordedMeeting, memberId: number | undefined): string {
  const entry = attendance.find((one) => one.memberId === memberId);
  if (!entry) return 'Not a member';
  if (isNotRecorded(entry)) return 'Not recorded';
  return [
    capital(entry.state),
    entry.mode === 'virtual' && entry.state === 'present' ? 'virtually' : '',
    entry.arrivedAt === null ? '' : `from ${formatTime(entry.arrivedAt)}`,
    entry.leftAt === null ? '' : `until ${formatTime(entry.leftAt)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

const isNotRecorded = ({ state }: MemberAttendance) => state === 'not recorded';
