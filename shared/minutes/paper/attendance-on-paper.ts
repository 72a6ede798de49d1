import { formatTime } from '../../dates/format-time.ts';
import type { Meeting } from '../../meetings/contract.ts';
import type { Minutes, MinutesPerson } from './minutes-model.ts';

type OnPaper = Pick<Minutes, 'members' | 'staff' | 'guests' | 'apologies' | 'absent'>;

/** Who was there, who sent apologies and who was absent, as minutes print them. */
export function attendanceOnPaper({ attendance, inAttendance, otherApologies }: Meeting): OnPaper {
  const inState = (state: Meeting['attendance'][number]['state']) =>
    attendance.filter((entry) => entry.state === state).map(memberOnPaper);
  const others = (kind: Meeting['inAttendance'][number]['kind']) =>
    inAttendance.filter((person) => person.kind === kind).map(otherOnPaper);
  return {
    members: inState('present'),
    staff: others('practice staff'),
    guests: others('guest'),
    apologies: [
      ...inState('apologies'),
      ...otherApologies.map((person) => ({ ...otherOnPaper(person), kind: person.kind })),
    ],
    absent: inState('absent'),
  };
}

const otherOnPaper = ({ name, role }: Meeting['inAttendance'][number]): MinutesPerson => ({
  name,
  roles: role === '' ? [] : [role],
  note: '',
});

function memberOnPaper(entry: Meeting['attendance'][number]): MinutesPerson {
  const { name, roles, mode, arrivedAt, leftAt } = entry;
  const notes = [
    mode === 'virtual' ? 'virtual' : '',
    arrivedAt === null ? '' : `arrived ${formatTime(arrivedAt)}`,
    leftAt === null ? '' : `left ${formatTime(leftAt)}`,
  ];
  return { name, roles, note: notes.filter((note) => note !== '').join(', ') };
}
