import type { sampleContract } from '../../../shared/sample/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

export const sampleHandlers: HandlersOf<typeof sampleContract> = {
  'sample.make': () => {
    throw new UserError('REFUSED', 'This is not ready yet.');
  },
};
