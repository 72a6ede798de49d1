import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import {
  importedMinutes,
  type ImportAnswer,
  type ImportedMinutes,
  type minutesImportContract,
} from '../../../../shared/minutes/import/contract.ts';
import { fileFailure } from '../../documents/file-failure.ts';
import { noteExport } from '../../documents/note-export.ts';
import { draftFile } from '../../documents/new-file.ts';
import { safeFileName } from '../../evidence/files/safe-file-name.ts';
import { meetingDay } from '../../meetings/change-meeting.ts';
import type { HandlersOf } from '../../rpc/handler-types.ts';
import { conflict, notFound, UserError } from '../../rpc/user-error.ts';
import { keepHistory } from './keep-history.ts';
import { previewOf } from './preview.ts';
import { selectImport, selectImports } from './queries.ts';

export const minutesImportHandlers: HandlersOf<typeof minutesImportContract> = {
  'minutes.importFile': async (input, { read, apply, office, signal, progress }) => {
    const { path, expectedSha256, corrected } = input;
    const file = await office.doWork('minutes.readOldFile', { path }, { signal, progress });
    if (expectedSha256 !== undefined && expectedSha256 !== file.sha256) throw conflict('The file');
    const heldOn = input.heldOn ?? corrected?.heldOn;
    const preview = read(({ db }) => previewOf(db, file, heldOn));
    if (!input.apply) return { ...preview, applied: false, meetingId: null };
    const minutes = corrected ?? whole(preview.minutes);
    const bytes = readFileSync(path);
    if (sha256Of(bytes) !== file.sha256) throw conflict('The file');
    signal.throwIfAborted();
    office.backupBefore('an import', file.fileName);
    const original = { fileName: file.fileName, sha256: file.sha256, bytes };
    const meetingId = apply((context) => keepHistory(context, minutes, original));
    return { ...preview, minutes, applied: true, meetingId };
  },

  'minutes.imports': ({ meetingId }, { db }) => ({
    imports: selectImports(db)
      .filter((row) => meetingId === undefined || row.meetingId === meetingId)
      .map((row) => ({ ...row, heldOn: meetingDay(db, row.meetingId) }))
      .sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1)),
  }),

  'minutes.importedFile': ({ meetingId, folder }, context) => {
    if (!isAbsolute(folder)) throw wholePath();
    const row = context.read(({ db }) => selectImport(db, meetingId));
    if (!row) throw notFound('The original file of these minutes');
    if (sha256Of(row.bytes) !== row.sha256) throw changed();
    try {
      const draft = draftFile(join(folder, safeFileName(row.fileName)), Buffer.from(row.bytes));
      const written = { path: draft.settle(), sha256: row.sha256 };
      noteExport(context, `minutes ${meetingId}`, { title: `File “${row.fileName}”`, ...written });
      return written;
    } catch (error) {
      throw fileFailure(error);
    }
  },
};

/** What was understood, when nothing in it has to be asked. */
function whole(minutes: ImportAnswer['minutes']): ImportedMinutes {
  const checked = importedMinutes.safeParse(minutes);
  if (checked.success) return checked.data;
  throw new UserError(
    'INVALID_INPUT',
    'The day of the meeting was not found in the file. Nothing was added. Enter the day.',
    { 'corrected.heldOn': 'Enter the day of the meeting' },
  );
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const wholePath = () =>
  new UserError('INVALID_INPUT', 'Choose a folder for the file.', {
    folder: 'Enter the whole path, from the disk on',
  });

const changed = () =>
  new UserError(
    'REFUSED',
    'The original file is no longer as it was kept, so it was not written. Open a backup of the record to get it.',
  );
