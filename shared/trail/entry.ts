/**
 * One line of the trail as its hash sees it, without that hash. Times are UTC milliseconds. It names
 * nobody, so that it can be shown to a stranger, who can check the chain by it.
 */
export type TrailLink = {
  readonly sequence: number;
  readonly atMs: number;
  /** SHA-256 (hex) of the name's salt followed by the name of who did it. */
  readonly nameDigest: string;
  readonly role: string;
  readonly operation: string;
  readonly subject: string;
  readonly version: number | null;
  /** SHA-256 (hex) of the salt followed by the canonical JSON of the payload. */
  readonly digest: string;
  /** The hash of the entry before, or `genesisHash` for the first. */
  readonly previous: string;
};

/** A line of the trail with the name of who did it. */
export type TrailEntry = Omit<TrailLink, 'nameDigest'> & {
  readonly name: string;
  readonly nameSalt: string;
};

/** What a stranger may see of a line: who did it only as a digest. */
export function linkOf(
  { name, nameSalt, ...entry }: TrailEntry,
  sha256Hex: (text: string) => string,
): TrailLink {
  return { ...entry, nameDigest: sha256Hex(nameSalt + name) };
}

/** What stands in place of a previous hash in the first entry. */
export const genesisHash = '0'.repeat(64);

/**
 * The text that an entry's hash is taken over: "ppg-trail-1" and the nine fields as a JSON array,
 * in this order. An array of JSON values cannot be read in two ways, whatever a name contains.
 */
export function canonicalEntry(entry: TrailLink): string {
  return JSON.stringify([
    'ppg-trail-1',
    entry.sequence,
    entry.atMs,
    entry.nameDigest,
    entry.role,
    entry.operation,
    entry.subject,
    entry.version,
    entry.digest,
    entry.previous,
  ]);
}

/** The hash of an entry; the digest function is given, so that a browser can check it too. */
export function entryHash<H>(entry: TrailLink, sha256Hex: (text: string) => H): H {
  return sha256Hex(canonicalEntry(entry));
}
