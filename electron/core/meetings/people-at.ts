import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { peopleOf, type Person } from '../../../shared/minutes/people/person.ts';
import { membersOn } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import * as attendance from './attendance/queries.ts';
import { selectMeetings, type MeetingRow } from './queries.ts';

export type { MeetingRow };

/** Whom the minutes of a meeting may name: the members of its day, and staff and guests there. */
export const peopleAt = (db: ReadableDb, { id, heldOn }: MeetingRow): Person[] =>
  peopleOf(membersOn(db, heldOn), attendance.selectOthersOf(db, id));

/** How many members are recorded as present; undefined while nobody's attendance is recorded. */
export function membersPresentAt(db: ReadableDb, meetingId: number): number | undefined {
  const recorded = attendance.selectAttendanceOf(db, meetingId);
  if (recorded.length === 0) return undefined;
  return recorded.filter(({ state }) => state === 'present').length;
}

/** The meeting after one, that is not cancelled; two meetings of a day follow by their time. */
export function meetingAfter(db: ReadableDb, meeting: MeetingRow): MeetingRow | undefined {
  const later = selectMeetings(db, meeting.heldOn, '9999-12-31');
  const at = later.findIndex(({ id }) => id === meeting.id);
  return later.slice(at + 1).find(({ cancelledOn }) => cancelledOn === null);
}

/** The day of the meeting after one; null when none is planned. */
export const nextMeetingOn = (db: ReadableDb, meeting: MeetingRow): IsoDate | null =>
  meetingAfter(db, meeting)?.heldOn ?? null;

/** The day of the meeting after one, or after a day where there was none; null when none is planned. */
export function meetingOnAfter(
  db: ReadableDb,
  meetingId: number | null,
  day: IsoDate,
): IsoDate | null {
  const later = selectMeetings(db, day, '9999-12-31').filter(
    ({ id, cancelledOn }) => cancelledOn === null || id === meetingId,
  );
  const at = later.findIndex(({ id }) => id === meetingId);
  if (at !== -1) return later[at + 1]?.heldOn ?? null;
  return later.find(({ heldOn }) => heldOn > day)?.heldOn ?? null;
}
