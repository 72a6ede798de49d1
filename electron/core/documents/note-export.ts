import { rmSync } from 'node:fs';
import type { JobContext } from '../rpc/context.ts';

/** A file as the list of what left the record shows it. */
export type Exported = { readonly path: string; readonly sha256: string; readonly title?: string };

/**
 * Says in the trail that a file was written from the record. Where that cannot be noted, the file goes
 * again: nothing leaves unseen, and whoever is told that it failed finds none. A record that is open
 * for reading only can say nothing: the file is written all the same.
 */
export function noteExport(
  { office, apply }: Pick<JobContext, 'office' | 'apply'>,
  subject: string,
  after: Exported & Readonly<Record<string, unknown>>,
): void {
  if (office.requireRecord().readOnly) return;
  try {
    apply(({ trail }) => trail({ subject, after }));
  } catch (error) {
    rmSync(after.path, { force: true });
    throw error;
  }
}
