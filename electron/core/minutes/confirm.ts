import { formatDay } from '../../../shared/dates/format-day.ts';
import type { ConfirmationFields, MinutesChange } from '../../../shared/minutes/life.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import {
  addAgendaItem,
  itemOfPurpose,
  saveNotesOf,
  storedItem,
} from '../meetings/items/service.ts';
import { namedPerson } from '../members/named-person.ts';
import type { WritableDb } from '../record/database.ts';
import type { CommandContext } from '../rpc/context.ts';
import { refuseAfterToday } from '../rpc/refuse-after-today.ts';
import { UserError } from '../rpc/user-error.ts';
import { changeLife, requireStep } from './change-life.ts';
import { collectMinutes } from './collect-minutes.ts';
import { keepNotes } from './keep-notes.ts';
import { storedLife } from './life-of.ts';
import { isLocked, refuseLocked } from './lock.ts';
import { insertChanges, insertConfirmation, selectConfirmations } from './confirmations/queries.ts';
import { refuseUnlisted } from './since-read.ts';
import { tellsOfPrivate } from './tells-of-private.ts';
import { keepVersion, minutesOfVersion } from './versions/kept-version.ts';
import { selectVersionBodies } from './versions/queries.ts';
import { compareMinutes } from '../../../shared/minutes/versions/compare-minutes.ts';
import { withoutAmendments } from './versions/changes-since-confirmed.ts';

type Confirmed = ConfirmationFields & { readonly meetingId: number; readonly version: number };
type MinutedIn = { readonly itemId: number; readonly version: number } | null;

/**
 * Confirms minutes and locks them: the text as it was presented is kept, the changes agreed are
 * put in, and the text as confirmed is kept. It is minuted at the meeting that confirmed too.
 */
export function confirmMinutes(confirmed: Confirmed, context: CommandContext) {
  const { db, today, trail } = context;
  const { meetingId, version, changes } = confirmed;
  const on = dayOfConfirmation(confirmed, context);
  const proposer = namedPerson(db, confirmed.proposer);
  const seconder = namedPerson(db, confirmed.seconder);
  const tell = () => changes.map(({ itemId }) => tellsOfPrivate(db, itemId));
  const toldBefore = tell();
  const isAgain = storedLife(db, meetingId).state === 're-opened';
  const life = changeLife({ meetingId, version }, context, ({ state, issuedOn }) => {
    requireStep(state, 'confirmed');
    if (state === 'issued in draft' && changes.length === 0) {
      refuseUnlisted(db, { meetingId, issuedOn }, today);
    }
    if (changes.length > 0) keepPresented(context, meetingId);
    for (const [index, change] of changes.entries()) applyChange(context, meetingId, change, index);
    return { state: 'confirmed' };
  });
  // A change may have taken the private line away, or put one in.
  const toldAfter = tell();
  const corrections = changes.map(
    ({ words }, at) => `${toldBefore[at] || toldAfter[at] ? 'Private: ' : ''}- ${words}`,
  );
  const { how, atMeetingId } = confirmed;
  const minutedIn = minuteIt(
    context,
    { ...confirmed, isAgain },
    { proposer, seconder },
    corrections,
  );
  const number = selectConfirmations(db, meetingId).length + 1;
  insertConfirmation(db, {
    meetingId,
    number,
    how,
    on,
    atMeetingId,
    proposerMemberId: proposer?.memberId ?? null,
    proposerName: proposer?.name ?? null,
    seconderMemberId: seconder?.memberId ?? null,
    seconderName: seconder?.name ?? null,
    isMinuted: minutedIn === null ? 0 : 1,
  });
  insertChanges(db, { meetingId, number }, changes);
  const minutes = collectMinutes(db, meetingId, today);
  const kept = keepVersion(context, meetingId, { kind: 'confirmed', minutes });
  const words = minutes.standing.confirmation;
  const after = { state: life.state, confirmation: words, number: kept, minutedIn };
  trail({ subject: `minutes ${meetingId}`, version: life.version, after });
  return { meetingId, version: life.version, state: life.state, minutedIn };
}

/** At a meeting it is the day of that meeting, which was not before the one confirmed. */
function dayOfConfirmation(confirmed: Confirmed, { db, today }: CommandContext): string {
  const { how, on, atMeetingId, meetingId } = confirmed;
  const { heldOn } = storedMeeting(db, meetingId);
  if (how === 'by correspondence') {
    if (atMeetingId !== null) throw invalid('atMeetingId', 'Leave the meeting out');
    if (on === undefined) throw invalid('on', 'Enter the date of the correspondence');
    refuseAfterToday(on, today, 'on');
    if (on < heldOn) throw invalid('on', 'Enter a date that is not before the meeting');
    return on;
  }
  if (atMeetingId === null) throw invalid('atMeetingId', 'Choose the meeting that confirmed them');
  const at = storedMeeting(db, atMeetingId);
  if (atMeetingId === meetingId || at.heldOn < heldOn) {
    throw invalid('atMeetingId', `Choose a meeting after ${formatDay(heldOn)}`);
  }
  if (at.cancelledOn !== null) throw invalid('atMeetingId', 'Choose a meeting that took place');
  if (at.heldOn > today) {
    throw invalid(
      'atMeetingId',
      `The meeting of ${formatDay(at.heldOn)} has not been held yet. Confirm the minutes once it has been`,
    );
  }
  return at.heldOn;
}

const invalid = (field: string, message: string) =>
  new UserError('INVALID_INPUT', `${message}.`, { [field]: message });

/** Keeps the text as it was put before the group, unless the newest kept text says the same. */
function keepPresented(context: CommandContext, meetingId: number): void {
  const now = collectMinutes(context.db, meetingId, context.today);
  const last = selectVersionBodies(context.db, meetingId).at(-1);
  const differs =
    !last ||
    compareMinutes(withoutAmendments(minutesOfVersion(last)), withoutAmendments(now)).length > 0;
  if (differs) keepVersion(context, meetingId, { kind: 'presented', minutes: now });
}

/** Puts one change into the notes; words that are not there exactly once are refused. */
function applyChange(
  { db, today }: CommandContext,
  meetingId: number,
  { itemId, was, now }: MinutesChange,
  index: number,
): void {
  const refuse = (message: string) =>
    new UserError('INVALID_INPUT', `${message}. Nothing was confirmed yet.`, {
      [`changes.${index}.was`]: message,
    });
  const item = itemId === null ? null : storedItem(db, itemId);
  if (item && item.meetingId !== meetingId) throw refuse('Choose an item of these minutes');
  if (was === '') return;
  if (!item) throw refuse('Choose the item in which these words stand');
  const pieces = item.notes.split(was);
  if (pieces.length === 1) throw refuse('These words are not in the notes of the item');
  if (pieces.length > 2) throw refuse('These words stand there more than once: give more of them');
  const notes = pieces.join(now);
  saveNotesOf(db, { id: item.id, version: item.version, notes });
  keepNotes({ db, today }, item, notes);
}

type Movers = Readonly<Record<'proposer' | 'seconder', { readonly name: string } | null>>;

/** Nobody put the minutes of the last meeting on that agenda, and yet they were spoken of. */
function itemForIt(db: WritableDb, meetingId: number) {
  const id = addAgendaItem(db, {
    meetingId,
    position: undefined,
    title: 'Minutes of the last meeting',
    about: 'ordinary',
    purpose: 'last minutes',
    isPrivate: false,
    plannedMinutes: null,
    askedBy: '',
    agendaWords: '',
  });
  return storedItem(db, id);
}

/** What was confirmed before and is confirmed again does not contradict the decision of then. */
function extentInWords(hasChanges: boolean, isAgain: boolean): string {
  if (!isAgain) return hasChanges ? 'confirmed with changes' : 'confirmed as presented';
  return `opened again for correction and confirmed again${hasChanges ? ' with changes' : ''}`;
}

/** Adds the decision to the notes of the meeting that confirmed, unless that is locked itself. */
function minuteIt(
  { db, today }: CommandContext,
  { meetingId, atMeetingId, atItemId, changes, isAgain }: Confirmed & { readonly isAgain: boolean },
  { proposer, seconder }: Movers,
  corrections: readonly string[],
): MinutedIn {
  if (atMeetingId === null) return null;
  const wanted = atItemId === null ? undefined : storedItem(db, atItemId);
  if (wanted) refuseLocked(db, atMeetingId);
  if (wanted && wanted.meetingId !== atMeetingId) {
    throw new UserError('REFUSED', 'This item belongs to another meeting. Nothing was changed.');
  }
  if (isLocked(db, atMeetingId)) return null;
  const item =
    wanted ?? itemOfPurpose(db, atMeetingId, 'last minutes') ?? itemForIt(db, atMeetingId);
  const movers = [proposer && `proposed ${proposer.name}`, seconder && `seconded ${seconder.name}`];
  const moved = movers.filter(Boolean).join(', ');
  const extent = extentInWords(changes.length > 0, isAgain);
  const day = formatDay(storedMeeting(db, meetingId).heldOn);
  const line = `D: The minutes of ${day} were ${extent}${moved === '' ? '' : ` (${moved})`}`;
  const notes = [item.notes.trimEnd(), line, ...corrections].filter(Boolean).join('\n');
  saveNotesOf(db, { id: item.id, version: item.version, notes });
  keepNotes({ db, today }, item, notes);
  return { itemId: item.id, version: item.version + 1 };
}
