import type { sessionContract } from '../../../shared/session/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';

export const sessionHandlers: HandlersOf<typeof sessionContract> = {
  'session.who': (_input, { office }) => ({ person: office.settings.read().person ?? null }),

  'session.say': (person, { office }) => {
    office.settings.update({ person });
    return { person };
  },
};
