import type { IsoDate } from '../dates/financial-year.ts';
import type { Spell } from './membership.ts';
import { covers, spellPeriod } from './on-day.ts';

export const standings = ['current', 'former', 'to come'] as const;

/** "To come": not a member on the day, and one from a later day that is already known. */
export type Standing = (typeof standings)[number];

type Dates = Pick<Spell, 'joinedOn' | 'leftOn'>;

/** Whether somebody is a member on a day, was one before it, or joins (or comes back) after it. */
export function standingOn(spells: readonly Dates[], day: IsoDate): Standing {
  if (spells.some((spell) => covers(spellPeriod(spell), day))) return 'current';
  return spells.some(({ joinedOn }) => joinedOn > day) ? 'to come' : 'former';
}

/** The membership that a standing speaks of: the one of the day, the next, or the last. */
export function spellOf<T extends Dates>(spells: readonly T[], day: IsoDate): T | undefined {
  return standingOn(spells, day) === 'to come'
    ? spells.find(({ joinedOn }) => joinedOn > day)
    : (spells.findLast(({ joinedOn }) => joinedOn <= day) ?? spells.at(-1));
}
