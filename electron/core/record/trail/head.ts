import { genesisHash } from '../../../../shared/trail/entry.ts';
import type { ReadableDb } from '../database.ts';
import { hasTable } from '../queries.ts';
import { selectHead } from './queries.ts';

/** The length of the trail and the hash of its last entry; they stand for the whole of it. */
export type TrailHead = { readonly count: number; readonly hash: string };

/** The head of the trail, for document footers, backup manifests and evidence bundles. */
export function trailHead(db: ReadableDb): TrailHead {
  const head = selectHead(db);
  return { count: head?.sequence ?? 0, hash: head?.hash ?? genesisHash };
}

/** As `trailHead`, also for a file whose schema is older than the trail. */
export function trailHeadOrGenesis(db: ReadableDb): TrailHead {
  return hasTable(db, 'trail_entry') ? trailHead(db) : { count: 0, hash: genesisHash };
}
