import { refuseWorkedOn } from '../improvements/refuse-worked-on.ts';
import type { meetingsContract } from '../../../shared/meetings/contract.ts';
import { waitAgain } from '../agenda/backlog/service.ts';
import { actionsForItem } from '../actions/service.ts';
import { forgetLines, keepNotes } from '../minutes/keep-notes.ts';
import { refuseLocked } from '../minutes/lock.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseWhenReferred } from '../rpc/refuse-when-referred.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import { storedMeeting } from './change-meeting.ts';
import * as decisions from './decisions/queries.ts';
import { removeDecision } from './decisions/remove-decision.ts';
import { decisionOf } from './decisions/service.ts';
import * as queries from './items/queries.ts';
import { placeOfItem, storedItem } from './items/service.ts';
import { takeDecisionNumber } from './queries.ts';
import { refuseCancelled } from './refuse-settled.ts';
import { refuseWritten } from './refuse-written.ts';

type ItemOperation =
  | 'meetings.addItem'
  | 'meetings.saveItem'
  | 'meetings.moveItem'
  | 'meetings.removeItem'
  | 'meetings.addDecision'
  | 'meetings.saveDecision'
  | 'meetings.removeDecision';

export const itemHandlers: Pick<HandlersOf<typeof meetingsContract>, ItemOperation> = {
  'meetings.addItem': ({ meetingId, position, ...fields }, { db, today, trail }) => {
    storedMeeting(db, meetingId);
    refuseLocked(db, meetingId);
    const item = { ...fields, meetingId, position: placeOfItem(db, meetingId, fields, position) };
    const id = queries.insertItem(db, item);
    const { after } = keepNotes({ db, today }, { id, meetingId, notes: '' }, fields.notes);
    trail({ subject: `item ${id}`, version: 1, after: { ...item, lines: after.lines } });
    return { id, version: 1 };
  },

  'meetings.saveItem': (item, { db, today, trail }) => {
    const before = storedItem(db, item.id);
    refuseLocked(db, before.meetingId);
    if (!queries.updateItem(db, item)) throw conflict('This item');
    const version = item.version + 1;
    const { lines } = keepNotes({ db, today }, before, item.notes).after;
    trail({ subject: `item ${item.id}`, version, before, after: { ...item, lines } });
    return { id: item.id, version };
  },

  'meetings.moveItem': ({ id, version, position }, { db, trail }) => {
    const before = storedItem(db, id);
    refuseLocked(db, before.meetingId);
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
    refuseLocked(db, before.meetingId);
    refuseWritten(db, before);
    if (before.version !== version) throw conflict('This item');
    const message =
      'This item has decisions, actions or feedback, so it stays in the record. Nothing was removed. Remove or move those first.';
    if (decisions.countDecisionsOfItem(db, id) + actionsForItem(db, id) > 0) {
      throw new UserError('REFUSED', message);
    }
    forgetLines(db, id);
    waitAgain(db, id);
    refuseWhenReferred(spokenOf, () => queries.deleteItem(db, before));
    trail({ subject: `item ${id}`, before });
    return {};
  },

  'meetings.addDecision': ({ itemId, ...fields }, { db, trail }) => {
    const { meetingId } = storedItem(db, itemId);
    refuseLocked(db, meetingId);
    refuseCancelled(storedMeeting(db, meetingId));
    const number = takeDecisionNumber(db, meetingId);
    const id = decisions.insertDecision(db, { ...fields, itemId, number, lineKey: null });
    trail({ subject: `decision ${id}`, version: 1, after: { ...fields, itemId, number } });
    return { id, version: 1, number };
  },

  'meetings.saveDecision': (decision, { db, trail }) => {
    const before = decisionOf(db, decision.id);
    refuseLocked(db, before.meetingId);
    if (decision.outcome === 'decision') refuseWorkedOn(db, decision.id);
    else refuseCancelled(storedMeeting(db, before.meetingId));
    if (!decisions.updateDecision(db, decision)) throw conflict('This decision');
    const version = decision.version + 1;
    trail({ subject: `decision ${decision.id}`, version, before, after: decision });
    return { id: decision.id, version };
  },

  'meetings.removeDecision': ({ id, version }, { db, trail }) => {
    const before = decisionOf(db, id);
    if (before.version !== version) throw conflict('This decision');
    refuseLocked(db, before.meetingId);
    removeDecision(db, id);
    trail({ subject: `decision ${id}`, before });
    return {};
  },
};

const spokenOf =
  'This item has feedback, or was changed when these minutes were confirmed, so it stays in the record. Nothing was removed. Remove its feedback first; what was confirmed stays.';
