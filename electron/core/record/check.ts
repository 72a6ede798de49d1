import type { Connection } from './database.ts';
import { countRows, runIntegrityCheck, type TableCount } from './queries.ts';

/** A copy is not what it should be; it must not be used. */
export class UnsoundCopyError extends Error {
  override readonly name = 'UnsoundCopyError';
}

/** What `quick_check` finds, or nothing: structure and types, not the bytes of a text. */
export function damageIn(connection: Connection): string[] {
  return runIntegrityCheck(connection.db, false).filter((finding) => finding !== 'ok');
}

/** Opens the copy, checks it whole, compares its row counts with the source; answers the counts. */
export function requireSoundCopy(
  source: Pick<Connection, 'db' | 'sibling'>,
  copyPath: string,
): TableCount[] {
  const copy = source.sibling(copyPath, { readOnly: true });
  try {
    const counts = requireWhole(copy);
    const expected = countRows(source.db);
    if (JSON.stringify(counts) !== JSON.stringify(expected)) {
      throw new UnsoundCopyError('the copy has other row counts than the record');
    }
    return counts;
  } finally {
    copy.close();
  }
}

/** `integrity_check` over everything; throws `UnsoundCopyError` with the first findings. */
export function requireWhole(connection: Connection): TableCount[] {
  const findings = runIntegrityCheck(connection.db, true).filter((finding) => finding !== 'ok');
  if (findings.length > 0) throw new UnsoundCopyError(findings.slice(0, 3).join('; '));
  return countRows(connection.db);
}
