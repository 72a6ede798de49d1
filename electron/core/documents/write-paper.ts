import { createHash } from 'node:crypto';
import { documentFileName } from '../../../shared/documents/file-name.ts';
import { wantedPath, type Destination } from './destination.ts';
import { fileFailure } from './file-failure.ts';
import { draftFile } from './new-file.ts';

export type WrittenPaper = { readonly path: string; readonly sha256: string };

/** Writes a text as a new file that is whole or not there; one of that name is never replaced. */
export function writePaper(
  destination: Destination,
  name: { readonly parts: readonly string[]; readonly ending: string },
  text: string,
): WrittenPaper {
  const bytes = Buffer.from(text, 'utf8');
  const wanted = wantedPath(destination, documentFileName(name.parts, name.ending));
  try {
    const draft = draftFile(wanted, bytes);
    try {
      return { path: draft.settle(), sha256: createHash('sha256').update(bytes).digest('hex') };
    } finally {
      draft.discard();
    }
  } catch (error) {
    throw fileFailure(error);
  }
}
