import type { BacklogFields } from '../../../shared/agenda/agenda.ts';
import type { agendaContract } from '../../../shared/agenda/contract.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import { namedPerson } from '../members/named-person.ts';
import { refuseLocked } from '../minutes/lock.ts';
import type { ReadableDb } from '../record/database.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import * as queries from './backlog/queries.ts';
import { allBacklog, backlogItemOf, waitingItems } from './backlog/service.ts';
import { addProposed } from './build.ts';

type BacklogOperation =
  | 'agenda.backlog'
  | 'agenda.addToBacklog'
  | 'agenda.saveBacklogItem'
  | 'agenda.takeFromBacklog'
  | 'agenda.closeBacklogItem';

export const backlogHandlers: Pick<HandlersOf<typeof agendaContract>, BacklogOperation> = {
  'agenda.backlog': ({ show }, { db }) => ({
    items: show === 'all' ? allBacklog(db) : waitingItems(db),
  }),

  'agenda.addToBacklog': ({ askedOn, ...fields }, { db, today, trail }) => {
    const given = { ...fields, askedOn: askedOn ?? today };
    const id = queries.insertBacklogItem(db, stored(db, given));
    trail({ subject: `backlog item ${id}`, version: 1, after: given });
    return { id, version: 1 };
  },

  'agenda.saveBacklogItem': ({ id, version, ...fields }, { db, trail }) => {
    const before = requireWaiting(db, id);
    if (!queries.raiseBacklogItem(db, id, version)) throw conflict('This waiting item');
    queries.updateBacklogItem(db, id, stored(db, fields));
    trail({ subject: `backlog item ${id}`, version: version + 1, before, after: fields });
    return { id, version: version + 1 };
  },

  'agenda.takeFromBacklog': ({ id, version, meetingId, position }, { db, trail }) => {
    const item = requireWaiting(db, id);
    storedMeeting(db, meetingId);
    refuseLocked(db, meetingId);
    if (!queries.raiseBacklogItem(db, id, version)) throw conflict('This waiting item');
    const { title, words, plannedMinutes, askedBy } = item;
    const itemId = addProposed(
      db,
      meetingId,
      {
        title,
        words,
        plannedMinutes,
        purpose: 'business',
        askedBy: askedBy?.name ?? '',
        isPrivate: false,
        backlogId: id,
      },
      position,
    );
    trail({ subject: `backlog item ${id}`, version: version + 1, after: { meetingId, itemId } });
    return { itemId };
  },

  'agenda.closeBacklogItem': ({ id, version, reason }, { db, today, trail }) => {
    requireWaiting(db, id);
    if (!queries.raiseBacklogItem(db, id, version)) throw conflict('This waiting item');
    queries.updateClosed(db, id, { on: today, reason });
    trail({ subject: `backlog item ${id}`, version: version + 1, after: { closed: reason } });
    return { id, version: version + 1 };
  },
};

function requireWaiting(db: ReadableDb, id: number) {
  const item = backlogItemOf(db, id);
  if (item.itemId === null && item.closedOn === null) return item;
  throw new UserError(
    'REFUSED',
    'This item does not wait any more: it was put on an agenda or closed. Nothing was changed.',
  );
}

function stored(db: ReadableDb, { askedBy, fromPublic, ...fields }: BacklogFields) {
  const person = namedPerson(db, askedBy);
  return {
    ...fields,
    fromPublic: fromPublic ? 1 : 0,
    askedByMemberId: person?.memberId ?? null,
    askedByName: person?.name ?? null,
  };
}
