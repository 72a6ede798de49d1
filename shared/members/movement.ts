import { z } from 'zod';

const people = z.int().min(0);

/** A number of members, and the same members counted by mode and by registration. */
export const memberCount = z.strictObject({
  total: people,
  mode: z.strictObject({ 'in person': people, virtual: people }),
  registration: z.strictObject({ 'registered patient': people, carer: people, other: people }),
});

/**
 * Members at the start of a period, who joined, who left, and who is there at its end.
 *
 * `start` counts the members of the day before the period; `start + joined - left = end`, in
 * total and for each registration. For each mode, members who changed in between are counted in
 * `becameVirtual` and `becameInPerson`.
 */
export const movement = z.strictObject({
  start: memberCount,
  joined: memberCount,
  left: memberCount,
  end: memberCount,
  becameVirtual: people,
  becameInPerson: people,
});

export type MemberCount = z.output<typeof memberCount>;
export type Movement = z.output<typeof movement>;
