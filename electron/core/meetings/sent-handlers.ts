import type { meetingsContract } from '../../../shared/meetings/contract.ts';
import { memberNames } from '../members/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseAfterToday } from '../rpc/refuse-after-today.ts';
import { notFound } from '../rpc/user-error.ts';
import { storedMeeting } from './change-meeting.ts';
import { deleteSent, insertSent, selectSent, selectSentOf } from './sent/queries.ts';

type SentOperation = 'meetings.recordSent' | 'meetings.sent' | 'meetings.removeSent';

export const sentHandlers: Pick<HandlersOf<typeof meetingsContract>, SentOperation> = {
  'meetings.recordSent': ({ meetingId, what, on, to, note }, { db, today, trail }) => {
    refuseAfterToday(on, today, 'on');
    storedMeeting(db, meetingId);
    const names = memberNames(db);
    for (const { memberId, name, how } of to) {
      if (memberId !== null && !names.has(memberId)) throw notFound('The member named');
      insertSent(db, { meetingId, what, on, memberId, name, how, note });
    }
    trail({ subject: `meeting ${meetingId}`, after: { sent: what, on, to, note } });
    return { recorded: to.length };
  },

  'meetings.sent': ({ meetingId }, { db }) => {
    storedMeeting(db, meetingId);
    return { sent: selectSentOf(db, meetingId) };
  },

  'meetings.removeSent': ({ id }, { db, trail }) => {
    const before = selectSent(db, id);
    if (!before) throw notFound('This entry');
    deleteSent(db, id);
    trail({ subject: `meeting ${before.meetingId}`, before });
    return {};
  },
};
