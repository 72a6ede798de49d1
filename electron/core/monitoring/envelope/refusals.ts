import { UserError } from '../../rpc/user-error.ts';

const unchanged = 'The file was not changed, and the record is complete without it.';

export const damaged = (): UserError =>
  new UserError(
    'REFUSED',
    `The monitoring file is damaged. ${unchanged} Put a copy of it from a backup in its place.`,
  );

/** Why a monitoring file cannot be used, each in words for the practice manager. */
export const refusals = {
  damaged,
  missing: () =>
    new UserError(
      'NOT_FOUND',
      'There is no monitoring file beside this record. Make one, or put it back from a backup under the record’s name with “-monitoring” at the end.',
    ),
  foreign: () =>
    new UserError(
      'REFUSED',
      `The file in the monitoring file’s place was made by another program. ${unchanged}`,
    ),
  newer: () =>
    new UserError(
      'REFUSED',
      `The monitoring file was made by a newer version of this application. ${unchanged} Install the newer version to open it.`,
    ),
  otherRecord: () =>
    new UserError(
      'REFUSED',
      `This monitoring file belongs to another record, or to a newer copy of this one. ${unchanged}`,
    ),
  wrongPassphrase: () =>
    new UserError(
      'WRONG_PASSPHRASE',
      'That is not the passphrase of the monitoring file. Nothing was changed. Try again, or use the printed recovery code.',
      { passphrase: 'This is not the passphrase of the monitoring file' },
    ),
  wrongCode: () =>
    new UserError(
      'WRONG_PASSPHRASE',
      'That is not the recovery code of the monitoring file. Nothing was changed. Only the newest printed code works.',
      { code: 'Enter the recovery code as it is printed' },
    ),
  exists: () =>
    new UserError(
      'REFUSED',
      'There is a monitoring file beside this record already. Unlock it with its passphrase or its recovery code.',
    ),
  changedElsewhere: () =>
    new UserError(
      'CONFLICT',
      'The monitoring file was changed by another copy of the application. Nothing was saved over it. Lock it, unlock it again, then make your change again.',
    ),
  lockedMeanwhile: () =>
    new UserError(
      'LOCKED',
      'The monitoring file was locked in the meantime. Its passphrase and its recovery code were not changed. Unlock it, then try again.',
    ),
  notWritten: () =>
    new UserError(
      'REFUSED',
      'The monitoring file could not be written; the disk may be full or the file protected. Nothing was changed and nothing that was saved is lost. Try again when there is room.',
    ),
  readOnly: () =>
    new UserError(
      'READ_ONLY',
      'The record is open for reading only, and so is its monitoring file. Nothing was changed.',
    ),
};
