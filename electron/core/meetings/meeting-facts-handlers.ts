import { formatDay } from '../../../shared/dates/format-day.ts';
import type { meetingsContract } from '../../../shared/meetings/contract.ts';
import { namedPerson } from '../members/named-person.ts';
import { followNextMeeting, moved } from '../minutes/lines/follow-next-meeting.ts';
import { refuseLocked } from '../minutes/lock.ts';
import { confirmedOthers } from '../minutes/refuse-leaving-confirmed.ts';
import type { CommandContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import * as attendance from './attendance/queries.ts';
import { changeMeeting } from './change-meeting.ts';
import * as facts from './facts/queries.ts';
import { meetingFactsOf } from './facts/service.ts';
import { moveMeeting } from './move-meeting.ts';
import { refuseLosingAttendance } from './refuse-losing-attendance.ts';
import { refuseSettled } from './refuse-settled.ts';

type FactsOperation =
  'meetings.saveFacts' | 'meetings.cancel' | 'meetings.restore' | 'meetings.postpone';

export const meetingFactsHandlers: Pick<HandlersOf<typeof meetingsContract>, FactsOperation> = {
  'meetings.saveFacts': ({ chairedBy, minutesBy, itemsByOn, joining, ...seen }, context) => {
    const { db } = context;
    return changeMeeting(seen, context, ({ id }) => {
      refuseLocked(db, id);
      const before = meetingFactsOf(db, id);
      const [chair, writer] = [namedPerson(db, chairedBy), namedPerson(db, minutesBy)];
      facts.updateMeetingFacts(db, id, {
        chairedByMemberId: chair?.memberId ?? null,
        chairedByName: chair?.name ?? null,
        minutesByMemberId: writer?.memberId ?? null,
        minutesByName: writer?.name ?? null,
        itemsByOn,
        joining,
      });
      return { before, after: meetingFactsOf(db, id), answer: {} };
    });
  },

  'meetings.cancel': ({ reason, ...seen }, context) => {
    const { db, today } = context;
    return changeMeeting(seen, context, ({ id, heldOn, cancelledOn }) => {
      refuseHeld(context, id, heldOn);
      if (cancelledOn !== null) {
        throw new UserError('REFUSED', 'This meeting is cancelled already. Nothing was changed.');
      }
      refuseSettled(db, id);
      const followed = followNextMeeting(context, () =>
        facts.updateCancellation(db, id, { on: today, reason }),
      );
      const after = { cancelled: today, reason, ...moved(followed) };
      return { before: { cancelled: null }, after, answer: {} };
    });
  },

  'meetings.restore': (seen, context) => {
    const { db } = context;
    return changeMeeting(seen, context, ({ id }) => {
      const { cancellation } = meetingFactsOf(db, id);
      const followed = followNextMeeting(context, () =>
        facts.updateCancellation(db, id, { on: null, reason: '' }),
      );
      const after = { cancellation: null, ...moved(followed) };
      return { before: { cancellation }, after, answer: {} };
    });
  },

  'meetings.postpone': ({ heldOn, startsAt, reason, ...seen }, context) => {
    const { db, today } = context;
    return changeMeeting(seen, context, (meeting) => {
      const { id, version: _version, cancelledOn: _cancelledOn, ...fields } = meeting;
      refuseHeld(context, id, meeting.heldOn);
      refuseLosingAttendance(db, id, heldOn);
      facts.insertPostponement(db, id, { from: meeting.heldOn, on: today, reason });
      const after = {
        ...fields,
        heldOn,
        startsAt: startsAt === undefined ? fields.startsAt : startsAt,
      };
      if (startsAt !== undefined) after.endsAt = null;
      const followed = moveMeeting(context, meeting, after);
      return {
        before: { heldOn: meeting.heldOn },
        after: { heldOn, startsAt, reason, ...moved(followed) },
        answer: {},
      };
    });
  },
};

/** A meeting with somebody there took place; it cannot be cancelled or moved any more. */
function refuseHeld({ db, today }: CommandContext, id: number, heldOn: string): void {
  refuseLocked(db, id);
  if (confirmedOthers(db, id)) {
    throw new UserError(
      'REFUSED',
      'This meeting confirmed the minutes of an earlier one, so it was held. Nothing was changed.',
    );
  }
  const there =
    attendance.selectAttendanceOf(db, id).some(({ state }) => state === 'present') ||
    attendance.selectOthersOf(db, id).some(({ state }) => state === 'present');
  // Guests may be written down ahead; until the day nobody has come.
  if (!there || heldOn > today) return;
  throw new UserError(
    'REFUSED',
    `People are recorded as present on ${formatDay(heldOn)}, so this meeting was held. Nothing was changed. Correct the attendance first if it was not.`,
  );
}
