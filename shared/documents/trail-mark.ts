/** How far the record's trail had come when a document was made. */
export type TrailMark = { readonly entries: number; readonly hash: string | null };

/** "Record trail: 128 entries, head 3f2a 91bc 7d04 55e1". */
export function formatTrailMark(trail: TrailMark): string {
  if (trail.hash === null) return 'Record trail: no entries yet';
  const entries = trail.entries === 1 ? '1 entry' : `${trail.entries} entries`;
  return `Record trail: ${entries}, head ${headBegins(trail.hash)}`;
}

/** A hash that a person can compare: groups of four letters and figures, never broken over lines. */
const groupsOfFour = (hash: string): string => hash.replace(/(.{4})(?=.)/g, '$1\u00a0');

/** A whole hash in groups of four, to be read out by telephone; it may break over lines. */
export const hashInFours = (hash: string): string => hash.replace(/(.{4})(?=.)/g, '$1 ');

/** "61d3 c41b": enough to tell files apart by eye; the register and the file list have the whole. */
export const hashBegins = (sha256: string): string => groupsOfFour(sha256.slice(0, 8));

/** The beginning of a trail's head as it stands in the footer. */
export const headBegins = (hash: string): string => groupsOfFour(hash.slice(0, 16));
