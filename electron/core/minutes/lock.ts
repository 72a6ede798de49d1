import type { MinutesState } from '../../../shared/minutes/state.ts';
import type { ReadableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import { selectLife, selectLives } from './queries.ts';

/** The state of the minutes of a meeting. */
export const minutesStateOf = (db: ReadableDb, meetingId: number): MinutesState =>
  selectLife(db, meetingId)?.state ?? 'draft';

/** The states of all minutes that are more than a draft, by meeting id. */
export const minutesStates = (db: ReadableDb): Map<number, MinutesState> =>
  new Map(selectLives(db).map(({ meetingId, state }) => [meetingId, state]));

/** Confirmed minutes are not changed, nor anything they say. */
export const isLocked = (db: ReadableDb, meetingId: number): boolean =>
  minutesStateOf(db, meetingId) === 'confirmed';

/** REFUSED when the minutes of the meeting are confirmed; null is no meeting. */
export function refuseLocked(db: ReadableDb, meetingId: number | null): void {
  if (meetingId === null || !isLocked(db, meetingId)) return;
  throw new UserError(
    'REFUSED',
    'The minutes of this meeting are confirmed, so nothing in them can be changed. Nothing was changed. To correct them, open the minutes again and give the reason.',
  );
}
