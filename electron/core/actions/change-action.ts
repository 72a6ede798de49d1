import type { CommandContext } from '../rpc/context.ts';
import { conflict } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { actionOf } from './service.ts';
import * as writing from './write-queries.ts';

/**
 * Changes one action if nobody else has since `version`, and writes the trail entry with the
 * action before and after. CONFLICT when the version is stale.
 */
export function changeAction(
  { id, version }: { readonly id: number; readonly version: number },
  { db, today, trail }: CommandContext,
  change: (row: queries.ActionRow) => void,
): { id: number; version: number } {
  const row = queries.selectActionRow(db, id);
  const before = actionOf(db, id, today);
  if (!row || !writing.raiseVersion(db, id, version)) throw conflict('This action');
  change(row);
  const after = actionOf(db, id, today);
  trail({ subject: `action ${id}`, version: after.version, before, after });
  return { id, version: after.version };
}
