import type { monitoringContract } from '../../../shared/monitoring/contract.ts';
import { memberships } from '../members/service.ts';
import { reviewsBetween } from '../representativeness/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { logAccess } from './access-log.ts';
import { refuseLeftCopies, renewCopies } from './daily-copy.ts';
import { requirePractice } from './require-practice.ts';
import { duePeople, removeAnswersOfFormerMembers } from './service.ts';

type RetentionOperations = Pick<typeof monitoringContract, 'monitoring.removeFormer'>;

export const retentionHandlers: HandlersOf<RetentionOperations> = {
  'monitoring.removeFormer': ({ apply }, context) => {
    requirePractice(context.person);
    if (!apply) return { people: context.read(due).length, removed: false };
    const people = context.apply((command) => {
      const memberIds = due(command);
      command.office.requireMonitoring().transaction((db) => {
        removeAnswersOfFormerMembers(db, memberIds);
        logAccess(db, context, 'Deleted answers of people who left');
      });
      command.trail({ subject: 'monitoring', after: { people: memberIds.length } });
      return memberIds.length;
    });
    refuseLeftCopies(renewCopies(context.office.requireMonitoring().path, context.office));
    return { people, removed: true };
  },
};

/** The people whose answers are past keeping today. */
export function due({ db, office, today }: Omit<QueryContext, 'person' | 'nowMs'>): number[] {
  return duePeople(office.requireMonitoring().db, memberships(db), {
    today,
    latestReviewOn: reviewsBetween(db, '1900-01-01', today).at(-1)?.on ?? null,
  });
}
