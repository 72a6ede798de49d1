import type { IsoDate } from '../dates/financial-year.ts';
import type { MemberMode, Registration } from './member.ts';
import { roleInWords, type HeldRole, type ModeChange, type Spell } from './membership.ts';

/** A stretch of days; `until` is the first day outside it, null while it lasts. */
export type Period = { readonly from: IsoDate; readonly until: IsoDate | null };

/**
 * Whether a day lies in a period: from its first day up to, not including, the day it ended.
 * Somebody who left on 1 June was a member on 31 May and was not on 1 June. Every answer to "who
 * was a member on that day" comes from here.
 */
export function covers({ from, until }: Period, day: IsoDate): boolean {
  return from <= day && (until === null || day < until);
}

export const spellPeriod = (spell: Pick<Spell, 'joinedOn' | 'leftOn'>): Period => ({
  from: spell.joinedOn,
  until: spell.leftOn,
});

export const rolePeriod = (role: Pick<HeldRole, 'startedOn' | 'endedOn'>): Period => ({
  from: role.startedOn,
  until: role.endedOn,
});

/** One person with every period, each list oldest first. */
export type Membership = {
  readonly id: number;
  readonly name: string;
  readonly registration: Registration;
  readonly spells: readonly Spell[];
  readonly modes: readonly ModeChange[];
  readonly roles: readonly HeldRole[];
};

/** A member as of one day. */
export type MemberOnDay = {
  readonly id: number;
  readonly name: string;
  readonly registration: Registration;
  readonly mode: MemberMode;
  /** In words: "chair", "newsletter editor". */
  readonly roles: string[];
  readonly joinedOn: IsoDate;
};

/** The person as a member of that day; undefined when they were not one. */
export function memberOnDay(person: Membership, day: IsoDate): MemberOnDay | undefined {
  const spell = person.spells.find((spell) => covers(spellPeriod(spell), day));
  if (!spell) return undefined;
  return {
    id: person.id,
    name: person.name,
    registration: person.registration,
    mode: modeOn(person.modes, day),
    roles: rolesOn(person.roles, day),
    joinedOn: spell.joinedOn,
  };
}

/** How somebody took part on a day: the last change up to it, or the first one there is. */
export function modeOn(modes: readonly ModeChange[], day: IsoDate): MemberMode {
  const last = modes.findLast((change) => change.fromOn <= day) ?? modes[0];
  return last?.mode ?? 'in person';
}

/** The roles held on a day, in words. */
export const rolesOn = (roles: readonly HeldRole[], day: IsoDate): string[] =>
  roles.filter((role) => covers(rolePeriod(role), day)).map(roleInWords);

/** The day a person left for the last time; null while they are a member, or will be. */
export function lastDayOf(spells: Membership['spells']): IsoDate | null {
  const days = spells.map(({ leftOn }) => leftOn);
  return days.reduce<IsoDate | null>(
    (last, day) => (day === null || last === null ? null : day > last ? day : last),
    days.length === 0 ? null : '',
  );
}
