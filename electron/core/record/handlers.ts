import type { recordContract } from '../../../shared/record/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { keepingHandlers } from './keeping-handlers.ts';
import { openingHandlers } from './opening-handlers.ts';
import { passphraseHandlers } from './passphrase-handlers.ts';
import { rescueHandlers } from './rescue-handlers.ts';

export const recordHandlers: HandlersOf<typeof recordContract> = {
  ...openingHandlers,
  ...keepingHandlers,
  ...passphraseHandlers,
  ...rescueHandlers,
};
