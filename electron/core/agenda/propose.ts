import type { MatterArising, ProposedItem } from '../../../shared/agenda/agenda.ts';
import { assembleAgenda } from '../../../shared/agenda/assemble-agenda.ts';
import {
  comesBack,
  mattersArising,
  type PutOffItem,
} from '../../../shared/agenda/matters-arising.ts';
import type { MeetingSummary } from '../../../shared/meetings/meeting.ts';
import { fold } from '../../../shared/text/fold.ts';
import { allActions } from '../actions/service.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import { itemsPutOff } from '../meetings/items/service.ts';
import { meetingsBetween } from '../meetings/service.ts';
import { privateRecords } from '../minutes/private-records.ts';
import type { ReadableDb } from '../record/database.ts';
import { waitingItems } from './backlog/service.ts';
import { standingItems, templateOf } from './template-of.ts';

/**
 * What is open from earlier meetings on the day of a meeting, each with its history; of what was
 * agreed in private only the number, since an agenda goes out to everybody.
 */
export function mattersFor(db: ReadableDb, meetingId: number): MatterArising[] {
  const { heldOn } = storedMeeting(db, meetingId);
  const earlier = heldBefore(db, meetingId);
  const lastOn = earlier.at(-1)?.heldOn ?? null;
  const meetings = { meetingOn: heldOn, lastOn };
  const { isPrivateAction } = privateRecords(db);
  const actions = allActions(db, heldOn)
    .filter((action) => comesBack(action, meetings))
    .map((action) => ({ ...action, isPrivate: isPrivateAction(action) }));
  return mattersArising(actions, putOff(db, earlier), meetings);
}

/** The whole agenda that a template makes for a meeting. */
export function propose(db: ReadableDb, meetingId: number, templateKey: string): ProposedItem[] {
  const template = templateOf(db, templateKey).items;
  const standing = standingItems(db);
  const listed = new Set([...template, ...standing].map(({ title }) => fold(title)));
  const matters = mattersFor(db, meetingId).filter(
    // What comes on every agenda anyway is not brought up again as put off; it comes openly, though.
    ({ itemId, title, isPrivate }) => itemId === null || isPrivate || !listed.has(fold(title)),
  );
  const unconfirmed = heldBefore(db, meetingId)
    .filter(({ minutesState }) => minutesState !== 'confirmed')
    .map(({ heldOn }) => heldOn);
  return assembleAgenda({ template, standing, unconfirmed, matters, backlog: waitingItems(db) });
}

/** The meetings held before one, oldest first. */
function heldBefore(db: ReadableDb, meetingId: number): MeetingSummary[] {
  const { heldOn } = storedMeeting(db, meetingId);
  const meetings = meetingsBetween(db, '0000-01-01', heldOn);
  const at = meetings.findIndex(({ id }) => id === meetingId);
  return meetings.slice(0, at).filter(({ held }) => held);
}

/** Items that the last meeting did not reach or put off, with the earlier meetings that did so too. */
function putOff(db: ReadableDb, earlier: readonly MeetingSummary[]): PutOffItem[] {
  const [last, ...before] = earlier.toReversed();
  if (!last) return [];
  const items = itemsPutOff(db, last.id);
  const since = new Map(items.map(({ id, notes }) => [id, [stoodOn(last, notes)]]));
  // Back from meeting to meeting, as long as any of them stood on the one before as well.
  let still = items;
  for (const meeting of before) {
    if (still.length === 0) break;
    const then = new Map(
      itemsPutOff(db, meeting.id).map(({ title, notes }) => [fold(title), notes]),
    );
    still = still.filter(({ title }) => then.has(fold(title)));
    for (const { id, title } of still) {
      since.get(id)?.unshift(stoodOn(meeting, then.get(fold(title)) ?? ''));
    }
  }
  return items.map(({ id, title, isPrivate, purpose }) => ({
    itemId: id,
    title,
    isPrivate,
    purpose,
    meetings: since.get(id) ?? [],
  }));
}

const stoodOn = ({ heldOn }: MeetingSummary, notes: string): PutOffItem['meetings'][number] => ({
  on: heldOn,
  isSaid: notes.trim() !== '',
});
