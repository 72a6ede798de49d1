import { setImmediate } from 'node:timers/promises';
import { linkOf } from '../../../shared/trail/entry.ts';
import type { JobContext } from '../rpc/context.ts';
import type { TrailHead } from '../record/trail/head.ts';
import { linksAfter } from '../record/trail/links.ts';
import { sha256Hex } from '../record/trail/sha256.ts';

const pieceOfEntries = 2000;

/** The trail up to a head as JSON, an entry a line: all that its hashes need, and no name or content. */
export async function trailFile(
  { read, signal }: Pick<JobContext, 'read' | 'signal'>,
  head: TrailHead,
): Promise<string> {
  const lines: string[] = [];
  while (lines.length < head.count) {
    const piece = read(({ db }) => linksAfter(db, lines.length, pieceOfEntries));
    if (piece.length === 0) break;
    for (const { erased, erasure, hash, ...entry } of piece.slice(0, head.count - lines.length)) {
      lines.push(JSON.stringify({ ...linkOf(entry, sha256Hex), hash, erased, erasure }));
    }
    await setImmediate();
    signal.throwIfAborted();
  }
  return `{"format":"ppg-trail-1","entries":[\n${lines.join(',\n')}\n]}\n`;
}
