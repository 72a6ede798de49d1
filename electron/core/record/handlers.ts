import type { recordContract } from '../../../shared/record/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

const notYet = (): never => {
  throw new UserError('REFUSED', 'This cannot be done yet.');
};

export const recordHandlers: HandlersOf<typeof recordContract> = {
  'record.status': notYet,
  'record.create': notYet,
  'record.open': notYet,
  'record.close': notYet,
  'record.recent': notYet,
  'record.forget': notYet,
  'record.saveCopy': notYet,
  'record.backups': notYet,
  'record.backupNow': notYet,
  'record.restore': notYet,
  'record.testRestore': notYet,
  'record.setPassphrase': notYet,
  'record.changePassphrase': notYet,
  'record.removePassphrase': notYet,
  'record.openDamaged': notYet,
};
