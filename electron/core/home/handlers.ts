import { homeContract } from '../../../shared/home/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

const notYet = () => {
  throw new UserError('REFUSED', 'This is not ready yet.');
};

export const homeHandlers = Object.fromEntries(
  Object.keys(homeContract).map((name) => [name, notYet]),
) as unknown as HandlersOf<typeof homeContract>;
