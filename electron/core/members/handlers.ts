import { membersContract } from '../../../shared/members/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

const notYet = () => {
  throw new UserError('REFUSED', 'This is not ready yet.');
};

export const membersHandlers = Object.fromEntries(
  Object.keys(membersContract).map((name) => [name, notYet]),
) as unknown as HandlersOf<typeof membersContract>;
