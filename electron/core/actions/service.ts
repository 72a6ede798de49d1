import {
  actionReference,
  type Action,
  type KeptAction,
  type Owner,
} from '../../../shared/actions/action.ts';
import { actionState } from '../../../shared/actions/state.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { meetingOnAfter } from '../meetings/people-at.ts';
import { memberNames } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { notFound } from '../rpc/user-error.ts';
import * as counts from './count-queries.ts';
import * as queries from './queries.ts';

/** Every action by number, with its state as of `today`. */
export const allActions = remembered((db: ReadableDb, today: IsoDate): readonly Action[] =>
  actionsOnAnyDay(db).map((action) => asOf(action, today)),
);

/** Every action by number, without what depends on the day. */
export const actionsOnAnyDay = remembered((db: ReadableDb): readonly KeptAction[] =>
  assembled(db, queries.selectActions(db)),
);

/** Actions that are not done, by number, with their state as of `today`. */
export const openActions = (db: ReadableDb, today: IsoDate): Action[] =>
  complete(db, queries.selectOpenActions(db), today);

/** The actions that carry out the decisions given, by number, without what depends on the day. */
export const actionsOfDecisions = (db: ReadableDb, decisionIds: readonly number[]): KeptAction[] =>
  assembled(db, queries.selectActionsOfDecisions(db, decisionIds));

/** Actions agreed at one meeting, by number. */
export const actionsOfMeeting = (db: ReadableDb, meetingId: number, today: IsoDate): Action[] =>
  complete(db, queries.selectActionsOfMeeting(db, meetingId), today);

type OfLine = { readonly lineKey: number | null; readonly isPrivate: boolean };

/** Actions agreed under one item, by number, with the line of the notes that made each. */
export function actionsOfItem(db: ReadableDb, itemId: number, today: IsoDate): (Action & OfLine)[] {
  const rows = queries.selectActionsOfItem(db, itemId);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return complete(db, rows, today).map((action) => ({
    ...action,
    lineKey: byId.get(action.id)?.lineKey ?? null,
    isPrivate: byId.get(action.id)?.isPrivate === 1,
  }));
}

/** One action; NOT_FOUND when there is none. */
export function actionOf(db: ReadableDb, id: number, today: IsoDate): Action {
  const row = queries.selectActionRow(db, id);
  const [action] = row ? complete(db, [row], today) : [];
  if (!action) throw notFound('This action');
  return action;
}

/** The actions of the ids given, by number. */
export const actionsWith = (db: ReadableDb, ids: readonly number[], today: IsoDate): Action[] =>
  complete(db, queries.selectActionsWith(db, ids), today);

/** Where the actions of the ids given were agreed: meeting, item and decision. */
export const actionPlaces = queries.selectPlaces;

/** The actions that have the numbers given, by number. */
export const actionsNumbered = (
  db: ReadableDb,
  numbers: readonly number[],
  today: IsoDate,
): Action[] => complete(db, queries.selectActionsNumbered(db, numbers), today);

/** Which actions of a meeting were agreed in a private line of its notes. */
export const privateActions = queries.selectPrivate;

/** Which line of which item made each action of a meeting. */
export const actionLines = queries.selectLineKeys;

/** The names typed for owners who are no members, each once. */
export const typedOwners = queries.selectTypedOwners;

/** How many actions name a member as owner. */
export const actionsNaming = counts.countOwnedBy;
/** How many actions were agreed under an item. */
export const actionsForItem = counts.countForItem;
/** How many actions carry out a decision. */
export const actionsForDecision = counts.countForDecision;
/** How many actions or notes of progress belong to a meeting. */
export const actionsForMeeting = counts.countForMeeting;

/** How many actions were agreed at each meeting, by meeting id. */
export const actionCounts = (db: ReadableDb): Map<number, number> =>
  new Map(counts.countByMeeting(db).map(({ meetingId, count }) => [meetingId, count]));

/** Owners and progress of so many actions are looked up; of more, all are read. */
const few = 100;

const complete = (db: ReadableDb, rows: readonly queries.ActionRow[], today: IsoDate): Action[] =>
  assembled(db, rows).map((action) => asOf(action, today));

const asOf = (action: KeptAction, today: IsoDate): Action => ({
  ...action,
  ...actionState(action, today),
});

function assembled(db: ReadableDb, rows: readonly queries.ActionRow[]): KeptAction[] {
  if (rows.length === 0) return [];
  const some = rows.length <= few ? rows.map(({ id }) => id) : undefined;
  const owners = some ? queries.selectOwnersOf(db, ...some) : queries.selectOwners(db);
  const progress = some ? queries.selectProgressOf(db, ...some) : queries.selectProgress(db);
  const ownersOf = Map.groupBy(owners, ({ actionId }) => actionId);
  const progressOf = Map.groupBy(progress, ({ actionId }) => actionId);
  const names = memberNames(db);
  const meetingOf = ({ meetingId, agreedOn }: Pick<queries.ActionRow, 'meetingId' | 'agreedOn'>) =>
    meetingOnAfter(db, meetingId, agreedOn);
  const named = ({ memberId, name }: queries.OwnerRow): Owner => ({
    memberId,
    name: (memberId === null ? undefined : names.get(memberId)) ?? name,
  });
  return rows.map(({ lineKey: _lineKey, isPrivate: _isPrivate, ...row }) => {
    const [lead = { memberId: null, name: '' }, ...more] = (ownersOf.get(row.id) ?? []).map(named);
    const dueOn = row.dueRule === 'next meeting' ? meetingOf(row) : row.dueOn;
    return {
      ...row,
      dueOn,
      reference: actionReference(row.number),
      owner: lead,
      moreOwners: more,
      progress: (progressOf.get(row.id) ?? []).map(({ actionId: _actionId, ...note }) => note),
    };
  });
}
