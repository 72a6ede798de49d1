import type { monitoringContract } from '../../../shared/monitoring/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseLeftCopies } from './daily-copy.ts';
import { onlyTheTrail } from './only-the-trail.ts';
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
    const { people, copiesLeft, noted } = removeDue(context.office);
    refuseLeftCopies(copiesLeft);
    if (!noted) throw onlyTheTrail(true);
    return { people, removed: true };
  },
};
