import { sweepAtOnce } from '../evidence/files/sweep.ts';
import type { Connection } from './database.ts';

/** Less than this is not worth rewriting a file for. */
const fewestBytes = 4 * 1024 * 1024;
const smallestPart = 0.25;

/**
 * Deletes what is left of files that were taken out, and makes a record smaller when much of it is
 * empty then: SQLite keeps deleted space in the file for later. Done as the record is closed, when nobody waits.
 *
 * The file is rewritten in a transaction of its own; without the room for that on the disk it stays
 * as large as it is, and as good.
 */
export function giveRoomBack(connection: Connection): void {
  try {
    connection.transaction('immediate', sweepAtOnce);
    const pages = Number(connection.pragma('page_count'));
    const free = Number(connection.pragma('freelist_count'));
    const bytes = free * Number(connection.pragma('page_size'));
    if (bytes >= fewestBytes && free >= pages * smallestPart) connection.execute('VACUUM');
  } catch {
    // Larger than it need be, and tried again at the next closing.
  }
}
