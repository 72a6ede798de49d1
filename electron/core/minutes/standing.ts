import { privateNotTold } from '../../../shared/minutes/paper/corrections.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Confirmation } from '../../../shared/minutes/life.ts';
import {
  confirmationInWords,
  type Confirmation as ConfirmationOnPaper,
  type Standing,
} from '../../../shared/minutes/paper-title.ts';
import { meetingDay } from '../meetings/change-meeting.ts';
import { personByName } from '../members/named-person.ts';
import { memberNames } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import {
  selectChanges,
  selectConfirmations,
  selectConfirmedAt,
  type ConfirmationRow,
} from './confirmations/queries.ts';
import { selectImportedOn } from './import/queries.ts';
import * as queries from './queries.ts';
import { toldOfPrivate } from './tells-of-private.ts';

/** Where the minutes of a meeting stand, so far as paper must say it. */
export function standingOf(db: ReadableDb, meetingId: number): Standing {
  const reopened = queries.selectReopenings(db, meetingId).at(-1);
  const confirmations = confirmationsOf(db, meetingId).map(onPaper);
  return {
    state: queries.selectLife(db, meetingId)?.state ?? 'draft',
    confirmation: confirmations.at(-1) ?? null,
    earlier: confirmations.slice(0, -1),
    importedOn: selectImportedOn(db, meetingId),
    reopened: reopened ? { on: reopened.on, reason: reopened.reason } : null,
  };
}

/** The same for copies that leave private things out, of the changes too. */
export function openStanding(db: ReadableDb, meetingId: number, standing: Standing): Standing {
  const rows = selectConfirmations(db, meetingId);
  const open = (confirmation: ConfirmationOnPaper, index: number): ConfirmationOnPaper => {
    const row = rows[index];
    return { ...confirmation, changes: row ? openChanges(db, row) : [] };
  };
  const { confirmation, earlier = [] } = standing;
  return {
    ...standing,
    confirmation: confirmation && open(confirmation, earlier.length),
    earlier: earlier.map(open),
  };
}

function openChanges(db: ReadableDb, row: ConfirmationRow): string[] {
  const all = selectChanges(db, row);
  const open = all
    .filter(({ itemId }) => !toldOfPrivate(db, row.meetingId, itemId))
    .map(({ words }) => words);
  return open.length === all.length ? open : [...open, privateNotTold];
}

/** How the minutes of a meeting were confirmed, and confirmed again, oldest first. */
export const confirmationsOf = (db: ReadableDb, meetingId: number): Confirmation[] =>
  selectConfirmations(db, meetingId).map((row) => confirmationOfRow(db, row));

function confirmationOfRow(db: ReadableDb, row: ConfirmationRow): Confirmation {
  const names = memberNames(db);
  const confirmation = {
    how: row.how,
    on: row.on,
    atMeetingId: row.atMeetingId,
    atMeetingOn: row.atMeetingId === null ? null : meetingDay(db, row.atMeetingId),
    minuted: row.isMinuted === 1,
    proposer: personByName(names, row.proposerMemberId, row.proposerName),
    seconder: personByName(names, row.seconderMemberId, row.seconderName),
    changes: selectChanges(db, row),
  };
  const words = confirmationInWords(onPaper(confirmation), row.number > 1);
  return { ...confirmation, words };
}

const onPaper = ({
  on,
  how,
  changes,
  proposer,
  seconder,
}: Omit<Confirmation, 'words'>): ConfirmationOnPaper => ({
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
  return selectConfirmedAt(db, atMeetingId)
    .map((row) => ({
      meetingId: row.meetingId,
      heldOn: meetingDay(db, row.meetingId),
      words: confirmationOfRow(db, row).words,
    }))
    .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
}
