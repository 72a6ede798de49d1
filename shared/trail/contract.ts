import { z } from 'zod';
import { id, requiredLine, version } from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';

/** One line of the trail as a page shows it; `atMs` is UTC milliseconds. */
const trailLine = z.strictObject({
  sequence: z.int(),
  atMs: z.int(),
  name: z.string(),
  role: z.string(),
  operation: z.string(),
  /** What was done, as a sentence for people. */
  done: z.string(),
  /** As the trail keeps it: "member 12". */
  subject: z.string(),
  /** The same by the name of today, or by its kind alone when it is no longer in the record. */
  about: z.string(),
  version: z.int().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  /** The same field by field, in words. */
  changes: z.array(z.strictObject({ field: z.string(), was: z.string(), is: z.string() })),
  /** When and why the content was erased, or null while it stands. */
  erased: z.strictObject({ atMs: z.int(), reason: z.string() }).nullable(),
});

/** A file that was written from the record. */
const trailExport = trailLine.pick({ sequence: true, atMs: true, name: true, role: true }).extend({
  /** The title of a document, else what was done. */
  what: z.string(),
  /** Whether names and small numbers were left out for the public. */
  publicCopy: z.boolean(),
  /** Where it was written; the file may have been moved since. Null where the trail does not say. */
  path: z.string().nullable(),
  /** SHA-256 (hex) of the file; of a bundle, of its list of files. */
  sha256: z.string().nullable(),
});

export type TrailExport = z.infer<typeof trailExport>;

export const trailContract = {
  'trail.head': query({
    summary: 'The number of entries in the trail and the hash of the last.',
    input: z.strictObject({}),
    output: z.strictObject({ count: z.int(), hash: z.string() }),
  }),
  'trail.verify': job({
    summary: 'Recomputes the whole trail and says whether every entry still fits.',
    input: z.strictObject({
      /** A head printed earlier in a footer or manifest, to be found again in this trail. */
      expected: z
        .strictObject({
          count: z.int().nonnegative(),
          hash: z.string().regex(/^[0-9a-f]{8,64}$/, 'Enter the letters and figures as printed'),
        })
        .optional(),
    }),
    output: z.strictObject({
      intact: z.boolean(),
      count: z.int(),
      hash: z.string(),
      erased: z.int(),
      /** What was found, in words. */
      message: z.string(),
      problems: z.array(z.strictObject({ sequence: z.int(), message: z.string() })),
    }),
  }),
  'trail.eraseMember': command({
    summary:
      'Erases what is known of a former member at their request; counts and the chain of the trail stay.',
    input: z.strictObject({
      id,
      version,
      /** Why, as the trail will say it; no personal details. */
      reason: requiredLine('Enter why, such as “asked for by the person”', 200),
    }),
    output: z.strictObject({
      id,
      version,
      /** Entries of the trail whose content was erased. */
      entries: z.int(),
      /** Where the name still stands, and why. */
      remaining: z.array(z.strictObject({ where: z.string(), why: z.string() })),
    }),
  }),
  'trail.exports': query({
    summary:
      'The newest files that were written from the record: documents, lists, bundles, attached files and copies of it.',
    input: z.strictObject({
      /** Only exports before this sequence, to page back. */
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.strictObject({ exports: z.array(trailExport) }),
  }),
  'trail.list': query({
    summary: 'The newest trail entries, of one subject, of one kind of subject, or of all.',
    input: z.strictObject({
      /** As in the trail: "member 12". */
      subject: z.string().max(200).optional(),
      /** As in the trail, without its number: "population table", also of what was removed. */
      kind: z.string().max(100).optional(),
      /** Only entries before this sequence, to page back. */
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    output: z.strictObject({ entries: z.array(trailLine) }),
  }),
};
