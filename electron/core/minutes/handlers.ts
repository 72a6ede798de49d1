import type { minutesContract } from '../../../shared/minutes/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { lifeHandlers } from './life-handlers.ts';
import { notesHandlers } from './notes-handlers.ts';
import { versionHandlers } from './version-handlers.ts';

export const minutesHandlers: HandlersOf<typeof minutesContract> = {
  ...notesHandlers,
  ...lifeHandlers,
  ...versionHandlers,
};
