import type { ReadableDb } from '../../record/database.ts';
import { remembered } from '../../record/remembered.ts';
import { selectImports } from './queries.ts';

/** The meetings whose minutes were imported: who came is as complete as their file was. */
export const importedMeetings = remembered(
  (db: ReadableDb): ReadonlySet<number> =>
    new Set(selectImports(db).map(({ meetingId }) => meetingId)),
);
