import type { Person } from '../../../shared/session/contract.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { UserError } from '../rpc/user-error.ts';

/**
 * Refuses everybody but the practice. A role is what a person says of themselves: the passphrase
 * keeps the answers safe, this keeps honest people out of each other's way.
 */
export function requirePractice(person: Person): void {
  if (isPractice(person)) return;
  throw new UserError(
    'REFUSED',
    'Equality answers are kept by the practice, apart from the group’s own work, so that members can answer freely. Ask the practice manager. Nothing was changed.',
  );
}
