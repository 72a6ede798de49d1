import type { ReadableDb } from '../record/database.ts';
import type { CommandContext } from '../rpc/context.ts';
import { conflict, notFound } from '../rpc/user-error.ts';
import { raiseVersion, selectMeeting, type MeetingRow } from './queries.ts';

/** Reads one meeting; NOT_FOUND when there is none. */
export function storedMeeting(db: ReadableDb, id: number): MeetingRow {
  const meeting = selectMeeting(db, id);
  if (!meeting) throw notFound('This meeting');
  return meeting;
}

/** The day of a meeting; NOT_FOUND when there is none. */
export const meetingDay = (db: ReadableDb, id: number): string => storedMeeting(db, id).heldOn;

type Change<T> = { readonly before: unknown; readonly after: unknown; readonly answer: T };

/**
 * Changes one meeting if nobody else has since `version`, and writes the trail entry with what
 * `change` says was there before and after. CONFLICT when the version is stale.
 */
export function changeMeeting<T extends object>(
  { id, version }: { readonly id: number; readonly version: number },
  { db, trail }: CommandContext,
  change: (meeting: MeetingRow) => Change<T>,
): T & { id: number; version: number } {
  const meeting = storedMeeting(db, id);
  if (!raiseVersion(db, id, version)) throw conflict('This meeting');
  const { before, after, answer } = change(meeting);
  trail({ subject: `meeting ${id}`, version: version + 1, before, after });
  return { ...answer, id, version: version + 1 };
}
