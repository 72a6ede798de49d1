import type { sessionContract } from '../../../shared/session/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';

export const sessionHandlers: HandlersOf<typeof sessionContract> = {
  'session.who': (_input, { office }) => ({ person: office.settings.read().person ?? null }),

  'session.say': (person, { office }) => {
    const { name, role } = office.person;
    office.settings.update({ person });
    // Whoever sits down now did not unlock the answers, or did so as somebody else.
    if (person.name !== name || person.role !== role) office.lockMonitoring();
    return { person };
  },
};
