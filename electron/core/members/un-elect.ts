import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { roleInWords } from '../../../shared/members/membership.ts';
import type { WritableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import { checkPeriods } from './check-periods.ts';
import type { Election, GivenUp } from './elect.ts';
import * as periods from './periods/queries.ts';
import { raiseVersion } from './queries.ts';
import { storedMember } from './stored-member.ts';

type Elected = Omit<Election, 'replaces'>;
type Restored = Pick<GivenUp, 'memberId' | 'roleId' | 'endedOn'>;

/**
 * Takes back what an election changed: the role it gave, and the end of the roles given up for it.
 * REFUSED when one of them was changed since.
 */
export function unElect(db: WritableDb, election: Elected, gaveUp: readonly Restored[]): void {
  const { memberId, role, words, startedOn } = election;
  const member = storedMember(db, memberId);
  const given = member.roles.find(
    (held) => held.role === role && held.words === words && held.startedOn === startedOn,
  );
  if (given) {
    if (given.endedOn !== null) throw changedSince(member.name, roleInWords(given));
    raiseVersion(db, memberId, member.version);
    periods.deleteRole(db, given.id);
  }
  for (const one of gaveUp) restore(db, one, startedOn);
}

function restore(db: WritableDb, { memberId, roleId, endedOn }: Restored, gaveUpOn: IsoDate): void {
  const member = storedMember(db, memberId);
  const held = member.roles.find(({ id }) => id === roleId);
  if (held?.endedOn !== gaveUpOn) throw changedSince(member.name, held ? roleInWords(held) : '');
  const roles = member.roles.map((one) => (one.id === roleId ? { ...one, endedOn } : one));
  checkPeriods(db, member, 'roles', { roles });
  raiseVersion(db, memberId, member.version);
  periods.updateRoleEnd(db, roleId, endedOn);
}

const changedSince = (name: string, role: string) =>
  new UserError(
    'REFUSED',
    `The role ${role === '' ? '' : `of ${role} `}that ${name} had by this election, or gave up for it, was changed since. Nothing was taken back. Put the roles right on the members’ pages.`,
  );
