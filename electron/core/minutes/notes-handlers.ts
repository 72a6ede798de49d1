import type { minutesContract } from '../../../shared/minutes/contract.ts';
import { removeAction, standAlone as letActionStand } from '../actions/line-actions.ts';
import { actionOf } from '../actions/service.ts';
import { settleAction } from '../actions/settle.ts';
import { standAlone as letDecisionStand } from '../meetings/decisions/line-decisions.ts';
import { removeDecision } from '../meetings/decisions/remove-decision.ts';
import { decisionOf } from '../meetings/decisions/service.ts';
import { saveNotesOf, storedItem } from '../meetings/items/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict } from '../rpc/user-error.ts';
import { keepNotes, readerOf } from './keep-notes.ts';
import { readKept } from './lines/read-kept.ts';
import { textOnceDated } from './lines/text-once-dated.ts';
import { refuseLocked } from './lock.ts';

type NotesOperation =
  'minutes.saveNotes' | 'minutes.notes' | 'minutes.settleAction' | 'minutes.settleLoose';

export const notesHandlers: Pick<HandlersOf<typeof minutesContract>, NotesOperation> = {
  'minutes.saveNotes': ({ itemId, version, notes }, { db, today, nowMs, trail }) => {
    const item = storedItem(db, itemId);
    refuseLocked(db, item.meetingId);
    saveNotesOf(db, { id: itemId, version, notes });
    const { reader, before, after } = keepNotes({ db, today }, item, notes);
    const saved = { id: itemId, version: version + 1, notes };
    trail({ subject: `item ${itemId}`, version: saved.version, before, after });
    return { ...readKept(db, saved, { reader, today }), savedAtMs: nowMs };
  },

  'minutes.notes': ({ itemId }, { db, today }) => {
    const item = storedItem(db, itemId);
    const reader = readerOf(db, item.meetingId);
    return { ...readKept(db, item, { reader, today }), notes: item.notes };
  },

  'minutes.settleAction': (settled, context) => {
    const action = actionOf(context.db, settled.id, context.today);
    refuseLocked(context.db, action.meetingId);
    const isDated = settled.dueAtNextMeeting ?? typeof settled.dueOn === 'string';
    const text = isDated ? textOnceDated(context.db, action) : undefined;
    return settleAction({ ...settled, text }, context);
  },

  'minutes.settleLoose': ({ kind, id, version, keep }, { db, today, trail }) => {
    const before = kind === 'action' ? actionOf(db, id, today) : decisionOf(db, id);
    refuseLocked(db, before.meetingId);
    if (before.version !== version)
      throw conflict(kind === 'action' ? 'This action' : 'This decision');
    if (keep) {
      if (kind === 'action') letActionStand(db, id);
      else letDecisionStand(db, id);
    } else if (kind === 'action') {
      removeAction(db, id);
    } else {
      removeDecision(db, id);
    }
    trail({ subject: `${kind} ${id}`, before, after: { kept: keep } });
    return {};
  },
};
