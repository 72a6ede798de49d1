import type { AttendanceState } from '../../../../shared/meetings/attendance.ts';
import type { OtherAttendance } from '../../../../shared/meetings/meeting.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

export type AttendanceRow = {
  readonly meetingId: number;
  readonly memberId: number;
  readonly state: AttendanceState;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
};

const columns = `meeting_id AS meetingId, member_id AS memberId, state, arrived_at AS arrivedAt,
  left_at AS leftAt`;

const ofMeetingsBetween = `meeting_id IN (SELECT id FROM meeting WHERE held_on BETWEEN @from AND @to)`;

export const selectAttendanceBetween = (
  db: ReadableDb,
  from: string,
  to: string,
): AttendanceRow[] =>
  db.all(
    `SELECT ${columns} FROM meeting_attendance WHERE ${ofMeetingsBetween}
     ORDER BY meeting_id, member_id`,
    { from, to },
  );

export const selectAttendanceOf = (db: ReadableDb, meetingId: number): AttendanceRow[] =>
  db.all(
    `SELECT ${columns} FROM meeting_attendance WHERE meeting_id = @meetingId ORDER BY member_id`,
    { meetingId },
  );

/** Days of the meetings at which a member is recorded in any state. */
export const selectRecordedDays = (db: ReadableDb, memberId: number): string[] =>
  db
    .all<{ heldOn: string }>(
      `SELECT DISTINCT meeting.held_on AS heldOn
       FROM meeting_attendance JOIN meeting ON meeting.id = meeting_attendance.meeting_id
       WHERE member_id = @memberId ORDER BY meeting.held_on`,
      { memberId },
    )
    .map(({ heldOn }) => heldOn);

/** Who was present at any meeting of the days, each once. */
export const selectPresentBetween = (db: ReadableDb, from: string, to: string): number[] =>
  db
    .all<{ memberId: number }>(
      `SELECT DISTINCT member_id AS memberId
       FROM meeting_attendance JOIN meeting ON meeting.id = meeting_attendance.meeting_id
       WHERE state = 'present' AND held_on BETWEEN @from AND @to`,
      { from, to },
    )
    .map(({ memberId }) => memberId);

export function putAttendance(db: WritableDb, row: AttendanceRow): void {
  db.run(
    `INSERT INTO meeting_attendance (meeting_id, member_id, state, arrived_at, left_at)
     VALUES (@meetingId, @memberId, @state, @arrivedAt, @leftAt)
     ON CONFLICT (meeting_id, member_id) DO UPDATE SET state = excluded.state,
       arrived_at = excluded.arrived_at, left_at = excluded.left_at`,
    row,
  );
}

export function deleteAttendance(db: WritableDb, meetingId: number, memberId: number): void {
  db.run(`DELETE FROM meeting_attendance WHERE meeting_id = @meetingId AND member_id = @memberId`, {
    meetingId,
    memberId,
  });
}

export type OtherRow = OtherAttendance & { readonly meetingId: number };

/** Staff and guests who came, or sent apologies, to the meetings of some days, oldest first. */
export const selectOthersBetween = (db: ReadableDb, from: string, to: string): OtherRow[] =>
  db.all(
    `SELECT meeting_id AS meetingId, name, role, meeting_in_attendance.kind AS kind, state
     FROM meeting_in_attendance JOIN meeting ON meeting.id = meeting_id
     WHERE held_on BETWEEN @from AND @to ORDER BY held_on, meeting_id, position`,
    { from, to },
  );

export const selectOthersOf = (db: ReadableDb, meetingId: number): OtherAttendance[] =>
  db.all(
    `SELECT name, role, kind, state FROM meeting_in_attendance WHERE meeting_id = @meetingId
     ORDER BY position`,
    { meetingId },
  );

export function replaceOthers(
  db: WritableDb,
  meetingId: number,
  people: readonly OtherAttendance[],
): void {
  db.run(`DELETE FROM meeting_in_attendance WHERE meeting_id = @meetingId`, { meetingId });
  for (const [index, { name, role, kind, state }] of people.entries()) {
    db.run(
      `INSERT INTO meeting_in_attendance (meeting_id, position, name, role, kind, state)
       VALUES (@meetingId, @position, @name, @role, @kind, @state)`,
      { meetingId, position: index + 1, name, role, kind, state },
    );
  }
}
