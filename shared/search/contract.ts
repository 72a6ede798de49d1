import { z } from 'zod';
import { actionStates } from '../actions/action.ts';
import { decision } from '../meetings/item.ts';
import { financialYear, id, isoDate } from '../rpc/fields.ts';
import { query } from '../rpc/operation.ts';

export const foundKinds = ['item', 'decision', 'action', 'progress'] as const;

/** Something found; `excerpt` shows where, the words found being listed apart. */
export const found = z.strictObject({
  kind: z.enum(foundKinds),
  /** Of the item, the decision or the action. */
  id,
  meetingId: id.nullable(),
  on: isoDate,
  title: z.string(),
  excerpt: z.array(z.strictObject({ text: z.string(), hit: z.boolean() })),
  /** Of an action. */
  state: z.enum(actionStates).nullable(),
  owner: z.string(),
});

export type Found = z.output<typeof found>;
export type FoundKind = (typeof foundKinds)[number];

export const searchContract = {
  'search.find': query({
    summary: 'Finds words in minutes, decisions and actions of all years; accents do not matter.',
    input: z.strictObject({
      /** Anything at all; nothing typed here is an error. */
      words: z.string().max(1_000).default(''),
      year: financialYear.optional(),
      /** Actions of this member only. */
      ownerId: id.optional(),
      state: z.enum([...actionStates, 'not done']).optional(),
      kinds: z.array(z.enum(foundKinds)).max(4).default([]),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.strictObject({ found: z.array(found), more: z.boolean() }),
  }),
  'search.decisions': query({
    summary: 'The register of decisions of a financial year or all years, newest first.',
    input: z.strictObject({
      year: financialYear.optional(),
      /** Advice to the practice, or only what waits for its answer. */
      advice: z.enum(['all', 'advice', 'waiting for an answer']).default('all'),
      words: z.string().max(1_000).default(''),
    }),
    output: z.strictObject({
      decisions: z.array(
        decision.extend({
          reference: z.string(),
          meetingId: id,
          meetingOn: isoDate,
          itemTitle: z.string(),
        }),
      ),
    }),
  }),
};
