import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOffice } from '../../electron/core/open-office.ts';
import { doWorkHere } from '../../electron/core/jobs/do-work.ts';
import { selectEntriesAfter, type StoredEntry } from '../../electron/core/record/trail/queries.ts';
import { sha256Hex } from '../../electron/core/record/trail/sha256.ts';
import { createDispatcher } from '../../electron/core/rpc/dispatcher.ts';
import { canonicalEntry, linkOf } from '../../shared/trail/entry.ts';
import { note } from '../fixtures/temporary-place.ts';
import { inTurn, type Figure } from './figure.ts';

const entries = 100_000;

/**
 * The check of a trail of 100,000 entries through the door, as a page asks for it, against the bare
 * hashing that any check needs: the same entries read from the file, each hashed as the rule says.
 */
export async function bench(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ppg-bench-trail-'));
  const resources = join(import.meta.dirname, '../../resources');
  const office = openOffice({ userData: folder, resources, doWork: doWorkHere });
  try {
    const ask = createDispatcher(office, (error) => {
      throw error;
    });
    await ask('record.create', { path: join(folder, 'trail.ppg') });
    const record = office.requireRecord();
    for (let made = 1; made < entries; made += 10_000) note(record, 10_000);
    const verify = () => ask('trail.verify', {});
    const bare = () => {
      for (let done = 0; ;) {
        const piece = selectEntriesAfter(record.db, done, 500);
        for (const entry of piece) bareHash(entry);
        if (piece.length < 500) return;
        done += piece.length;
      }
    };
    const ms = await inTurn(5, { verify, bare });
    const detail = `median ${Math.round(ms.verify)} ms against ${Math.round(ms.bare)} ms for the hashing alone`;
    const name = 'Check a trail of 100,000 entries';
    return [{ name, ratio: ms.verify / ms.bare, bound: 1.3, unit: 'times', detail }];
  } finally {
    office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function bareHash(entry: StoredEntry): void {
  sha256Hex((entry.salt ?? '') + (entry.body ?? ''));
  sha256Hex(canonicalEntry(linkOf(entry, sha256Hex)));
}
