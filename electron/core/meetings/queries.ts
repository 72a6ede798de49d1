import type { MeetingFields } from '../../../shared/meetings/meeting.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import { versionRaiser } from '../record/version-raiser.ts';

export type MeetingRow = MeetingFields & {
  readonly id: number;
  readonly version: number;
  readonly cancelledOn: string | null;
};

const columns = `id, version, held_on AS heldOn, starts_at AS startsAt, ends_at AS endsAt, kind,
  place, mode, cancelled_on AS cancelledOn`;

/** In order of day and time; two meetings of one day without times in the order they were entered. */
const inOrder = `ORDER BY held_on, COALESCE(starts_at, ''), id`;

export const selectMeetings = (db: ReadableDb, from: string, to: string): MeetingRow[] =>
  db.all(`SELECT ${columns} FROM meeting WHERE held_on BETWEEN @from AND @to ${inOrder}`, {
    from,
    to,
  });

export const selectMeeting = (db: ReadableDb, id: number): MeetingRow | undefined =>
  db.get(`SELECT ${columns} FROM meeting WHERE id = @id`, { id });

export const selectMeetingIds = (db: ReadableDb): number[] =>
  db.all<{ id: number }>(`SELECT id FROM meeting ${inOrder}`).map(({ id }) => id);

export const selectMeetingDays = (db: ReadableDb): string[] =>
  db
    .all<{ heldOn: string }>(`SELECT DISTINCT held_on AS heldOn FROM meeting ORDER BY held_on`)
    .map(({ heldOn }) => heldOn);

export const insertMeeting = (db: WritableDb, fields: MeetingFields): number =>
  db.run(
    `INSERT INTO meeting (version, held_on, starts_at, ends_at, kind, place, mode)
     VALUES (1, @heldOn, @startsAt, @endsAt, @kind, @place, @mode)`,
    fields,
  ).id;

export function updateMeeting(db: WritableDb, id: number, fields: MeetingFields): void {
  db.run(
    `UPDATE meeting SET held_on = @heldOn, starts_at = @startsAt, ends_at = @endsAt,
       kind = @kind, place = @place, mode = @mode
     WHERE id = @id`,
    { ...fields, id },
  );
}

/** Whether the meeting was still at `version`; if so the version is now one higher. */
export const raiseVersion = versionRaiser('meeting');

export function deleteMeeting(db: WritableDb, id: number): void {
  db.run(`DELETE FROM meeting WHERE id = @id`, { id });
}

/**
 * The next number for a decision of a meeting, which from now on is taken. Meetings of one day
 * count on, since a decision is called by its day and number.
 */
export function takeDecisionNumber(db: WritableDb, meetingId: number): number {
  db.run(
    `UPDATE meeting SET decisions_numbered = 1 + (
       SELECT max(decisions_numbered) FROM meeting AS same WHERE same.held_on = meeting.held_on)
     WHERE id = @meetingId`,
    { meetingId },
  );
  const row = db.get<{ number: number }>(
    `SELECT decisions_numbered AS number FROM meeting WHERE id = @meetingId`,
    { meetingId },
  );
  return row?.number ?? 1;
}

/** Lets the decisions of a meeting that came to another day count on from those taken there. */
export function renumberDecisions(db: WritableDb, meetingId: number): void {
  const taken = db.get<{ number: number | null }>(
    `SELECT max(same.decisions_numbered) AS number FROM meeting
     JOIN meeting AS same ON same.held_on = meeting.held_on AND same.id <> meeting.id
     WHERE meeting.id = @meetingId AND meeting.decisions_numbered > 0`,
    { meetingId },
  )?.number;
  if (!taken) return;
  const by = { meetingId, taken };
  db.run(
    `UPDATE meeting SET decisions_numbered = decisions_numbered + @taken WHERE id = @meetingId`,
    by,
  );
  db.run(
    `UPDATE decision SET number = number + @taken
     WHERE item_id IN (SELECT id FROM meeting_item WHERE meeting_id = @meetingId)`,
    by,
  );
}
