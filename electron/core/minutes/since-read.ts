import { createHash } from 'node:crypto';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { listAnd } from '../../../shared/documents/words.ts';
import type { Minutes } from '../../../shared/minutes/paper/minutes-model.ts';
import { itemsRewritten, writtenTexts } from '../../../shared/minutes/versions/written-text.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { ReadableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import { collectMinutes } from './collect-minutes.ts';
import { minutesOfVersion } from './versions/kept-version.ts';
import { selectVersionBodies } from './versions/queries.ts';

/** A digest of what is written under the items, to tell later whether it was changed. */
export function textDigest(db: ReadableDb, meetingId: number, today: IsoDate): string {
  return digestOf(collectMinutes(db, meetingId, today));
}

/** The same of the text that was confirmed last; empty when none was. */
export function confirmedDigest(db: ReadableDb, meetingId: number): string {
  const confirmed = selectVersionBodies(db, meetingId).findLast(({ kind }) => kind === 'confirmed');
  return confirmed ? digestOf(minutesOfVersion(confirmed)) : '';
}

const digestOf = (minutes: Minutes) =>
  createHash('sha256').update(writtenTexts(minutes)).digest('hex');

/** The items that were written in since the minutes were last issued; none when they never were. */
export function rewrittenSinceIssue(db: ReadableDb, meetingId: number, today: IsoDate): string[] {
  const issued = selectVersionBodies(db, meetingId).findLast(
    ({ kind }) => kind === 'issued in draft',
  );
  if (!issued) return [];
  return itemsRewritten(minutesOfVersion(issued), collectMinutes(db, meetingId, today));
}

/**
 * REFUSED when minutes are to be confirmed as presented though they say something else than what
 * was sent out: what was changed is to be listed.
 */
export function refuseUnlisted(
  db: ReadableDb,
  { meetingId, issuedOn }: { readonly meetingId: number; readonly issuedOn: IsoDate | null },
  today: IsoDate,
): void {
  const rewritten = rewrittenSinceIssue(db, meetingId, today);
  if (rewritten.length === 0) return;
  const when = issuedOn === null ? '' : ` on ${formatDay(issuedOn)}`;
  throw new UserError(
    'REFUSED',
    `The notes were changed after the minutes were sent out${when}: ${listAnd(rewritten)}. Choose “With these changes” and say what was changed, or issue the minutes again. Nothing was confirmed yet.`,
  );
}
