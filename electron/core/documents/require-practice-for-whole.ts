import type { Person } from '../../../shared/session/contract.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { UserError } from '../rpc/user-error.ts';

/** Refuses a whole report to everybody but the practice: it holds counts of one person. */
export function requirePracticeForWhole(person: Person, what = 'evidence report'): void {
  if (isPractice(person)) return;
  throw new UserError(
    'REFUSED',
    `The whole ${what} holds small counts of equality answers, so the practice manager makes it. Make the public copy instead: it has everything else. No document was made, and nothing was changed.`,
  );
}
