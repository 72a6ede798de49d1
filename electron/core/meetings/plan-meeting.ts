import type { MeetingFields } from '../../../shared/meetings/meeting.ts';
import type { WritableDb } from '../record/database.ts';
import { insertMeeting } from './queries.ts';

/** Puts a meeting on the plan; answers its id. */
export const planMeeting = (db: WritableDb, fields: MeetingFields): number =>
  insertMeeting(db, fields);
