import { formatDay } from '../dates/format-day.ts';
import { roleInWords, type HeldRole } from './membership.ts';
import type { Membership } from './on-day.ts';

type Given = Omit<HeldRole, 'id'> & {
  /** Who is given the role. */
  readonly id: number;
};

/** Who else holds a role in the time for which it is given, in a sentence; null when nobody does. */
export function alsoHeldBy(
  everybody: readonly Pick<Membership, 'id' | 'name' | 'roles'>[],
  given: Given,
): string | null {
  const words = roleInWords(given);
  for (const { id, name, roles } of everybody) {
    if (id === given.id) continue;
    const same = roles.find(
      (role) => roleInWords(role).toLowerCase() === words.toLowerCase() && overlap(role, given),
    );
    if (!same) continue;
    const until = same.endedOn === null ? '' : ` until ${formatDay(same.endedOn)}`;
    return `${name} also holds the role ${words}, from ${formatDay(same.startedOn)}${until}. If it passed on, enter when it ended for ${name}.`;
  }
  return null;
}

type Time = Pick<HeldRole, 'startedOn' | 'endedOn'>;

const overlap = (a: Time, b: Time): boolean =>
  (a.endedOn === null || b.startedOn < a.endedOn) &&
  (b.endedOn === null || a.startedOn < b.endedOn);
