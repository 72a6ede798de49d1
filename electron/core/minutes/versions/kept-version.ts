import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { MinutesVersion } from '../../../../shared/minutes/life.ts';
import { blocksAsText } from '../../../../shared/minutes/paper/blocks-as-text.ts';
import { minutesBlocks } from '../../../../shared/minutes/paper/minutes-blocks.ts';
import type { Minutes } from '../../../../shared/minutes/paper/minutes-model.ts';
import { canonicalJson } from '../../../../shared/trail/canonical-json.ts';
import type { CommandContext } from '../../rpc/context.ts';
import { insertVersion, selectVersions, type VersionRow } from './queries.ts';

const storedMinutes = z.custom<Minutes>((value) => typeof value === 'object' && value !== null);

/** The minutes as a kept version holds them. */
export const minutesOfVersion = ({ body }: Pick<VersionRow, 'body'>): Minutes =>
  storedMinutes.parse(JSON.parse(body));

/** The text of minutes, line by line, as it is printed. */
export const linesOfMinutes = (minutes: Minutes): string[] =>
  blocksAsText(minutesBlocks(minutes)).split('\n');

/** Keeps the minutes as they stand under the next number; answers that number. */
export function keepVersion(
  { db, nowMs, today, person }: CommandContext,
  meetingId: number,
  { kind, minutes }: { readonly kind: MinutesVersion['kind']; readonly minutes: Minutes },
): number {
  const number = (selectVersions(db, meetingId).at(-1)?.number ?? 0) + 1;
  const body = canonicalJson(minutes);
  const sha256 = createHash('sha256').update(body).digest('hex');
  const by = person.name;
  insertVersion(db, { meetingId, number, kind, on: today, atMs: nowMs, by, body, sha256 });
  return number;
}
