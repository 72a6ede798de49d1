import { financialYearDays } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { AttendanceEntry } from '../../../shared/meetings/attendance.ts';
import type { meetingsContract } from '../../../shared/meetings/contract.ts';
import { neverThere } from '../../../shared/meetings/time-there.ts';
import { memberOnDay } from '../../../shared/members/on-day.ts';
import { memberships, membersOn } from '../members/service.ts';
import { refuseLocked } from '../minutes/lock.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import * as queries from './attendance/queries.ts';
import { refuseBeforeTheDay } from './before-the-day.ts';
import { knownOthers } from './attendance/known-others.ts';
import { changeMeeting, storedMeeting } from './change-meeting.ts';
import type { MeetingRow } from './queries.ts';
import { meetingsBetween, quorumOf } from './service.ts';

export const attendanceHandlers: Pick<
  HandlersOf<typeof meetingsContract>,
  | 'meetings.setAttendance'
  | 'meetings.setInAttendance'
  | 'meetings.knownOthers'
  | 'meetings.attendanceCounts'
> = {
  'meetings.setAttendance': ({ attendance, ...seen }, context) => {
    const { db, today } = context;
    return changeMeeting(seen, context, (meeting) => {
      refuseLocked(db, meeting.id);
      if (attendance.some(({ state }) => state === 'present' || state === 'absent')) {
        refuseBeforeTheDay(meeting.heldOn, today);
      }
      refuseImpossibleTimes(meeting, attendance);
      const before = queries.selectAttendanceOf(db, meeting.id);
      refuseStrangers(db, meeting, attendance);
      for (const entry of attendance) record(db, meeting.id, entry);
      const after = queries.selectAttendanceOf(db, meeting.id);
      return { before, after, answer: { quorum: quorumNow(db, meeting) } };
    });
  },

  'meetings.setInAttendance': ({ people, ...seen }, context) => {
    const { db } = context;
    return changeMeeting(seen, context, (meeting) => {
      refuseLocked(db, meeting.id);
      const before = queries.selectOthersOf(db, meeting.id);
      queries.replaceOthers(db, meeting.id, people);
      return { before, after: people, answer: { quorum: quorumNow(db, meeting) } };
    });
  },

  'meetings.knownOthers': ({ id }, { db }) => ({ people: knownOthers(db, storedMeeting(db, id)) }),

  'meetings.attendanceCounts': ({ year }, { db, today }) => {
    const { from, to } = financialYearDays(year);
    const held = meetingsBetween(db, from, to).filter(
      (meeting) => meeting.held && meeting.heldOn <= today,
    );
    const rows = Map.groupBy(
      queries.selectAttendanceBetween(db, from, to),
      ({ memberId }) => memberId,
    );
    const heldIds = new Set(held.map(({ id }) => id));
    const members = memberships(db).flatMap((person) => {
      const meetings = held.filter(({ heldOn }) => memberOnDay(person, heldOn)).length;
      const theirs = (rows.get(person.id) ?? []).filter((row) => heldIds.has(row.meetingId));
      const times = (state: string) => theirs.filter((row) => row.state === state).length;
      const [present, apologies, absent] = [times('present'), times('apologies'), times('absent')];
      if (meetings === 0) return [];
      return { memberId: person.id, name: person.name, meetings, present, apologies, absent };
    });
    return { meetingsHeld: held.length, members };
  },
};

function record(db: WritableDb, meetingId: number, entry: AttendanceEntry): void {
  const { memberId, state, arrivedAt, leftAt } = entry;
  if (state === 'not recorded') queries.deleteAttendance(db, meetingId, memberId);
  else queries.putAttendance(db, { meetingId, memberId, state, arrivedAt, leftAt });
}

/** Who had gone before it began, or came after it ended, was not there. */
function refuseImpossibleTimes(meeting: MeetingRow, entries: readonly AttendanceEntry[]): void {
  const fields = entries.flatMap((entry, index) => {
    const wrong = neverThere(entry, meeting);
    return wrong ? [[`attendance.${index}.${wrong.field}`, wrong.message] as const] : [];
  });
  if (fields.length === 0) return;
  throw new UserError(
    'INVALID_INPUT',
    'A time does not fit the meeting. Nothing was changed.',
    Object.fromEntries(fields),
  );
}

function refuseStrangers(
  db: ReadableDb,
  { heldOn }: MeetingRow,
  entries: readonly AttendanceEntry[],
): void {
  const there = new Set(membersOn(db, heldOn).map(({ id }) => id));
  const stranger = entries.find(({ memberId, state }) => {
    return state !== 'not recorded' && !there.has(memberId);
  });
  if (!stranger) return;
  const name = memberships(db).find(({ id }) => id === stranger.memberId)?.name ?? 'This person';
  throw new UserError(
    'REFUSED',
    `${name} was not a member on ${formatDay(heldOn)}, so cannot be recorded as one at this meeting. Nothing was changed. Correct the date of joining, or put the person down as a guest.`,
  );
}

function quorumNow(db: ReadableDb, meeting: MeetingRow) {
  const recorded = queries.selectAttendanceOf(db, meeting.id);
  return quorumOf(db, meeting, recorded, queries.selectOthersOf(db, meeting.id));
}
