import type { Person } from '../../../shared/session/contract.ts';
import { UserError } from '../rpc/user-error.ts';

const allowed: readonly Person['role'][] = ['practice manager', 'member of staff'];

/** Whether somebody works for the practice, which answers for the equality answers. */
export const isPractice = (person: Person): boolean => allowed.includes(person.role);

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
