import type { meetingsContract } from '../../../shared/meetings/contract.ts';
import { actionsForDecision, actionsForItem } from '../actions/service.ts';
import type { ReadableDb } from '../record/database.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseWhenReferred } from '../rpc/refuse-when-referred.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import { storedMeeting } from './change-meeting.ts';
import * as queries from './items/queries.ts';
import { takeDecisionNumber } from './queries.ts';

type ItemOperation =
  | 'meetings.addItem'
  | 'meetings.saveItem'
  | 'meetings.moveItem'
  | 'meetings.removeItem'
  | 'meetings.addDecision'
  | 'meetings.saveDecision'
  | 'meetings.removeDecision';

export const itemHandlers: Pick<HandlersOf<typeof meetingsContract>, ItemOperation> = {
  'meetings.addItem': ({ meetingId, position, ...fields }, { db, trail }) => {
    storedMeeting(db, meetingId);
    const end = queries.selectItemsOf(db, meetingId).length + 1;
    const item = { ...fields, meetingId, position: Math.min(position ?? end, end) };
    const id = queries.insertItem(db, item);
    trail({ subject: `item ${id}`, version: 1, after: item });
    return { id, version: 1 };
  },

  'meetings.saveItem': (item, { db, trail }) => {
    const before = storedItem(db, item.id);
    if (!queries.updateItem(db, item)) throw conflict('This item');
    const version = item.version + 1;
    trail({ subject: `item ${item.id}`, version, before, after: item });
    return { id: item.id, version };
  },

  'meetings.moveItem': ({ id, version, position }, { db, trail }) => {
    const before = storedItem(db, id);
    const to = Math.min(position, queries.selectItemsOf(db, before.meetingId).length);
    if (!queries.moveItem(db, before, { version, to })) throw conflict('This item');
    const subject = `item ${id}`;
    const next = version + 1;
    trail({
      subject,
      version: next,
      before: { position: before.position },
      after: { position: to },
    });
    return { id, version: next };
  },

  'meetings.removeItem': ({ id, version }, { db, trail }) => {
    const before = storedItem(db, id);
    if (before.version !== version) throw conflict('This item');
    const message =
      'This item has decisions or actions, so it stays in the record. Nothing was removed. Remove or move those first.';
    if (queries.countDecisionsOfItem(db, id) + actionsForItem(db, id) > 0) {
      throw new UserError('REFUSED', message);
    }
    refuseWhenReferred(message, () => queries.deleteItem(db, before));
    trail({ subject: `item ${id}`, before });
    return {};
  },

  'meetings.addDecision': ({ itemId, ...fields }, { db, trail }) => {
    const { meetingId } = storedItem(db, itemId);
    const number = takeDecisionNumber(db, meetingId);
    const id = queries.insertDecision(db, { ...fields, itemId, number });
    trail({ subject: `decision ${id}`, version: 1, after: { ...fields, itemId, number } });
    return { id, version: 1, number };
  },

  'meetings.saveDecision': (decision, { db, trail }) => {
    const before = storedDecision(db, decision.id);
    if (!queries.updateDecision(db, decision)) throw conflict('This decision');
    const version = decision.version + 1;
    trail({ subject: `decision ${decision.id}`, version, before, after: decision });
    return { id: decision.id, version };
  },

  'meetings.removeDecision': ({ id, version }, { db, trail }) => {
    const before = storedDecision(db, id);
    if (before.version !== version) throw conflict('This decision');
    const message =
      'An action carries out this decision, so it stays in the record. Nothing was removed. Take the decision out of that action first.';
    if (actionsForDecision(db, id) > 0) throw new UserError('REFUSED', message);
    refuseWhenReferred(message, () => queries.deleteDecision(db, id));
    trail({ subject: `decision ${id}`, before });
    return {};
  },
};

function storedItem(db: ReadableDb, id: number): queries.ItemRow {
  const item = queries.selectItem(db, id);
  if (!item) throw notFound('This item');
  return item;
}

function storedDecision(db: ReadableDb, id: number) {
  const decision = queries.selectDecision(db, id);
  if (!decision) throw notFound('This decision');
  return decision;
}
