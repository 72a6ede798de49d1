import type { AttendanceState, MemberAttendance } from '../../../shared/meetings/attendance.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { today } from '../../app/today.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { SummaryList } from '../../components/SummaryList.tsx';

/** Present, apologies, absent and in attendance, with what the quorum rule makes of it. */
export function AttendanceSummary({ meeting }: { readonly meeting: Meeting }) {
  const { attendance, inAttendance, otherApologies, quorum, held, heldOn } = meeting;
  if (heldOn > today()) return <Expected meeting={meeting} />;
  const nobody = attendance.every((member) => member.state === 'not recorded');
  if (!held && nobody && otherApologies.length === 0) {
    return <p>Nobody is recorded yet.</p>;
  }
  const members = (state: AttendanceState | 'not recorded') =>
    attendance.filter((member) => member.state === state).map(memberInWords);
  const notRecorded = members('not recorded');
  return (
    <>
      <p>{quorum.words}</p>
      <SummaryList
        rows={[
          { key: 'Present', value: members('present').join(', ') || 'Nobody' },
          {
            key: 'In attendance',
            value: inAttendance.map(otherInWords).join(', ') || 'Nobody',
          },
          {
            key: 'Apologies',
            value:
              [...members('apologies'), ...otherApologies.map(otherInWords)].join(', ') || 'None',
          },
          { key: 'Absent', value: members('absent').join(', ') || 'Nobody' },
          ...(notRecorded.length > 0
            ? [{ key: 'Not recorded', value: notRecorded.join(', ') }]
            : []),
        ]}
      />
    </>
  );
}

/** Before its day nobody has come: apologies and guests noted ahead are all there is to say. */
function Expected({ meeting }: { readonly meeting: Meeting }) {
  const { attendance, inAttendance, otherApologies } = meeting;
  const apologies = [
    ...attendance.filter(({ state }) => state === 'apologies').map(({ name }) => name),
    ...otherApologies.map(otherInWords),
  ];
  if (apologies.length + inAttendance.length === 0) {
    return <p>No apologies and no guests are noted yet.</p>;
  }
  return (
    <SummaryList
      rows={[
        { key: 'Apologies', value: apologies.join(', ') || 'None' },
        {
          key: 'Staff and guests',
          value: inAttendance.map(otherInWords).join(', ') || 'None',
        },
      ]}
    />
  );
}

const otherInWords = ({ name, role, kind }: Meeting['inAttendance'][number]) =>
  `${name} (${role || kind})`;

function memberInWords({ name, roles, arrivedAt, leftAt }: MemberAttendance): string {
  const notes = [
    ...roles,
    arrivedAt && `from ${formatTime(arrivedAt)}`,
    leftAt && `until ${formatTime(leftAt)}`,
  ].filter(Boolean);
  return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
}
