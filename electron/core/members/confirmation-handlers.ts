import {
  financialYearDays,
  financialYearOf,
  type IsoDate,
} from '../../../shared/dates/financial-year.ts';
import { confirmationDayProblem } from '../../../shared/members/confirmation-day.ts';
import type { membersContract } from '../../../shared/members/contract.ts';
import { membersOn } from './service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { notFound, UserError } from '../rpc/user-error.ts';
import {
  deleteConfirmation,
  insertConfirmation,
  selectConfirmations,
} from './confirmations/queries.ts';
import { selectMembers } from './queries.ts';
import { changeMember } from './stored-member.ts';

export const confirmationHandlers: Pick<
  HandlersOf<typeof membersContract>,
  'members.confirm' | 'members.removeConfirmation' | 'members.confirmations'
> = {
  'members.confirm': ({ id, version, year, ...answer }, context) => {
    let confirmationId = 0;
    const saved = changeMember({ id, version }, context, ({ name, spells }) => {
      const { today } = context;
      const message = confirmationDayProblem({ name, spells, on: answer.on, year, today });
      if (message !== undefined) throw new UserError('INVALID_INPUT', message, { on: message });
      confirmationId = insertConfirmation(context.db, id, answer);
    });
    return { ...saved, confirmationId, year: financialYearOf(answer.on) };
  },

  'members.removeConfirmation': ({ confirmationId, ...seen }, context) =>
    changeMember(seen, context, ({ confirmations }) => {
      if (!confirmations.some(({ id }) => id === confirmationId)) throw notFound('This answer');
      deleteConfirmation(context.db, confirmationId);
    }),

  'members.confirmations': ({ year }, { db, today }) => {
    const days = financialYearDays(year);
    const last = new Map(selectConfirmations(db, days).map((row) => [row.memberId, row]));
    const details = new Map(selectMembers(db).map((member) => [member.id, member]));
    const members = membersOn(db, dayWithin(days, today)).map(({ id, name }) => {
      const {
        id: confirmationId = null,
        answer = null,
        on = null,
        how = null,
      } = last.get(id) ?? {};
      const { version = 1, preferredWay = null } = details.get(id) ?? {};
      return { id, version, name, preferredWay, confirmationId, answer, on, how };
    });
    return { members };
  },
};

/** The day whose members are asked: today, or the nearest day of a year that is past or to come. */
function dayWithin({ from, to }: { from: IsoDate; to: IsoDate }, today: IsoDate): IsoDate {
  if (today < from) return from;
  return today > to ? to : today;
}
