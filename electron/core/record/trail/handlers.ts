import type { trailContract } from '../../../../shared/trail/contract.ts';
import type { HandlersOf } from '../../rpc/handler-types.ts';
import { UserError } from '../../rpc/user-error.ts';

const notYet = (): never => {
  throw new UserError('REFUSED', 'This cannot be done yet.');
};

export const trailHandlers: HandlersOf<typeof trailContract> = {
  'trail.head': notYet,
  'trail.verify': notYet,
  'trail.list': notYet,
};
