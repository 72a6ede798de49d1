import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileFailure } from '../../documents/file-failure.ts';
import { noteExport } from '../../documents/note-export.ts';
import { settleDraft, temporaryBeside } from '../../documents/new-file.ts';
import type { JobContext } from '../../rpc/context.ts';
import { notFound, UserError } from '../../rpc/user-error.ts';
import type { FileInRecord } from './bring-in.ts';
import { selectPiece } from './queries.ts';
import { safeFileName } from './safe-file-name.ts';

type Taking = Pick<JobContext, 'read' | 'signal' | 'progress'>;
type Place = { readonly folder: string; readonly subject: string };

/**
 * Writes a file of the record to a new path in pieces, checking it on the way; refuses bytes that
 * are not the ones filed. What was written so far is removed when it does not come to its end.
 */
export async function writeFileOut(file: FileInRecord, target: string, context: Taking) {
  const out = await open(target, 'wx');
  try {
    const hash = createHash('sha256');
    let written = 0;
    for (let position = 0; written < file.size; position += 1) {
      const bytes = context.read(({ db }) => selectPiece(db, file.sha256, position));
      if (!bytes) throw notFound(`The whole of the file “${file.fileName}”`);
      hash.update(bytes);
      await out.writeFile(bytes);
      written += bytes.length;
      context.signal.throwIfAborted();
      context.progress({ done: written, total: file.size, label: `Writing ${file.fileName}` });
      await setImmediate();
    }
    if (hash.digest('hex') !== file.sha256) throw changed(file.fileName);
    await out.sync();
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  } finally {
    await out.close();
  }
}

/**
 * Saves a file of the record into a folder under its own name, never over another file. The trail
 * says of the subject that it left the record.
 */
export async function takeOut(
  file: FileInRecord,
  { folder, subject }: Place,
  context: Taking & Pick<JobContext, 'office' | 'apply'>,
) {
  if (!isAbsolute(folder)) throw wholePath();
  const wanted = join(folder, safeFileName(file.fileName));
  const temporary = temporaryBeside(wanted);
  try {
    await writeFileOut(file, temporary, context);
    const written = { path: settleDraft(temporary, wanted), sha256: file.sha256 };
    noteExport(context, subject, { title: `File “${file.fileName}”`, ...written });
    return written;
  } catch (error) {
    throw fileFailure(error);
  } finally {
    await rm(temporary, { force: true });
  }
}

const changed = (fileName: string): UserError =>
  new UserError(
    'REFUSED',
    `The file “${fileName}” is no longer as it was filed: its SHA-256 is another. It was not saved, and the record was not changed. A backup may hold it whole.`,
  );

const wholePath = (): UserError =>
  new UserError('INVALID_INPUT', 'Choose a folder for the file.', {
    folder: 'Enter the whole path, from the disk on',
  });
