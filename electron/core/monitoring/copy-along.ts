import { existsSync } from 'node:fs';
import type { Person } from '../../../shared/session/contract.ts';
import type { Office } from '../office.ts';
import { bringTo } from '../record/copy-under.ts';
import { freePath } from '../record/durable.ts';
import type { OpenRecord } from '../record/open-record.ts';
import { UserError } from '../rpc/user-error.ts';
import { newestCopyOf } from './daily-copy.ts';
import { requirePractice } from './require-practice.ts';

/** Where the monitoring file of a record stands: `NAME.ppg-monitoring` beside `NAME.ppg`. */
const sealedPathOf = (recordPath: string): string => `${recordPath}-monitoring`;

export const hasSealedFile = ({ path }: OpenRecord): boolean => existsSync(sealedPathOf(path));

/** The monitoring file that a copy is to take along; the practice's to decide. */
export function sealedFileToCopy(record: OpenRecord, person: Person): string {
  requirePractice(person);
  if (!hasSealedFile(record)) {
    throw new UserError(
      'REFUSED',
      'There is no monitoring file beside this record, so nothing was copied. Save the copy without it.',
    );
  }
  return sealedPathOf(record.path);
}

/** A free name at which neither a record nor a monitoring file stands: they are found by their names. */
export function freeForBoth(asked: string): string {
  const path = freePath(asked);
  return existsSync(sealedPathOf(path)) ? freeForBoth(numbered(path)) : path;
}

const numbered = (path: string): string => path.replace(/(?=\.[^.]*$)|$/u, ' (with answers)');

/** Copies the sealed file, as it is and still sealed, beside a copy of its record. */
export function copySealed(sealed: string, copyOfRecord: string) {
  const path = sealedPathOf(copyOfRecord);
  return { path, sha256: bringTo(sealed, path).sha256 };
}

/** Says what a copy holds, so that nobody believes the answers are in it, or that they are not. */
export function copiedInWords(copied: boolean, exists: boolean): string {
  if (copied) {
    return 'The record and the monitoring file with members’ equality answers were copied. The second is encrypted as before: it opens with its own passphrase or recovery code, and must stay beside the first under the same name.';
  }
  const answers = exists
    ? 'Members’ equality answers are in a file of their own, which was not copied.'
    : 'There are no equality answers kept with it.';
  return `The whole record was copied. ${answers}`;
}

/**
 * After a record was restored: leaves the monitoring file that stands beside it alone, or puts the
 * newest copy there when there is none and it was asked for. Answers what was done in words.
 */
export function putSealedBack(office: Office, wanted: boolean): string {
  const path = sealedPathOf(office.requireRecord().path);
  if (existsSync(path)) {
    return 'The monitoring file with members’ equality answers stands beside the record and was not changed.';
  }
  const copy = newestCopyOf(path, office);
  if (copy === undefined) return '';
  if (!wanted) {
    return 'A copy of the monitoring file with members’ equality answers is kept. It was not put back; the practice manager can do that.';
  }
  bringTo(copy, path);
  return 'The newest copy of the monitoring file was put back too. It opens with the passphrase it had then.';
}
