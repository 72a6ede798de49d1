import { z } from 'zod';
import { dueRules, owner } from '../actions/action.ts';
import { id, isoDate, version } from '../rpc/fields.ts';

/** What the notes could not tell; asked beside the line, without stopping the typing. */
export const lineQuestion = z.strictObject({
  about: z.enum(['owner', 'due', 'decision']),
  /** The words of the line asked about: "Sam"; empty when it names nobody. */
  said: z.string(),
  /** Which of the people named it asks about, from 0. */
  at: z.int().min(0),
  /** "Which Sam: Sam Okoro or Sam Sample?" */
  words: z.string(),
  /** A remark that may stay as it is, such as a name that nobody there has. */
  mayStay: z.boolean(),
  /** Whom it may mean, to be settled by `minutes.settleAction`; empty when anybody. */
  choices: z.array(
    z.strictObject({
      words: z.string(),
      memberId: id.nullable(),
      name: z.string(),
    }),
  ),
});

/** Where in the notes something stands: the line from 0, and the key that stays with the line. */
const place = { line: z.int().min(0), key: z.int().positive() };

/** An action as its line made it. */
export const keptAction = z.strictObject({
  ...place,
  id,
  version,
  number: z.int().positive(),
  reference: z.string(),
  text: z.string(),
  /** Without name while it is not settled. */
  owner,
  moreOwners: z.array(owner),
  dueOn: isoDate.nullable(),
  dueRule: z.enum(dueRules),
  questions: z.array(lineQuestion),
});

/** A decision as its line made it. */
export const keptDecision = z.strictObject({
  ...place,
  id,
  version,
  number: z.int().positive(),
  reference: z.string(),
  text: z.string(),
  /** How it was reached and what became of it, in words; empty when nothing is recorded. */
  how: z.string(),
  questions: z.array(lineQuestion),
});

/** An action or decision of the item that no line of its notes made. */
export const otherEntry = z.strictObject({
  kind: z.enum(['action', 'decision']),
  id,
  reference: z.string(),
  text: z.string(),
  /** "Sam Okoro · due Fri 15 January 2027", or how it was decided. */
  words: z.string(),
  /** A decision that gave a role, which can be taken back with it. */
  isElection: z.boolean(),
  /** Agreed in a private line that is gone by now. */
  isPrivate: z.boolean(),
});

/** Something with a history of its own whose line was taken out: it stays until that is settled. */
export const looseEntry = z.strictObject({
  kind: z.enum(['action', 'decision']),
  id,
  version,
  reference: z.string(),
  text: z.string(),
  /** Why it was not removed with its line, and what to choose. */
  words: z.string(),
});

/** A line of text that begins with the number of an action: "AP3: done". */
export const quotedAction = z.strictObject({
  line: z.int().min(0),
  /** Null when no action has the number. */
  actionId: id.nullable(),
  reference: z.string(),
});

/** What the notes of one item say, line by line. */
export const keptNotes = z.strictObject({
  itemId: id,
  version,
  actions: z.array(keptAction),
  decisions: z.array(keptDecision),
  /** Lines that are no action yet: "A: Sam" does not say what Sam is to do. */
  waiting: z.array(z.strictObject({ line: z.int().min(0), words: z.string() })),
  /** Of earlier actions, as long as this meeting has recorded nothing with them. */
  quoted: z.array(quotedAction),
  loose: z.array(looseEntry),
  /** By kind, then by number. */
  others: z.array(otherEntry),
});

export type LineQuestion = z.output<typeof lineQuestion>;
export type KeptAction = z.output<typeof keptAction>;
export type KeptDecision = z.output<typeof keptDecision>;
export type LooseEntry = z.output<typeof looseEntry>;
export type OtherEntry = z.output<typeof otherEntry>;
export type QuotedAction = z.output<typeof quotedAction>;
export type KeptNotes = z.output<typeof keptNotes>;
