import { financialYearDays, type IsoDate } from '../../../shared/dates/financial-year.ts';
import type { membersContract } from '../../../shared/members/contract.ts';
import { membersOn } from './service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { insertConfirmation, selectConfirmations } from './confirmations/queries.ts';
import { selectMembers } from './queries.ts';
import { changeMember } from './stored-member.ts';

export const confirmationHandlers: Pick<
  HandlersOf<typeof membersContract>,
  'members.confirm' | 'members.confirmations'
> = {
  'members.confirm': ({ id, version, ...answer }, context) =>
    changeMember({ id, version }, context, () => insertConfirmation(context.db, id, answer)),

  'members.confirmations': ({ year }, { db, today }) => {
    const days = financialYearDays(year);
    const last = new Map(selectConfirmations(db, days).map((row) => [row.memberId, row]));
    const details = new Map(selectMembers(db).map((member) => [member.id, member]));
    const members = membersOn(db, dayWithin(days, today)).map(({ id, name }) => {
      const { answer = null, on = null, how = null } = last.get(id) ?? {};
      const { version = 1, preferredWay = null } = details.get(id) ?? {};
      return { id, version, name, preferredWay, answer, on, how };
    });
    return { members };
  },
};

/** The day whose members are asked: today, or the nearest day of a year that is past or to come. */
function dayWithin({ from, to }: { from: IsoDate; to: IsoDate }, today: IsoDate): IsoDate {
  if (today < from) return from;
  return today > to ? to : today;
}
