import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { RoleName } from '../../../shared/members/membership.ts';
import { covers, rolePeriod } from '../../../shared/members/on-day.ts';
import type { WritableDb } from '../record/database.ts';
import { checkPeriods } from './check-periods.ts';
import * as periods from './periods/queries.ts';
import { raiseVersion } from './queries.ts';
import { memberships } from './service.ts';
import { storedMember } from './stored-member.ts';

export type Election = {
  readonly memberId: number;
  readonly role: RoleName;
  /** The words for the role "other"; empty for the rest. */
  readonly words: string;
  readonly startedOn: IsoDate;
  /** Whether whoever held the role gives it up. */
  readonly replaces: boolean;
};

/** A role that somebody gave up, with the day on which it would have ended otherwise. */
export type GivenUp = {
  readonly memberId: number;
  readonly name: string;
  readonly roleId: number;
  readonly endedOn: IsoDate | null;
};

/** What an election changed, for the trail and for taking it back. */
export type Elected = {
  /** Null when the member held the role already. */
  readonly roleId: number | null;
  readonly gaveUp: readonly GivenUp[];
};

/** Gives a member a role from a day on; INVALID_INPUT when they are not a member then. */
export function elect(db: WritableDb, election: Election): Elected {
  const { memberId, role, words, startedOn, replaces } = election;
  const member = storedMember(db, memberId);
  const isRole = (held: { readonly role: RoleName; readonly words: string }) =>
    held.role === role && held.words === words;
  const gaveUp = replaces ? endForOthers(db, election, isRole) : [];
  const holds = member.roles.some((held) => isRole(held) && covers(rolePeriod(held), startedOn));
  if (holds) return { roleId: null, gaveUp };
  const given = { role, words, startedOn, endedOn: null };
  checkPeriods(db, member, 'startedOn', { roles: [...member.roles, given] });
  raiseVersion(db, memberId, member.version);
  return { roleId: periods.insertRole(db, memberId, given), gaveUp };
}

function endForOthers(
  db: WritableDb,
  { memberId, startedOn }: Election,
  isRole: (held: { readonly role: RoleName; readonly words: string }) => boolean,
) {
  return memberships(db).flatMap(({ id, name, roles }) => {
    // Whoever was elected on the same day shares the role.
    const held = roles.filter(
      (one) => isRole(one) && covers(rolePeriod(one), startedOn) && one.startedOn < startedOn,
    );
    if (id === memberId || held.length === 0) return [];
    raiseVersion(db, id, storedMember(db, id).version);
    for (const one of held) periods.updateRoleEnd(db, one.id, startedOn);
    return held.map(({ id: roleId, endedOn }) => ({ memberId: id, name, roleId, endedOn }));
  });
}
