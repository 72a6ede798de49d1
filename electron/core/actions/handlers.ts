import { actionReference } from '../../../shared/actions/action.ts';
import type { actionsContract } from '../../../shared/actions/contract.ts';
import { byUrgency } from '../../../shared/actions/state.ts';
import { yearCounts } from '../../../shared/actions/year-counts.ts';
import { financialYearDays } from '../../../shared/dates/financial-year.ts';
import { namedPeople } from '../members/named-person.ts';
import { refuseToCome } from '../meetings/before-the-day.ts';
import { meetingDay } from '../meetings/change-meeting.ts';
import { placeOf } from '../meetings/place.ts';
import { refuseLocked } from '../minutes/lock.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseAfterToday } from '../rpc/refuse-after-today.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import { changeAction } from './change-action.ts';
import { refuseDueBefore } from './refuse-due-before.ts';
import { actionOf, allActions } from './service.ts';
import * as writing from './write-queries.ts';

export const actionsHandlers: HandlersOf<typeof actionsContract> = {
  'actions.list': ({ show, year }, { db, today }) => {
    const days = year === undefined ? undefined : financialYearDays(year);
    const actions = allActions(db, today).filter(
      ({ agreedOn, doneOn }) => !days || within(agreedOn, days) || within(doneOn, days),
    );
    const wanted = {
      open: actions.filter(({ state }) => state !== 'done').sort(byUrgency),
      overdue: actions.filter(({ state }) => state === 'overdue').sort(byUrgency),
      done: actions.filter(({ state }) => state === 'done').toReversed(),
      all: actions,
    };
    const { open, overdue, done } = wanted;
    return {
      actions: wanted[show],
      counts: { open: open.length, overdue: overdue.length, done: done.length },
    };
  },

  'actions.add': ({ text, owner, moreOwners, dueOn, agreedOn, ...asked }, context) => {
    const { db, today, trail } = context;
    const { heldOn, ...place } = placeOf(db, asked);
    refuseLocked(db, place.meetingId);
    const number = writing.takeNumber(db);
    const agreed = agreedOn ?? heldOn ?? today;
    refuseDueBefore(dueOn, agreed);
    const action = { number, text, dueOn, agreedOn: agreed, ...place, lineKey: null };
    const id = writing.insertAction(db, action);
    writing.replaceOwners(db, id, namedPeople(db, [owner, ...moreOwners]));
    trail({ subject: `action ${id}`, version: 1, after: actionOf(db, id, today) });
    return { id, version: 1, number, reference: actionReference(number) };
  },

  'actions.save': ({ id, version, text, owner, moreOwners, dueOn, decisionId }, context) =>
    changeAction({ id, version }, context, (row) => {
      if (dueOn !== row.dueOn) refuseDueBefore(dueOn, row.agreedOn);
      const carriesOut = decisionId === undefined ? row.decisionId : decisionId;
      if (carriesOut !== null) placeOf(context.db, { decisionId: carriesOut });
      writing.updateAction(context.db, { ...row, text, dueOn, decisionId: carriesOut });
      writing.replaceOwners(context.db, id, namedPeople(context.db, [owner, ...moreOwners]));
    }),

  'actions.progress': ({ on, note, meetingId, ...seen }, context) =>
    changeAction(seen, context, ({ agreedOn }) => {
      refuseBeforeAgreed(on, agreedOn, 'on');
      refuseAfterToday(on, context.today, 'on');
      refuseMeeting(context, meetingId);
      writing.insertProgress(context.db, { actionId: seen.id, on, note, meetingId });
    }),

  'actions.complete': ({ doneOn, result, meetingId, ...seen }, context) =>
    changeAction(seen, context, (row) => {
      refuseBeforeAgreed(doneOn, row.agreedOn, 'doneOn');
      refuseAfterToday(doneOn, context.today, 'doneOn');
      refuseMeeting(context, meetingId);
      writing.updateAction(context.db, { ...row, doneOn, result, doneMeetingId: meetingId });
    }),

  'actions.reopen': (seen, context) =>
    changeAction(seen, context, (row) =>
      writing.updateAction(context.db, { ...row, doneOn: null, doneMeetingId: null }),
    ),

  'actions.remove': ({ id, version }, { db, today, trail }) => {
    const before = actionOf(db, id, today);
    if (before.version !== version) throw conflict('This action');
    refuseLocked(db, before.meetingId);
    writing.deleteAction(db, id);
    trail({ subject: `action ${id}`, before });
    return {};
  },

  'actions.rest': ({ until, reason, ...seen }, context) =>
    changeAction(seen, context, (row) => {
      if (row.doneOn !== null) {
        throw new UserError('REFUSED', 'This action is done, so it cannot rest. Nothing changed.');
      }
      if (until !== null && until <= context.today) {
        const message = 'Enter a date after today';
        throw new UserError('INVALID_INPUT', `${message}.`, { until: message });
      }
      writing.updateRest(context.db, { id: row.id, until, reason: until === null ? '' : reason });
    }),

  'actions.yearCounts': ({ year }, { db, today }) => {
    const { closed, ...counts } = yearCounts(allActions(db, today), year, today);
    return {
      ...counts,
      closed: closed.map(({ id, reference, text, owner, doneOn, result, doneMeetingId }) => ({
        actionId: id,
        reference,
        text,
        owner: owner.name,
        doneOn: doneOn ?? '',
        result,
        meetingId: doneMeetingId,
        meetingOn:
          doneMeetingId === null
            ? null
            : (placeOf(db, { meetingId: doneMeetingId }).heldOn ?? null),
      })),
    };
  },

  'actions.startNumber': ({ next }, { db, trail }) => {
    if (!writing.raiseCounter(db, next)) {
      const message = `${actionReference(next)} has been used. Enter a higher number`;
      throw new UserError('INVALID_INPUT', `${message}.`, { next: message });
    }
    trail({ subject: 'action numbers', after: { next } });
    return { next };
  },
};

const within = (day: string | null, { from, to }: { from: string; to: string }): boolean =>
  day !== null && day >= from && day <= to;

function refuseBeforeAgreed(day: IsoDate, agreedOn: IsoDate, field: string): void {
  if (day >= agreedOn) return;
  const message = 'Enter a date that is not before the action was agreed';
  throw new UserError('INVALID_INPUT', `${message}.`, { [field]: message });
}

/** What a meeting heard of an action is part of its minutes: it was held, and they are open. */
function refuseMeeting({ db, today }: QueryContext, meetingId: number | null): void {
  if (meetingId === null) return;
  placeOf(db, { meetingId });
  refuseToCome(meetingDay(db, meetingId), today);
  refuseLocked(db, meetingId);
}
