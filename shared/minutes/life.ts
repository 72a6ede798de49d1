import { z } from 'zod';
import { owner, personInput, proposerInput, seconderInput } from '../actions/action.ts';
import { id, isoDate, optionalLine, requiredLine, text, version } from '../rpc/fields.ts';
import { minutesState } from './minutes-state.ts';

/** Who reads a draft before it goes out. */
export const checkerRoles = ['chair', 'vice-chair', 'practice manager', 'other'] as const;

export const checkFields = z.strictObject({
  by: personInput('Enter who checked the minutes'),
  role: z.enum(checkerRoles, { error: 'Choose who checked the minutes' }),
  on: isoDate,
  comments: text(5_000).default(''),
});

export const minutesCheck = z.strictObject({
  id,
  by: owner,
  role: z.enum(checkerRoles),
  on: isoDate,
  comments: z.string(),
  /** Whether the minutes were changed after this check. */
  changedSince: z.boolean(),
});

/** "As presented" or "with changes" follows from the changes given. */
export const confirmationWays = ['at a meeting', 'by correspondence'] as const;

/** One correction with which minutes are confirmed; printed as an addendum and applied. */
export const minutesChange = z.strictObject({
  itemId: id.nullable().default(null),
  /** What is changed, as it is printed: "Item 4: six appointments, not sixty." */
  words: requiredLine('Enter what is changed', 2_000),
  /** Words of the item's notes to be replaced; empty when the notes were put right by hand. */
  was: optionalLine(2_000).default(''),
  now: optionalLine(2_000).default(''),
});

export const confirmationFields = z.strictObject({
  how: z.enum(confirmationWays, { error: 'Choose how the minutes were confirmed' }),
  /** The day of the correspondence; at a meeting it is the day of that meeting. */
  on: isoDate.optional(),
  /** The meeting that confirmed them; null by correspondence. */
  atMeetingId: id.nullable().default(null),
  /** The item of that meeting under which it is minuted; its item "last minutes" when null. */
  atItemId: id.nullable().default(null),
  proposer: proposerInput.nullable().default(null),
  seconder: seconderInput.nullable().default(null),
  changes: z.array(minutesChange).max(100).default([]),
});

export const confirmation = z.strictObject({
  how: z.enum(confirmationWays),
  on: isoDate,
  atMeetingId: id.nullable(),
  /** The day of that meeting. */
  atMeetingOn: isoDate.nullable(),
  /** Whether the minutes of that meeting say so; those that were confirmed already do not. */
  minuted: z.boolean(),
  proposer: owner.nullable(),
  seconder: owner.nullable(),
  changes: z.array(z.strictObject({ itemId: id.nullable(), words: z.string() })),
  /** "Confirmed as presented at the meeting of 9 February 2027, proposed by Alex Sample." */
  words: z.string(),
});

/** One text of the minutes that was kept, with why it was kept. */
export const minutesVersion = z.strictObject({
  number: z.int().positive(),
  kind: z.enum(['issued in draft', 'presented', 'confirmed']),
  on: isoDate,
  by: z.string(),
  /** SHA-256 of the kept text. */
  sha256: z.string(),
});

export const reopening = z.strictObject({ on: isoDate, by: z.string(), reason: z.string() });

/** Where the minutes of one meeting stand. */
export const minutesLife = z.strictObject({
  meetingId: id,
  /** Of the life, not of the meeting; 1 before anything has happened. */
  version,
  heldOn: isoDate,
  state: minutesState,
  locked: z.boolean(),
  /** On paper: "Draft minutes of the meeting". */
  title: z.string(),
  /** "Draft minutes, not yet confirmed"; empty once confirmed. */
  warning: z.string(),
  /** What may be done next, with the words for the button. */
  steps: z.array(z.strictObject({ to: minutesState, name: z.string(), words: z.string() })),
  checks: z.array(minutesCheck),
  issuedOn: isoDate.nullable(),
  /** Items written in since the minutes went out: "Item 4, Telephone system". */
  rewritten: z.array(z.string()),
  /** The last one. */
  confirmation: confirmation.nullable(),
  /** Those before the minutes were opened again, oldest first. */
  earlierConfirmations: z.array(confirmation),
  versions: z.array(minutesVersion),
  reopenings: z.array(reopening),
  /** Working days since the meeting until the minutes went out, or until today. */
  workingDays: z.int().min(0),
  /** The number the terms of reference set; null when they do not say. */
  workingDaysAllowed: z.int().nullable(),
  /** Later than the terms of reference say. */
  late: z.boolean(),
  /** "Minutes of 10 November 2026: in draft for 9 working days; your terms of reference say 10." */
  daysInWords: z.string(),
  /** The same where the meeting is named already. */
  sinceMeeting: z.string(),
  /** Minutes of earlier meetings that this meeting confirmed. */
  confirmedHere: z.array(z.strictObject({ meetingId: id, heldOn: isoDate, words: z.string() })),
});

/** Something to look at before the minutes go out, and where. */
export const checklistLine = z.strictObject({
  words: z.string(),
  /** Without it the minutes make no sense; the others may be left on purpose. */
  isNeeded: z.boolean(),
  page: z.enum(['meeting', 'attendance', 'item', 'decision', 'action', 'next meeting', 'checks']),
  itemId: id.nullable(),
  decisionId: id.nullable(),
  actionId: id.nullable(),
});

export type CheckFields = z.output<typeof checkFields>;
export type MinutesCheck = z.output<typeof minutesCheck>;
export type MinutesChange = z.output<typeof minutesChange>;
export type ConfirmationFields = z.output<typeof confirmationFields>;
export type Confirmation = z.output<typeof confirmation>;
export type MinutesVersion = z.output<typeof minutesVersion>;
export type MinutesLife = z.output<typeof minutesLife>;
export type ChecklistLine = z.output<typeof checklistLine>;
