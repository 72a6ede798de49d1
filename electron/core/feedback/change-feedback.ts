import type { CommandContext } from '../rpc/context.ts';
import { conflict } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { feedbackOf } from './service.ts';

type Seen = { readonly id: number; readonly version: number };

/**
 * Changes feedback if nobody else has since `version`, and writes the trail entry with the feedback
 * before and after. CONFLICT when the version is stale.
 */
export function changeFeedback(
  { id, version }: Seen,
  { db, trail }: Pick<CommandContext, 'db' | 'trail'>,
  change: () => void,
): Seen {
  const before = feedbackOf(db, id);
  if (!queries.raiseVersion(db, id, version)) throw conflict('This feedback');
  change();
  const after = feedbackOf(db, id);
  trail({ subject: `feedback ${id}`, version: after.version, before, after });
  return { id, version: after.version };
}
