import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import { roleInWords, type HeldRole } from '../../../../shared/members/membership.ts';
import { covers, rolePeriod } from '../../../../shared/members/on-day.ts';
import { memberships } from '../../members/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import { selectElectedAt } from './queries.ts';

type Meeting = { readonly id: number; readonly heldOn: IsoDate };

/**
 * The roles that members held when a meeting began, by member id: who was elected at it did not
 * hold the new one yet, and who gave it up that day still did. Members whom no election of the
 * meeting touches are left out.
 */
export function rolesAtStart(db: ReadableDb, { id, heldOn }: Meeting): Map<number, string[]> {
  const elected = selectElectedAt(db, id).filter(({ startedOn }) => startedOn === heldOn);
  if (elected.length === 0) return new Map();
  const roles = new Set(elected.map(({ role }) => role));
  const isNew = (memberId: number, { role, startedOn }: HeldRole) =>
    startedOn === heldOn && elected.some((one) => one.memberId === memberId && one.role === role);
  const isGivenUp = ({ role, startedOn, endedOn }: HeldRole) =>
    endedOn === heldOn && startedOn < heldOn && roles.has(role);
  return new Map(
    memberships(db).flatMap(({ id: memberId, roles: all }): [number, string[]][] => {
      if (!all.some((role) => isNew(memberId, role) || isGivenUp(role))) return [];
      const held = all.filter(
        (role) => isGivenUp(role) || (covers(rolePeriod(role), heldOn) && !isNew(memberId, role)),
      );
      return [[memberId, held.map(roleInWords)]];
    }),
  );
}
