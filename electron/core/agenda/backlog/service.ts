import type { BacklogItem } from '../../../../shared/agenda/agenda.ts';
import { personByName } from '../../members/named-person.ts';
import { memberNames } from '../../members/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import { notFound } from '../../rpc/user-error.ts';
import * as queries from './queries.ts';

/** Everything that ever waited for a meeting, in the order it was asked for. */
export const allBacklog = (db: ReadableDb): BacklogItem[] =>
  queries.selectBacklog(db).map(toItem(memberNames(db)));

/** What still waits. */
export const waitingItems = (db: ReadableDb): BacklogItem[] =>
  allBacklog(db).filter(({ itemId, closedOn }) => itemId === null && closedOn === null);

/** One item; NOT_FOUND when there is none. */
export function backlogItemOf(db: ReadableDb, id: number): BacklogItem {
  const row = queries.selectBacklogItem(db, id);
  if (!row) throw notFound('This waiting item');
  return toItem(memberNames(db))(row);
}

/** Lets what became an item wait again, for when the item is removed. */
export const waitAgain = queries.clearTaken;

const toItem =
  (names: ReadonlyMap<number, string>) =>
  (row: queries.BacklogRow): BacklogItem => {
    const { askedByMemberId, askedByName, fromPublic, ...item } = row;
    return {
      ...item,
      askedBy: personByName(names, askedByMemberId, askedByName),
      fromPublic: fromPublic === 1,
    };
  };
