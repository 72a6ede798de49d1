import { createHash } from 'node:crypto';
import {
  publicMinutes,
  type PublicCopy,
} from '../../../shared/minutes/public-copy/public-minutes.ts';
import type { PublicStyle } from '../../../shared/minutes/public-copy/public-styles.ts';
import { canonicalJson } from '../../../shared/trail/canonical-json.ts';
import { namesEver } from '../members/names-ever.ts';
import { openMinutesOnPaper } from '../minutes/minutes-on-paper.ts';
import { privateNumbers } from '../minutes/private-by-now.ts';
import type { QueryContext } from '../rpc/context.ts';
import { UserError } from '../rpc/user-error.ts';

type Asked = {
  readonly meetingId: number;
  readonly style: PublicStyle;
  /** Names that somebody who read the copy pointed out. */
  readonly names?: readonly string[];
};

type Checked = {
  readonly copy: PublicCopy;
  /** SHA-256 of the copy and its lists: whoever accepted it accepted no other. */
  readonly copyId: string;
};

/** The public copy of the minutes as they stand; every member there ever was is looked for. */
export function collectPublicMinutes(
  { db, today }: QueryContext,
  { meetingId, style, names: said = [] }: Asked,
): Checked {
  const minutes = openMinutesOnPaper(db, meetingId, today);
  const everybody = namesEver(db).map((name) => ({ name, roles: [], kind: 'member' as const }));
  const copy = publicMinutes(minutes, style, {
    others: everybody,
    secret: privateNumbers(db),
    said,
  });
  const copyId = createHash('sha256')
    .update(canonicalJson({ style, ...copy }))
    .digest('hex');
  return { copy, copyId };
}

/** Refuses what nobody has read: the minutes, or the lists beside them, are different now. */
export function requireAccepted(accepted: string, copyId: string): void {
  if (accepted === copyId) return;
  throw new UserError(
    'CONFLICT',
    'The minutes have changed since you checked the public copy, so it was not made. Nothing was lost. Read the list again, then make the copy.',
  );
}
