import { z } from 'zod';
import { id, isoDate, optionalLine } from '../rpc/fields.ts';
import { contactWay, memberMode } from './member.ts';

/** Why a membership ended. */
export const leavingReasons = [
  'resigned',
  'moved away',
  'left the practice list',
  'term ended',
  'did not attend',
  'no longer wishes to continue',
  'asked to leave',
  'died',
  'not known',
  'other',
] as const;

export const leavingReason = z.enum(leavingReasons, { error: 'Choose the reason for leaving' });

export type LeavingReason = (typeof leavingReasons)[number];

/** One stretch of membership; people leave and come back. `leftOn` is the first day not a member. */
export const spell = z.strictObject({
  id,
  joinedOn: isoDate,
  leftOn: isoDate.nullable(),
  reason: leavingReason.nullable(),
  reasonWords: z.string(),
});

export const roleNames = [
  'chair',
  'vice-chair',
  'secretary',
  'treasurer',
  'membership secretary',
  'other',
] as const;

export const roleName = z.enum(roleNames, { error: 'Choose a role' });

export type RoleName = (typeof roleNames)[number];

/** A role held for a period; `endedOn` is the first day without it, null while it is held. */
export const heldRole = z.strictObject({
  id,
  role: roleName,
  /** The words for the role "other". */
  words: z.string(),
  startedOn: isoDate,
  endedOn: isoDate.nullable(),
});

/** How a member takes part from a day on. */
export const modeChange = z.strictObject({ mode: memberMode, fromOn: isoDate });

export const confirmationAnswers = [
  'registered and willing',
  'registered, does not wish to continue',
  'no longer registered',
  'asked, no answer yet',
] as const;

export const confirmationAnswer = z.enum(confirmationAnswers, { error: 'Choose the answer' });

/** One answer to the yearly question "still registered, still willing?". */
export const confirmation = z.strictObject({
  id,
  answer: confirmationAnswer,
  on: isoDate,
  how: contactWay,
  note: optionalLine(300),
});

export type Spell = z.output<typeof spell>;
export type HeldRole = z.output<typeof heldRole>;
export type ModeChange = z.output<typeof modeChange>;
export type Confirmation = z.output<typeof confirmation>;

/** A role as people say it: its own name, or the words given for "other". */
export function roleInWords({ role, words }: Pick<HeldRole, 'role' | 'words'>): string {
  return role === 'other' && words !== '' ? words : role;
}
