import type { Minutes } from '../../../../shared/minutes/paper/minutes-model.ts';
import { compareMinutes } from '../../../../shared/minutes/versions/compare-minutes.ts';
import type { ReadableDb } from '../../record/database.ts';
import { minutesOfVersion } from './kept-version.ts';
import { selectVersionBodies } from './queries.ts';

/** What differs now from the minutes as they were first confirmed, a sentence each. */
export function changesSinceConfirmed(db: ReadableDb, meetingId: number, now: Minutes): string[] {
  const first = selectVersionBodies(db, meetingId).find(({ kind }) => kind === 'confirmed');
  if (!first) return [];
  return compareMinutes(withoutAmendments(minutesOfVersion(first)), withoutAmendments(now)).flatMap(
    ({ section, changes }) => changes.map(({ words }) => `${section}: ${words}`),
  );
}

/** Amendments speak of changes; they are none themselves. */
export const withoutAmendments = (minutes: Minutes): Minutes => ({ ...minutes, amendments: [] });
