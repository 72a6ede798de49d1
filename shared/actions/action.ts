import { z } from 'zod';
import { id, isoDate, optionalLine, requiredLine, text, version } from '../rpc/fields.ts';

/** A member, or anybody by name; `words` asks for the name in the terms of its field. */
export const personInput = (words: string) =>
  z.union([z.strictObject({ memberId: id }), z.strictObject({ name: requiredLine(words, 120) })]);

/** Who does it: a member, or anybody by name ("the practice", a member of staff). */
export const ownerInput = personInput('Enter who will do it');
export const proposerInput = personInput('Enter who proposed it');
export const seconderInput = personInput('Enter who seconded it');

export const owner = z.strictObject({ memberId: id.nullable(), name: z.string() });

export const progressNote = z.strictObject({
  id,
  on: isoDate,
  note: z.string(),
  meetingId: id.nullable(),
});

export const actionFields = z.strictObject({
  text: requiredLine('Enter what is to be done', 2_000),
  /** The one person who answers for it. */
  owner: ownerInput,
  /** Others who help. */
  moreOwners: z.array(ownerInput).max(20).default([]),
  dueOn: isoDate.nullable().default(null),
});

/** "Overdue" is open with a due date that has passed. */
export const actionStates = ['open', 'overdue', 'done'] as const;

/** Dated or not asked about; said to have no date; or due at the next meeting, whenever that is. */
export const dueRules = ['as dated', 'no date', 'next meeting'] as const;

export const action = z.strictObject({
  id,
  version,
  /** 12 for AP12; given once and never used again. */
  number: z.int().positive(),
  reference: z.string(),
  text: z.string(),
  owner,
  moreOwners: z.array(owner),
  agreedOn: isoDate,
  dueOn: isoDate.nullable(),
  /** "next meeting" takes its day from that meeting once it has one. */
  dueRule: z.enum(dueRules),
  doneOn: isoDate.nullable(),
  result: text(),
  state: z.enum(actionStates),
  /** Days past the due date; 0 unless overdue. */
  daysLate: z.int().min(0),
  /** Not brought up under matters arising before this day. */
  restsUntil: isoDate.nullable(),
  restReason: z.string(),
  meetingId: id.nullable(),
  itemId: id.nullable(),
  /** The meeting that heard it was done. */
  doneMeetingId: id.nullable(),
  /** The decision it carries out. */
  decisionId: id.nullable(),
  /** Oldest first. */
  progress: z.array(progressNote),
});

export type OwnerInput = z.output<typeof ownerInput>;
export type Owner = z.output<typeof owner>;
export type ActionFields = z.output<typeof actionFields>;
export type DueRule = (typeof dueRules)[number];
export type ActionState = (typeof actionStates)[number];
/** Something somebody has undertaken to do, numbered for life. */
export type Action = z.output<typeof action>;
/** An action without what depends on the day on which it is looked at. */
export type KeptAction = Omit<Action, 'state' | 'daysLate'>;

/** How an action is quoted: 12 becomes "AP12". */
export const actionReference = (number: number): string => `AP${number}`;
export const resultLine = optionalLine(2_000);
