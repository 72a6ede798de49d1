import { z } from 'zod';
import { filePath } from '../rpc/fields.ts';

/** Where a document goes: a file of the person's choice, or a folder and the name we give it. */
export const destination = {
  /** A full path with the ending of its form; a file that is there already is kept, and " (2)" added. */
  path: filePath.optional(),
  /** An existing folder. */
  folder: filePath.optional(),
};

export const oneDestination = (input: { path?: string | undefined; folder?: string | undefined }) =>
  (input.path === undefined) !== (input.folder === undefined);
export const oneDestinationError = { error: 'Choose where to keep the document', path: ['path'] };

/** What every job that writes a document answers. */
export const written = z.strictObject({
  path: filePath,
  sha256: z.string(),
  title: z.string(),
  /** What a public copy leaves out, in words; empty when nothing was left out. */
  leftOut: z.array(z.string()),
  /** What to do before the document is used, in words; empty when nothing. */
  advice: z.string(),
});
