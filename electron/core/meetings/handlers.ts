import { meetingsContract } from '../../../shared/meetings/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

const notYet = () => {
  throw new UserError('REFUSED', 'This is not ready yet.');
};

export const meetingsHandlers = Object.fromEntries(
  Object.keys(meetingsContract).map((name) => [name, notYet]),
) as unknown as HandlersOf<typeof meetingsContract>;
