import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { SentEntry } from '../../../../shared/meetings/sent.ts';
import type { ReadableDb } from '../../record/database.ts';
import { selectSentOf } from './queries.ts';

/**
 * The day by which everybody recorded had been sent something about a meeting: who gets it a second
 * time has had it before. Null when nobody was sent it.
 */
export function lastSentOn(
  db: ReadableDb,
  meetingId: number,
  what: SentEntry['what'],
): IsoDate | null {
  const first = new Map<string, IsoDate>();
  // Newest first, so that the earliest day of each comes last and stays.
  for (const entry of selectSentOf(db, meetingId)) {
    if (entry.what === what) first.set(`${entry.memberId ?? ''} ${entry.name}`, entry.on);
  }
  return [...first.values()].sort().at(-1) ?? null;
}
