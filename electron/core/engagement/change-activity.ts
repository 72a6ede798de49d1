import type { CommandContext } from '../rpc/context.ts';
import { conflict } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { activityOf } from './service.ts';

type Seen = { readonly id: number; readonly version: number };

/**
 * Changes an activity if nobody else has since `version`, and writes the trail entry with the
 * activity before and after. CONFLICT when the version is stale.
 */
export function changeActivity(
  { id, version }: Seen,
  { db, today, trail }: Pick<CommandContext, 'db' | 'today' | 'trail'>,
  change: () => void,
): Seen {
  const before = activityOf(db, id, today);
  if (!queries.raiseVersion(db, id, version)) throw conflict('This activity');
  change();
  const after = activityOf(db, id, today);
  trail({ subject: `engagement activity ${id}`, version: after.version, before, after });
  return { id, version: after.version };
}
