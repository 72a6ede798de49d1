import { z } from 'zod';
import { actionStates } from '../actions/action.ts';
import { decision, decisionOutcomes } from '../meetings/item.ts';
import { filePath, financialYear, id, isoDate, optionalLine } from '../rpc/fields.ts';
import { job, query } from '../rpc/operation.ts';

export const foundKinds = [
  'person',
  'item',
  'decision',
  'action',
  'progress',
  'feedback',
  'improvement',
  'engagement activity',
  'worksheet',
] as const;

/** Something found; `excerpt` shows where, the words found being listed apart. */
export const found = z.strictObject({
  kind: z.enum(foundKinds),
  /**
   * Of what was found: of a member, theirs; of staff and guests, of the last meeting they are named
   * at; of progress, of the action it was made on.
   */
  id,
  /** Of the note, when it is progress. */
  noteId: id.nullable(),
  /** Null of a member. */
  meetingId: id.nullable(),
  itemId: id.nullable(),
  /** Null of a person. */
  on: isoDate.nullable(),
  title: z.string(),
  excerpt: z.array(z.strictObject({ text: z.string(), hit: z.boolean() })),
  /** Of an action. */
  state: z.enum(actionStates).nullable(),
  owner: z.string(),
});

export type Found = z.output<typeof found>;
export type FoundKind = (typeof foundKinds)[number];

const count = z.int().min(0);

const decisionFilter = z.strictObject({
  year: financialYear.optional(),
  /** Advice to the practice, or only what waits for its answer. */
  advice: z.enum(['all', 'advice', 'waiting for an answer']).default('all'),
  outcome: z.enum(decisionOutcomes).optional(),
  words: z.string().max(10_000).default(''),
});

const registered = decision.extend({
  reference: z.string(),
  meetingId: id,
  meetingOn: isoDate,
  itemTitle: z.string(),
  /** Taken under a private item or in a private line: not for publication. */
  isPrivate: z.boolean(),
  /** Taken at a meeting that was not quorate by the terms of its day. */
  withoutQuorum: z.boolean(),
  /** How the minutes that hold it were confirmed, and by whom; empty while they are not. */
  confirmation: z.string(),
});

export type DecisionFilter = z.output<typeof decisionFilter>;
export type RegisteredDecision = z.output<typeof registered>;

export const searchContract = {
  'search.find': query({
    summary:
      'Finds words in minutes, decisions, actions, feedback, improvements and engagement of all years, members by name, and actions by number.',
    input: z.strictObject({
      /** Anything at all; nothing typed here is an error. */
      words: z.string().max(10_000).default(''),
      year: financialYear.optional(),
      /** Actions of this member only. */
      ownerId: id.optional(),
      /** Actions of somebody who is no member, by the name written there. */
      ownerName: optionalLine(120).optional(),
      state: z.enum([...actionStates, 'not done']).optional(),
      kinds: z.array(z.enum(foundKinds)).max(foundKinds.length).default([]),
      /** Of each kind. */
      limit: z.int().min(1).max(500).default(10),
    }),
    output: z.strictObject({
      /**
       * Kind by kind: items with the words in their title first, and the action whose number was
       * typed, then the newest first. Actions are found by their owners' names too, decisions by
       * who proposed and seconded them.
       */
      found: z.array(found),
      /** How many there are of each kind, shown or not. */
      counts: z.record(z.enum(foundKinds), count),
    }),
  }),
  'search.choices': query({
    summary: 'What a search can be narrowed to: the years and the people who own actions.',
    input: z.strictObject({}),
    output: z.strictObject({
      /** Newest first. */
      years: z.array(financialYear),
      owners: z.array(z.strictObject({ memberId: id.nullable(), name: z.string() })),
    }),
  }),
  'search.decisions': query({
    summary: 'The register of decisions of a financial year or all years, newest first.',
    input: decisionFilter,
    output: z.strictObject({ decisions: z.array(registered) }),
  }),
  'search.exportDecisions': job({
    summary: 'Writes the register of decisions to a new CSV file.',
    input: decisionFilter.extend({
      /** The file to write; an existing file is never overwritten. */
      path: filePath,
    }),
    output: z.strictObject({ path: z.string(), sha256: z.string(), decisions: count }),
  }),
};

export type SearchInput = z.output<(typeof searchContract)['search.find']['input']>;
export type SearchCounts = z.output<(typeof searchContract)['search.find']['output']>['counts'];
