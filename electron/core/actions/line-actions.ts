import { z } from 'zod';
import type { Owner } from '../../../shared/actions/action.ts';
import type { StoredPerson } from '../members/named-person.ts';
import { memberNames } from '../members/service.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import * as queries from './queries.ts';
import * as writing from './write-queries.ts';

/** What a line of the notes says about its action. */
export type LineAction = {
  readonly text: string;
  /** The lead first; empty while nobody is named. */
  readonly owners: readonly StoredPerson[];
  readonly dueOn: string | null;
};

type LinePlace = {
  readonly meetingId: number;
  readonly itemId: number;
  readonly agreedOn: string;
  readonly lineKey: number;
};

/** Makes the action of a line, with the next AP number; answers its id. */
export function makeLineAction(db: WritableDb, line: LineAction, place: LinePlace): number {
  const number = writing.takeNumber(db);
  const { text, owners, dueOn } = line;
  const id = writing.insertAction(db, { ...place, number, text, dueOn, decisionId: null });
  writing.replaceOwners(db, id, owners);
  return id;
}

/** Changes what a line says about its action; the number stays. */
export function changeLineAction(db: WritableDb, id: number, line: LineAction): void {
  const row = queries.selectActionRow(db, id);
  if (!row || !writing.raiseVersion(db, id, row.version)) return;
  writing.updateAction(db, { ...row, text: line.text, dueOn: line.dueOn });
  writing.replaceOwners(db, id, line.owners);
}

/** Whether more is known of an action than its line says: then it does not go with the line. */
export function hasHistory(action: {
  readonly doneOn: string | null;
  readonly restsUntil: string | null;
  readonly decisionId: number | null;
  readonly progress: readonly unknown[];
}): boolean {
  return (
    action.doneOn !== null ||
    action.restsUntil !== null ||
    action.decisionId !== null ||
    action.progress.length > 0
  );
}

const parked = z.object({
  row: z.custom<queries.ActionRow>((value) => typeof value === 'object' && value !== null),
  owners: z.array(z.object({ memberId: z.int().nullable(), name: z.string() })),
});

/** Takes an action out, whole, for when its line comes back. */
export function parkLineAction(db: WritableDb, id: number): string {
  const row = queries.selectActionRow(db, id);
  const owners = queries.selectOwnersOf(db, id);
  writing.deleteAction(db, id);
  return JSON.stringify({ row, owners });
}

/** Puts a parked action back under its number; answers its id. */
export function restoreLineAction(db: WritableDb, body: string): number {
  const { row, owners } = parked.parse(JSON.parse(body));
  writing.insertActionAgain(db, { ...row, version: row.version + 1 });
  writing.replaceOwners(db, row.id, knownOwners(db, owners));
  return row.id;
}

/** A member who was removed meanwhile is kept by name. */
function knownOwners(db: ReadableDb, owners: readonly Owner[]): StoredPerson[] {
  const names = memberNames(db);
  return owners.map(({ memberId, name }) =>
    memberId !== null && !names.has(memberId) ? { memberId: null, name } : { memberId, name },
  );
}

/** Keeps whether the line of an action is private, also for when the line goes. */
export const keepPrivacy = writing.updatePrivate;

/** Lets an action stand by itself, without its line. */
export const standAlone = (db: WritableDb, id: number): void => writing.clearLine(db, id);

/** Removes an action with everything about it. */
export const removeAction = (db: WritableDb, id: number): void => writing.deleteAction(db, id);

/** Moves the due day of an action with the meeting it waits for, and says it in its words. */
export function moveDue(
  db: WritableDb,
  id: number,
  { text, dueOn }: Pick<LineAction, 'text' | 'dueOn'>,
): void {
  const row = queries.selectActionRow(db, id);
  if (!row || !writing.raiseVersion(db, id, row.version)) return;
  writing.updateAction(db, { ...row, text, dueOn });
}

/** Closes the actions of a meeting of long ago on its own day: they are history, not work. */
export const closeAsHistory = writing.closeActionsOfMeeting;

/** What was agreed at a meeting on its day was agreed on its new day, unless it was done before. */
export const moveAgreed = (
  db: WritableDb,
  meetingId: number,
  days: { readonly from: string; readonly to: string },
): void => writing.updateAgreedOn(db, { meetingId, ...days });
