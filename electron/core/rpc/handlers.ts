import type { Contract } from '../../../shared/rpc/contract.ts';
import { sessionHandlers } from '../session/handlers.ts';
import type { HandlersOf } from './handler-types.ts';

/** Every handler by operation name; a missing or foreign name does not compile. */
export const handlers: HandlersOf<Contract> = {
  ...sessionHandlers,
};
