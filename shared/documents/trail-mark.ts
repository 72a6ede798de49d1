/** How far the record's trail had come when a document was made. */
export type TrailMark = { readonly entries: number; readonly hash: string | null };

/** "Record trail: 128 entries, head 3f2a 91bc 7d04 55e1"; the whole head is on the last page. */
export function formatTrailMark(trail: TrailMark): string {
  if (trail.hash === null) return 'Record trail: no entries yet';
  const entries = trail.entries === 1 ? '1 entry' : `${trail.entries} entries`;
  return `Record trail: ${entries}, head ${groupsOfFour(trail.hash.slice(0, 16))}`;
}

/** A hash that a person can compare: groups of four letters and figures. */
export const groupsOfFour = (hash: string): string => hash.replace(/(.{4})(?=.)/g, '$1 ');
