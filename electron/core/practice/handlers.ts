import { practiceContract } from '../../../shared/practice/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

const notYet = () => {
  throw new UserError('REFUSED', 'This is not ready yet.');
};

export const practiceHandlers = Object.fromEntries(
  Object.keys(practiceContract).map((name) => [name, notYet]),
) as unknown as HandlersOf<typeof practiceContract>;
