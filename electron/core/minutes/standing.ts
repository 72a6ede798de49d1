import { privateNotTold } from '../../../shared/minutes/paper/corrections.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Confirmation } from '../../../shared/minutes/life.ts';
import { confirmationInWords, type Standing } from '../../../shared/minutes/paper-title.ts';
import { meetingDay } from '../meetings/change-meeting.ts';
import { personByName } from '../members/named-person.ts';
import { memberNames } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import * as queries from './queries.ts';
import { toldOfPrivate } from './tells-of-private.ts';

/** Where the minutes of a meeting stand, so far as paper must say it. */
export function standingOf(db: ReadableDb, meetingId: number): Standing {
  const reopened = queries.selectReopenings(db, meetingId).at(-1);
  const confirmation = confirmationOf(db, meetingId);
  return {
    state: queries.selectLife(db, meetingId)?.state ?? 'draft',
    confirmation: confirmation && onPaper(confirmation),
    reopened: reopened ? { on: reopened.on, reason: reopened.reason } : null,
  };
}

/** The same for copies that leave private things out, of the changes too. */
export function openStandingOf(db: ReadableDb, meetingId: number): Standing {
  const standing = standingOf(db, meetingId);
  const all = queries.selectChanges(db, meetingId);
  const open = all
    .filter(({ itemId }) => !toldOfPrivate(db, meetingId, itemId))
    .map(({ words }) => words);
  const changes = open.length === all.length ? open : [...open, privateNotTold];
  return {
    ...standing,
    confirmation: standing.confirmation && { ...standing.confirmation, changes },
  };
}

/** How the minutes of a meeting were confirmed last; null when they never were. */
export function confirmationOf(db: ReadableDb, meetingId: number): Confirmation | null {
  const row = queries.selectConfirmation(db, meetingId);
  if (!row) return null;
  const names = memberNames(db);
  const confirmation = {
    how: row.how,
    on: row.on,
    atMeetingId: row.atMeetingId,
    atMeetingOn: row.atMeetingId === null ? null : meetingDay(db, row.atMeetingId),
    proposer: personByName(names, row.proposerMemberId, row.proposerName),
    seconder: personByName(names, row.seconderMemberId, row.seconderName),
    changes: queries.selectChanges(db, meetingId),
  };
  return { ...confirmation, words: confirmationInWords(onPaper(confirmation)) };
}

const onPaper = ({ on, how, changes, proposer, seconder }: Omit<Confirmation, 'words'>) => ({
  on,
  how,
  changes: changes.map(({ words }) => words),
  proposedBy: proposer?.name ?? '',
  secondedBy: seconder?.name ?? '',
});

/** The minutes that a meeting confirmed, by the day of their meeting. */
export function confirmedAt(
  db: ReadableDb,
  atMeetingId: number,
): { meetingId: number; heldOn: IsoDate; words: string }[] {
  return queries
    .selectConfirmedAt(db, atMeetingId)
    .map(({ meetingId }) => ({
      meetingId,
      heldOn: meetingDay(db, meetingId),
      words: confirmationOf(db, meetingId)?.words ?? '',
    }))
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}
