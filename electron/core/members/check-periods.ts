import { periodProblem, type Periods } from '../../../shared/members/period-problem.ts';
import { recordedDays } from '../meetings/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import type { StoredMember } from './stored-member.ts';

/** Refuses a change after which the member's periods would not fit together. */
export function checkPeriods(
  db: ReadableDb,
  member: StoredMember,
  field: string,
  change: Partial<Pick<Periods, 'spells' | 'roles'>>,
): void {
  const { name, id, spells, roles } = member;
  const recordedOn = change.spells ? recordedDays(db, id) : [];
  const message = periodProblem({ name, spells, roles, recordedOn, ...change });
  if (message !== undefined) throw new UserError('INVALID_INPUT', message, { [field]: message });
}
