import { financialYearDays, financialYearOf } from '../../../shared/dates/financial-year.ts';
import type { meetingsContract } from '../../../shared/meetings/contract.ts';
import { actionsForMeeting } from '../actions/service.ts';
import { followNextMeeting, moved } from '../minutes/lines/follow-next-meeting.ts';
import { refuseLocked } from '../minutes/lock.ts';
import { refuseLeavingConfirmed } from '../minutes/refuse-leaving-confirmed.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseWhenReferred } from '../rpc/refuse-when-referred.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import { attendanceHandlers } from './attendance-handlers.ts';
import { refuseMovingAhead } from './before-the-day.ts';
import * as attendance from './attendance/queries.ts';
import { changeMeeting, storedMeeting } from './change-meeting.ts';
import { deletePostponements } from './facts/queries.ts';
import { itemHandlers } from './item-handlers.ts';
import { selectItemsOf } from './items/queries.ts';
import { moveMeeting } from './move-meeting.ts';
import * as queries from './queries.ts';
import { meetingFactsHandlers } from './meeting-facts-handlers.ts';
import { itemFactsHandlers } from './item-facts-handlers.ts';
import { decisionFactsHandlers } from './decision-facts-handlers.ts';
import { electionHandlers } from './election-handlers.ts';
import { refuseLosingAttendance } from './refuse-losing-attendance.ts';
import { sentHandlers } from './sent-handlers.ts';
import { meetingsBetween } from './service.ts';
import { wholeMeeting } from './whole-meeting.ts';

export const meetingsHandlers: HandlersOf<typeof meetingsContract> = {
  ...attendanceHandlers,
  ...itemHandlers,
  ...meetingFactsHandlers,
  ...itemFactsHandlers,
  ...decisionFactsHandlers,
  ...electionHandlers,
  ...sentHandlers,

  'meetings.list': ({ year }, { db }) => {
    const { from, to } =
      year === undefined ? { from: '0000-01-01', to: '9999-12-31' } : financialYearDays(year);
    const years = new Set(queries.selectMeetingDays(db).map(financialYearOf));
    return {
      meetings: meetingsBetween(db, from, to).toReversed(),
      years: [...years].sort((a, b) => b - a),
    };
  },

  'meetings.get': ({ id }, { db, today }) => wholeMeeting(db, id, today),

  'meetings.add': (fields, { db, today, trail }) => {
    let id = 0;
    const followed = followNextMeeting({ db, today }, () => {
      id = queries.insertMeeting(db, fields);
    });
    trail({ subject: `meeting ${id}`, version: 1, after: { ...fields, ...moved(followed) } });
    return { id, version: 1 };
  },

  'meetings.save': ({ id, version, ...fields }, context) =>
    changeMeeting({ id, version }, context, (before) => {
      refuseLocked(context.db, id);
      refuseLosingAttendance(context.db, id, fields.heldOn);
      refuseMovingAhead(context, id, fields.heldOn);
      const placed = { meetingId: id, heldOn: fields.heldOn };
      refuseLeavingConfirmed(context.db, placed, context.today);
      const followed = moveMeeting(context, before, fields);
      return { before, after: { ...fields, ...moved(followed) }, answer: {} };
    }),

  'meetings.remove': ({ id, version }, { db, today, trail }) => {
    const before = storedMeeting(db, id);
    if (before.version !== version) throw conflict('This meeting');
    const message =
      'Something is recorded about this meeting, so it stays in the record. Nothing was removed.';
    const entries =
      attendance.selectAttendanceOf(db, id).length +
      attendance.selectOthersOf(db, id).length +
      selectItemsOf(db, id).length +
      actionsForMeeting(db, id);
    if (entries > 0) throw new UserError('REFUSED', message);
    deletePostponements(db, id);
    const followed = followNextMeeting({ db, today }, () =>
      refuseWhenReferred(message, () => queries.deleteMeeting(db, id)),
    );
    trail({ subject: `meeting ${id}`, before, after: moved(followed) });
    return {};
  },
};
