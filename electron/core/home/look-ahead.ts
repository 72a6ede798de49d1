import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { waitingMinutes } from '../minutes/waiting.ts';
import type { ReadableDb } from '../record/database.ts';
import { homeSummary } from './handlers.ts';

/**
 * Works out what Home will ask for, and keeps nothing: while the window is being made there is time
 * for it, and afterwards it takes 100 ms in place of 160 for a record of twenty years, since the
 * program is compiled and the file is in memory.
 */
export function lookAtHome(db: ReadableDb, today: IsoDate): void {
  homeSummary(db, today);
  waitingMinutes(db, today);
}
