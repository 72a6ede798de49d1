import type { Failure } from '../../../shared/rpc/result.ts';
import { sqliteCode } from './sqlite-error.ts';

const failures: readonly (readonly [codes: readonly string[], failure: Failure])[] = [
  [
    ['SQLITE_FULL', 'ENOSPC', 'EDQUOT'],
    {
      code: 'REFUSED',
      message:
        'The disk is full. Nothing was changed, and everything saved before is kept. Make room on the disk, then try again.',
    },
  ],
  [
    ['SQLITE_READONLY_DBMOVED', 'SQLITE_CANTOPEN'],
    {
      code: 'REFUSED',
      message:
        'The file is no longer where it was, or cannot be reached there: it was moved, renamed or deleted, its drive was taken out, or its folder is closed to you. Nothing was changed in it. Put it back where it was, then try again.',
    },
  ],
  [
    ['SQLITE_READONLY', 'EROFS', 'EACCES', 'EPERM'],
    {
      code: 'READ_ONLY',
      message:
        'This computer does not allow writing there. Nothing was changed. Choose another folder, or ask whoever looks after the computer.',
    },
  ],
  [
    ['SQLITE_BUSY', 'SQLITE_LOCKED', 'EBUSY'],
    {
      code: 'IN_USE',
      message:
        'The file is in use by another program just now. Nothing was changed. Wait a moment, then try again.',
    },
  ],
  [
    ['SQLITE_IOERR', 'EIO', 'ENXIO', 'ENODEV'],
    {
      code: 'REFUSED',
      message:
        'The disk could not be read or written. Nothing was changed, and everything saved before is kept. Check that the disk or drive is still connected, then try again.',
    },
  ],
  [
    ['SQLITE_CORRUPT', 'SQLITE_NOTADB'],
    {
      code: 'REFUSED',
      message:
        'A part of the record is damaged and could not be read. Nothing was changed. Close the record and open it again: you are then offered the newest backup.',
    },
  ],
];

/** A failure of the disk or the file in words; undefined when the error is something else. */
export function storageFailure(error: unknown): Failure | undefined {
  const code = sqliteCode(error) ?? systemCode(error);
  if (code === undefined) return undefined;
  return failures.find(([codes]) =>
    codes.some((known) => code === known || code.startsWith(`${known}_`)),
  )?.[1];
}

function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
