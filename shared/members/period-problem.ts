import type { IsoDate } from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import { roleInWords, type HeldRole, type Spell } from './membership.ts';
import { covers, rolePeriod, spellPeriod, type Period } from './on-day.ts';

/** What a person's periods would look like after a change. */
export type Periods = {
  readonly name: string;
  readonly spells: readonly Pick<Spell, 'joinedOn' | 'leftOn'>[];
  readonly roles: readonly Pick<HeldRole, 'role' | 'words' | 'startedOn' | 'endedOn'>[];
  /** Days of meetings at which the person is recorded. */
  readonly recordedOn?: readonly IsoDate[];
};

/** What is wrong with a person's periods, in a sentence; undefined when they fit together. */
export function periodProblem({
  name,
  spells,
  roles,
  recordedOn = [],
}: Periods): string | undefined {
  return (
    spellProblem(name, spells.map(spellPeriod)) ??
    firstOf(roles, (role) => roleProblem(name, role, spells)) ??
    firstOf(recordedOn, (day) =>
      spells.some((spell) => covers(spellPeriod(spell), day))
        ? undefined
        : `${name} is recorded at the meeting of ${formatDay(day)} and would not be a member on that day. Change the attendance of that meeting first, or choose another date.`,
    )
  );
}

function spellProblem(name: string, periods: readonly Period[]): string | undefined {
  const inOrder = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  return firstOf(inOrder, ({ from, until }, index) => {
    if (until !== null && until <= from) {
      return `Enter a date of leaving that is after the date of joining, ${formatDay(from)}.`;
    }
    const next = inOrder[index + 1];
    if (next === undefined || (until !== null && until <= next.from)) return undefined;
    return until === null
      ? `${name} is already a member from ${formatDay(from)}. Enter when that membership ended first.`
      : `${name} was already a member from ${formatDay(from)} until ${formatDay(until)}. Two memberships cannot overlap.`;
  });
}

function roleProblem(
  name: string,
  role: Periods['roles'][number],
  spells: Periods['spells'],
): string | undefined {
  const { from, until } = rolePeriod(role);
  const words = roleInWords(role);
  if (until !== null && until <= from) {
    return `Enter a date of ending for ${words} that is after its start, ${formatDay(from)}.`;
  }
  const spell = spells.find((spell) => covers(spellPeriod(spell), from));
  if (!spell) {
    return `${name} is not a member on ${formatDay(from)}, when the role ${words} starts. Choose another date.`;
  }
  if (spell.leftOn === null || (until !== null && until <= spell.leftOn)) return undefined;
  return `${name} leaves on ${formatDay(spell.leftOn)}, so the role ${words} has to end by then. Choose another date.`;
}

function firstOf<T>(
  things: readonly T[],
  problem: (thing: T, index: number) => string | undefined,
): string | undefined {
  for (const [index, thing] of things.entries()) {
    const found = problem(thing, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
