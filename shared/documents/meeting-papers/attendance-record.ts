import { formatFinancialYear } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import { bullets, heading, paragraph, type Block, type PlainDocument } from '../plain-document.ts';
import { capital, counted } from '../words.ts';
import { attendanceByMember, whoCame, type RecordedMeeting } from './attendance-tables.ts';
import { groupHead } from '../document-head.ts';
import type { PaperHead } from './paper-head.ts';

export type AttendanceRecord = PaperHead & {
  readonly year: number;
  /** Meetings held, oldest first. */
  readonly meetings: readonly RecordedMeeting[];
  readonly cancelled: readonly { readonly heldOn: string; readonly reason: string }[];
};

/** Who came to the meetings of a financial year: each member, each meeting, staff and guests. */
export function attendanceRecord(record: AttendanceRecord): PlainDocument {
  const { year, meetings, cancelled, groupName } = record;
  const yearName = formatFinancialYear(year);
  const held = counted(meetings.length, 'meeting was', 'meetings were');
  return {
    ...groupHead(`Attendance record ${yearName}`, record),
    footNote: 'Names of members: for the group and the practice, not for publication',
    blocks: [
      heading(1, `Attendance record ${yearName}: ${groupName}`),
      paragraph(`${capital(held)} held between 1 April ${year} and 31 March ${year + 1}.`),
      ...(meetings.length === 0
        ? []
        : [
            heading(2, 'The meetings'),
            meetingsTable(meetings),
            heading(2, 'Each member'),
            attendanceByMember(meetings),
            heading(2, 'Who came when'),
            ...whoCame(meetings),
            ...othersPart(meetings),
          ]),
      ...cancelledPart(cancelled),
    ],
  };
}

function meetingsTable(meetings: readonly RecordedMeeting[]): Block {
  return {
    kind: 'table',
    caption: '',
    columns: [
      { heading: 'Meeting', share: 4.6 },
      { heading: 'Members present', share: 2.4 },
      { heading: 'Apologies', share: 2.6 },
      { heading: 'Absent', share: 2 },
      { heading: 'Staff and guests', share: 2.4 },
      { heading: 'Quorum', share: 2.2 },
    ],
    rows: meetings.map(({ heldOn, kind, place, attendance, inAttendance, quorate }) => {
      const count = (state: string) =>
        `${attendance.filter((entry) => entry.state === state).length}`;
      return [
        [formatDay(heldOn), `${capital(kind)} meeting`, place].filter(Boolean).join('\n'),
        count('present'),
        count('apologies'),
        count('absent'),
        `${inAttendance.length}`,
        quorum(quorate),
      ];
    }),
  };
}

function quorum(quorate: boolean | null): string {
  if (quorate === null) return 'Not checked';
  return quorate ? 'Yes' : 'No';
}

function othersPart(meetings: readonly RecordedMeeting[]): Block[] {
  const lines = meetings.flatMap(({ heldOn, inAttendance, otherApologies }) => {
    const line = ({ name, role, kind }: RecordedMeeting['inAttendance'][number]) =>
      `${formatDay(heldOn)}: ${name} (${role === '' ? kind : `${role}, ${kind}`})`;
    return [
      ...inAttendance.map(line),
      ...otherApologies.map((person) => `${line(person)}, apologies`),
    ];
  });
  if (lines.length === 0) return [];
  return [heading(2, 'Practice staff and guests'), bullets(lines)];
}

function cancelledPart(cancelled: AttendanceRecord['cancelled']): Block[] {
  if (cancelled.length === 0) return [];
  const lines = cancelled.map(({ heldOn, reason }) =>
    reason === '' ? formatDay(heldOn) : `${formatDay(heldOn)}: ${reason}`,
  );
  return [heading(2, 'Meetings cancelled'), bullets(lines)];
}
