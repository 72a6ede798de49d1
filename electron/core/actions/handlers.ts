import { actionReference, type OwnerInput } from '../../../shared/actions/action.ts';
import type { actionsContract } from '../../../shared/actions/contract.ts';
import { byUrgency } from '../../../shared/actions/state.ts';
import { financialYearDays } from '../../../shared/dates/financial-year.ts';
import { memberNames } from '../members/service.ts';
import { placeOf } from '../meetings/place.ts';
import type { CommandContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { actionOf, allActions } from './service.ts';

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
    const number = queries.takeNumber(db);
    const agreed = agreedOn ?? heldOn ?? today;
    const id = queries.insertAction(db, { number, text, dueOn, agreedOn: agreed, ...place });
    queries.replaceOwners(db, id, ownersOf(context, [owner, ...moreOwners]));
    trail({ subject: `action ${id}`, version: 1, after: actionOf(db, id, today) });
    return { id, version: 1, number, reference: actionReference(number) };
  },

  'actions.save': ({ id, version, text, owner, moreOwners, dueOn, decisionId }, context) =>
    changeAction({ id, version }, context, (row) => {
      const carriesOut = decisionId === undefined ? row.decisionId : decisionId;
      if (carriesOut !== null) placeOf(context.db, { decisionId: carriesOut });
      queries.updateAction(context.db, { ...row, text, dueOn, decisionId: carriesOut });
      queries.replaceOwners(context.db, id, ownersOf(context, [owner, ...moreOwners]));
    }),

  'actions.progress': ({ on, note, meetingId, ...seen }, context) =>
    changeAction(seen, context, () => {
      if (meetingId !== null) placeOf(context.db, { meetingId });
      queries.insertProgress(context.db, { actionId: seen.id, on, note, meetingId });
    }),

  'actions.complete': ({ doneOn, result, ...seen }, context) =>
    changeAction(seen, context, (row) => {
      if (doneOn < row.agreedOn) {
        const message = 'Enter a date that is not before the action was agreed';
        throw new UserError('INVALID_INPUT', `${message}.`, { doneOn: message });
      }
      queries.updateAction(context.db, { ...row, doneOn, result });
    }),

  'actions.reopen': (seen, context) =>
    changeAction(seen, context, (row) =>
      queries.updateAction(context.db, { ...row, doneOn: null }),
    ),

  'actions.remove': ({ id, version }, { db, today, trail }) => {
    const before = actionOf(db, id, today);
    if (before.version !== version) throw conflict('This action');
    queries.deleteAction(db, id);
    trail({ subject: `action ${id}`, before });
    return {};
  },

  'actions.startNumber': ({ next }, { db, trail }) => {
    if (!queries.raiseCounter(db, next)) {
      const message = `${actionReference(next)} has been used. Enter a higher number`;
      throw new UserError('INVALID_INPUT', `${message}.`, { next: message });
    }
    trail({ subject: 'action numbers', after: { next } });
    return { next };
  },
};

const within = (day: string | null, { from, to }: { from: string; to: string }): boolean =>
  day !== null && day >= from && day <= to;

function changeAction(
  { id, version }: { readonly id: number; readonly version: number },
  { db, today, trail }: CommandContext,
  change: (row: queries.ActionRow) => void,
): { id: number; version: number } {
  const row = queries.selectActionRow(db, id);
  const before = actionOf(db, id, today);
  if (!row || !queries.raiseVersion(db, id, version)) throw conflict('This action');
  change(row);
  const after = actionOf(db, id, today);
  trail({ subject: `action ${id}`, version: after.version, before, after });
  return { id, version: after.version };
}

/** Owners as they are stored: a member by id, anybody else by the name typed. */
function ownersOf({ db }: CommandContext, owners: readonly OwnerInput[]) {
  const names = memberNames(db);
  return owners.map((owner) => {
    if (!('memberId' in owner)) return { memberId: null, name: owner.name };
    const name = names.get(owner.memberId);
    if (name === undefined) throw notFound('The member named as owner');
    return { memberId: owner.memberId, name };
  });
}
