import { mayHoldPrivateLine } from '../../../shared/minutes/note-line.ts';
import { isOrHoldsPrivate } from '../../../shared/minutes/public-copy/public-minutes.ts';
import { storedItem } from '../meetings/items/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { minutesOfVersion } from './versions/kept-version.ts';
import { selectVersionBodies } from './versions/queries.ts';

/** Whether a change may tell of something private: its item is, or has such a line. */
export function tellsOfPrivate(db: ReadableDb, itemId: number | null): boolean {
  if (itemId === null) return false;
  const item = storedItem(db, itemId);
  return item.isPrivate || mayHoldPrivateLine(item);
}

/** The same of a change made before: its item may have been private, or had such a line, until then. */
export function toldOfPrivate(db: ReadableDb, meetingId: number, itemId: number | null): boolean {
  if (itemId === null) return false;
  if (tellsOfPrivate(db, itemId)) return true;
  const { position, title } = storedItem(db, itemId);
  return selectVersionBodies(db, meetingId)
    .flatMap((version) => minutesOfVersion(version).items)
    .some(
      (item) =>
        isOrHoldsPrivate(item) && (item.number === String(position) || item.title === title),
    );
}
