import type { dutiesContract } from '../../../shared/duties/contract.ts';
import type { evidenceContract } from '../../../shared/evidence/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

const notYet = (): never => {
  throw new UserError('REFUSED', 'This cannot be done yet.');
};

export const dutiesHandlers: HandlersOf<typeof dutiesContract> = { 'duties.forYear': notYet };

export const evidenceHandlers: HandlersOf<typeof evidenceContract> = {
  'evidence.addByHand': notYet,
  'evidence.explain': notYet,
  'evidence.list': notYet,
  'evidence.file': notYet,
  'evidence.remove': notYet,
  'evidence.yearModel': notYet,
};
