import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { improvementsContract } from '../../../shared/improvements/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import { changeImprovement, refuseDay, requireAgreed } from './change-improvement.ts';
import * as queries from './queries.ts';

type Life =
  | 'improvements.progress'
  | 'improvements.complete'
  | 'improvements.stop'
  | 'improvements.reopen'
  | 'improvements.tell'
  | 'improvements.check';

/** From agreed to done or not possible, told, and looked at again. */
export const lifeHandlers: Pick<HandlersOf<typeof improvementsContract>, Life> = {
  'improvements.progress': ({ on, note, ...seen }, context) =>
    changeImprovement(seen, context, ({ before }) => {
      requireAgreed(before);
      refuseDay('on', on, before, context.today);
      queries.insertProgress(context.db, { improvementId: seen.id, on, note });
      return {};
    }),

  'improvements.complete': ({ doneOn, result, patientResult, ...seen }, context) =>
    changeImprovement(seen, context, ({ before, row }) => {
      requireAgreed(before);
      refuseDay('doneOn', doneOn, before, context.today);
      // What the actions say already is not copied: it would no longer follow them.
      const said = before.doneByActions && result === before.result ? row.result : result;
      return { doneOn, result: said, patientResult, stoppedOn: null, stoppedReason: '' };
    }),

  'improvements.stop': ({ on, reason, ...seen }, context) =>
    changeImprovement(seen, context, ({ before }) => {
      requireAgreed(before);
      refuseDay('on', on, before, context.today);
      return { stoppedOn: on, stoppedReason: reason, doneOn: null };
    }),

  'improvements.reopen': (seen, context) =>
    changeImprovement(seen, context, ({ before }) => {
      if (before.doneByActions) {
        throw new UserError(
          'REFUSED',
          'Every action of this improvement is done, so it counts as done. Open one of the actions again, or add another. Nothing was changed.',
        );
      }
      return { doneOn: null, stoppedOn: null, stoppedReason: '' };
    }),

  'improvements.tell': ({ on, how, ...seen }, context) =>
    changeImprovement(seen, context, ({ before }) => {
      refuseDay('on', on, before, context.today);
      return { toldOn: on, toldHow: how };
    }),

  'improvements.check': ({ on, helped, words, ...seen }, context) =>
    changeImprovement(seen, context, ({ before }) => {
      refuseDay('on', on, before, context.today);
      if (before.doneOn === null) {
        throw new UserError(
          'REFUSED',
          'This improvement is not made yet, so nobody can tell whether it helped. Nothing was changed.',
        );
      }
      if (on < before.doneOn) throw notMadeYet(before.doneOn);
      return { checkedOn: on, helped, checkWords: words };
    }),
};

function notMadeYet(doneOn: IsoDate): UserError {
  const message = `Enter a date that is not before it was made, ${formatDay(doneOn)}`;
  return new UserError('INVALID_INPUT', `${message}.`, { on: message });
}
