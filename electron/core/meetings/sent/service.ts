import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { SentEntry } from '../../../../shared/meetings/sent.ts';
import type { ReadableDb } from '../../record/database.ts';
import { selectSentOf } from './queries.ts';

/** The day the last person was sent something about a meeting; null when nobody was. */
export const lastSentOn = (
  db: ReadableDb,
  meetingId: number,
  what: SentEntry['what'],
): IsoDate | null => selectSentOf(db, meetingId).find((entry) => entry.what === what)?.on ?? null;
