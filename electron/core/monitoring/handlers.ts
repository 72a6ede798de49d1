import type { monitoringContract } from '../../../shared/monitoring/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

const notYet = (): never => {
  throw new UserError('REFUSED', 'This cannot be done yet.');
};

export const monitoringHandlers: HandlersOf<typeof monitoringContract> = {
  'monitoring.status': notYet,
  'monitoring.create': notYet,
  'monitoring.unlock': notYet,
  'monitoring.unlockWithCode': notYet,
  'monitoring.lock': notYet,
  'monitoring.changePassphrase': notYet,
  'monitoring.newRecoveryCode': notYet,
  'monitoring.forms': notYet,
  'monitoring.recordForm': notYet,
  'monitoring.withdraw': notYet,
  'monitoring.liftObjection': notYet,
  'monitoring.ownCopy': notYet,
  'monitoring.counts': notYet,
  'monitoring.accessLog': notYet,
  'monitoring.removeFormer': notYet,
};
