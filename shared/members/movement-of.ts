import type { IsoDate } from '../dates/financial-year.ts';
import type { MemberMode, Registration } from './member.ts';
import type { Spell } from './membership.ts';
import type { MemberCount, Movement } from './movement.ts';
import { modeOn, type Membership } from './on-day.ts';

type Counted = { readonly mode: MemberMode; readonly registration: Registration };

const nobody = (): MemberCount => ({
  total: 0,
  mode: { 'in person': 0, virtual: 0 },
  registration: { 'registered patient': 0, carer: 0, other: 0 },
});

function add(count: MemberCount, { mode, registration }: Counted): void {
  count.total += 1;
  count.mode[mode] += 1;
  count.registration[registration] += 1;
}

/**
 * Who was there before `from`, joined or left from `from` to `to` (both included), and is there on
 * `to`. A person who leaves and comes back in the period counts once as left and once as joined.
 */
export function movementOf(people: readonly Membership[], from: IsoDate, to: IsoDate): Movement {
  const movement: Movement = {
    start: nobody(),
    joined: nobody(),
    left: nobody(),
    end: nobody(),
    becameVirtual: 0,
    becameInPerson: 0,
  };
  for (const person of people) {
    for (const spell of person.spells) countSpell(movement, person, spell, { from, to });
  }
  return movement;
}

function countSpell(
  movement: Movement,
  person: Membership,
  { joinedOn, leftOn }: Spell,
  { from, to }: { from: IsoDate; to: IsoDate },
): void {
  const before = joinedOn < from;
  if (joinedOn > to || (leftOn !== null && leftOn < from)) return;
  const stays = leftOn === null || leftOn > to;
  const modeBefore = (day: IsoDate) =>
    modeOn(
      person.modes.filter((change, index) => index === 0 || change.fromOn < day),
      day,
    );
  const entry = before ? modeBefore(from) : modeOn(person.modes, joinedOn);
  const exit = stays ? modeOn(person.modes, to) : modeBefore(leftOn);
  const { registration } = person;
  add(before ? movement.start : movement.joined, { mode: entry, registration });
  add(stays ? movement.end : movement.left, { mode: exit, registration });
  if (entry === exit) return;
  if (exit === 'virtual') movement.becameVirtual += 1;
  else movement.becameInPerson += 1;
}
