import { formatDay } from '../../../../shared/dates/format-day.ts';
import { roleInWords } from '../../../../shared/members/membership.ts';
import { storedMember } from '../../members/stored-member.ts';
import type { ReadableDb } from '../../record/database.ts';
import { UserError } from '../../rpc/user-error.ts';
import { selectElection } from './queries.ts';

/** REFUSED while the member whom a decision elected has the role that it gave. */
export function refuseElected(db: ReadableDb, decisionId: number): void {
  const election = selectElection(db, decisionId);
  if (!election) return;
  const { memberId, role, words, startedOn } = election;
  const { name, roles } = storedMember(db, memberId);
  const isGiven = roles.some(
    (held) => held.role === role && held.words === words && held.startedOn === startedOn,
  );
  if (!isGiven) return;
  throw new UserError(
    'REFUSED',
    `By this decision ${name} is ${roleInWords({ role, words })} from ${formatDay(startedOn)}, so it stays in the record. Nothing was removed. If it was entered by mistake, choose “Take the election back” below the notes of its item: the roles are then as they were before.`,
  );
}
