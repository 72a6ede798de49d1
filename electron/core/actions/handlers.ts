import { actionsContract } from '../../../shared/actions/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

const notYet = () => {
  throw new UserError('REFUSED', 'This is not ready yet.');
};

export const actionsHandlers = Object.fromEntries(
  Object.keys(actionsContract).map((name) => [name, notYet]),
) as unknown as HandlersOf<typeof actionsContract>;
