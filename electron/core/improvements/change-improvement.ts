import type { Improvement } from '../../../shared/improvements/improvement.ts';
import type { CommandContext } from '../rpc/context.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { improvementOf } from './service.ts';

type Seen = { readonly id: number; readonly version: number };
type Changed = { readonly row: queries.ImprovementRow; readonly before: Improvement };

/**
 * Changes one improvement if nobody else has since `version`, and writes the trail entry with the
 * improvement before and after. CONFLICT when the version is stale.
 */
export function changeImprovement(
  { id, version }: Seen,
  { db, today, trail }: CommandContext,
  change: (found: Changed) => Partial<queries.ImprovementRow>,
): Seen {
  const row = queries.selectImprovement(db, id);
  const before = improvementOf(db, id, today);
  if (!row || !queries.raiseVersion(db, id, version)) throw conflict('This improvement');
  queries.updateImprovement(db, { ...row, ...change({ row, before }) });
  const after = improvementOf(db, id, today);
  trail({ subject: `improvement ${id}`, version: after.version, before, after });
  return { id, version: after.version };
}

/** Refuses a day before the improvement was settled or after today, at its field. */
export function refuseDay(
  field: string,
  day: string,
  { agreedOn }: Improvement,
  today: string,
): void {
  const message =
    day < agreedOn
      ? 'Enter a date that is not before it was agreed'
      : day > today
        ? 'Enter a date that is not after today'
        : undefined;
  if (message) throw new UserError('INVALID_INPUT', `${message}.`, { [field]: message });
}

/** Only what was agreed is made. */
export function requireAgreed({ outcome }: Improvement): void {
  if (outcome === 'improvement agreed') return;
  throw new UserError(
    'REFUSED',
    'This improvement was not agreed, so there is nothing to make. Nothing was changed.',
  );
}
