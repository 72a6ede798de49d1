/** One line of the trail, without its own hash. Times are UTC milliseconds. */
export type TrailEntry = {
  readonly sequence: number;
  readonly atMs: number;
  readonly name: string;
  readonly role: string;
  readonly operation: string;
  readonly subject: string;
  readonly version: number | null;
  /** SHA-256 (hex) of the salt followed by the canonical JSON of the payload. */
  readonly digest: string;
  /** The hash of the entry before, or `genesisHash` for the first. */
  readonly previous: string;
};

/** What stands in place of a previous hash in the first entry. */
export const genesisHash = '0'.repeat(64);

/**
 * The text that an entry's hash is taken over: "ppg-trail-1" and the nine fields as a JSON array,
 * in this order. An array of JSON values cannot be read in two ways, whatever a name contains.
 */
export function canonicalEntry(entry: TrailEntry): string {
  return JSON.stringify([
    'ppg-trail-1',
    entry.sequence,
    entry.atMs,
    entry.name,
    entry.role,
    entry.operation,
    entry.subject,
    entry.version,
    entry.digest,
    entry.previous,
  ]);
}

/** The hash of an entry; the digest function is given, so that a browser can check it too. */
export function entryHash<H>(entry: TrailEntry, sha256Hex: (text: string) => H): H {
  return sha256Hex(canonicalEntry(entry));
}
