import { z } from 'zod';
import { smallCounts } from '../disclosure/small-counts.ts';
import { filePath, financialYear, id } from '../rpc/fields.ts';
import { job, query } from '../rpc/operation.ts';

/** A file kept in the record that somebody may choose to send along. */
const attachableFile = z.strictObject({
  key: z.string(),
  /** "Evidence for (3)", "Feedback". */
  belongsTo: z.string(),
  title: z.string(),
  fileName: z.string(),
  /** Bytes. */
  size: z.int(),
});

export type AttachableFile = z.infer<typeof attachableFile>;

/** A part of a bundle as it would be made now. */
const bundlePart = z.strictObject({
  heading: z.string(),
  /** How many files it has; none where nothing is recorded for it. */
  files: z.int(),
  /** Who may read them, and why. */
  readers: z.strictObject({ fitForThePublic: z.boolean(), because: z.string() }),
});

export type PartOfBundle = z.infer<typeof bundlePart>;

/** A bundle that was made, as its entry in the trail tells of it; null where that says no more. */
const madeBundle = z.strictObject({
  sequence: z.int(),
  /** "Evidence 2026/27", "Material change: A branch closes". */
  what: z.string(),
  madeAtMs: z.int(),
  madeBy: z.string(),
  /** Where it was written; it may have been moved since. */
  path: z.string().nullable(),
  files: z.int().nullable(),
  /** SHA-256 (hex) of its list of files. */
  fingerprint: z.string().nullable(),
});

export type MadeBundle = z.infer<typeof madeBundle>;

const figures = { smallCounts: smallCounts.default('hidden') };

/** What a bundle is about: a whole financial year, or one material change. */
const about = { year: financialYear.optional(), changeId: id.optional() };

const oneAbout = ({
  year,
  changeId,
}: {
  year?: number | undefined;
  changeId?: number | undefined;
}) => (year === undefined) !== (changeId === undefined);

const oneAboutError = { error: 'Give a financial year or one material change', path: ['year'] };

export const bundleContract = {
  'bundle.list': query({
    summary: 'Every bundle made from this record, newest first, with where it went.',
    input: z.strictObject({}),
    output: z.strictObject({ bundles: z.array(madeBundle) }),
  }),
  'bundle.files': query({
    summary:
      'What the bundle of a year or of a material change would hold: its parts, and by their keys the files kept in the record that may go into it.',
    input: z.strictObject({ ...about, ...figures }).refine(oneAbout, oneAboutError),
    output: z.strictObject({ parts: z.array(bundlePart), files: z.array(attachableFile) }),
  }),
  'bundle.make': job({
    summary:
      'Puts the evidence of a financial year, or all about one material change, together for a commissioner, as a folder or a ZIP file that can be checked without this application.',
    input: z
      .strictObject({
        ...about,
        ...figures,
        /** The folder in which the bundle is made; nothing there is written over. */
        folder: filePath,
        as: z.enum(['zip', 'folder']).default('zip'),
        /** Keys of the files of the record that go in: nobody has read them here, so none by itself. */
        attach: z.array(z.string().max(100)).max(5_000).default([]),
      })
      .refine(oneAbout, oneAboutError),
    output: z.strictObject({
      path: z.string(),
      /** SHA-256 (hex) of the bundle's list of files, to be told by another way than the bundle. */
      fingerprint: z.string(),
      /** How many files are in it, its list and their sums among them. */
      files: z.int(),
      /** Bytes of the files that it lists. */
      size: z.int(),
      /** The trail's head as the bundle states it. */
      trail: z.strictObject({ count: z.int(), hash: z.string() }),
      leftOut: z.array(z.string()),
      /** What stands in it, but with names or small numbers hidden. */
      hidden: z.array(z.string()),
      /** What to look at before it is sent: a name that may still stand in the minutes. */
      toCheck: z.array(z.string()),
    }),
  }),
};
