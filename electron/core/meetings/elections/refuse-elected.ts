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
    `By this decision ${name} is ${roleInWords({ role, words })} from ${formatDay(startedOn)}, so it stays in the record. Nothing was removed. If the election does not count, first remove that role on the page of ${name}, and give it back to whoever had it before.`,
  );
}
