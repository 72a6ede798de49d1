import type { bundleContract } from '../../../shared/bundle/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { makeBundle } from './make-bundle.ts';

export const bundleHandlers: HandlersOf<typeof bundleContract> = {
  'bundle.make': (input, context) => makeBundle(input, context),
};
