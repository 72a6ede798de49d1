import type { monitoringContract } from '../../../shared/monitoring/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseLeftCopies } from './daily-copy.ts';
import { due, removeDue } from './remove-due.ts';
import { requirePractice } from './require-practice.ts';

type RetentionOperations = Pick<typeof monitoringContract, 'monitoring.removeFormer'>;

export const retentionHandlers: HandlersOf<RetentionOperations> = {
  'monitoring.removeFormer': ({ apply }, context) => {
    requirePractice(context.person);
    const monitoring = context.office.requireMonitoring();
    if (!apply) {
      return { people: context.read((query) => due(query, monitoring)).length, removed: false };
    }
    const { people, copiesLeft } = removeDue(context.office);
    refuseLeftCopies(copiesLeft);
    return { people, removed: true };
  },
};
