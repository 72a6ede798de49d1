import type { Found } from '../../../shared/search/contract.ts';

/** The page where something found stands. */
export function pathOfFound({ kind, id, meetingId, itemId }: Found): string {
  if (kind === 'person') return meetingId === null ? `/members/${id}` : `/meetings/${meetingId}`;
  if (kind === 'action' || kind === 'progress') return `/actions/${id}`;
  if (kind === 'feedback') return `/feedback/${id}`;
  if (kind === 'improvement') return `/feedback/improvements/${id}`;
  if (kind === 'engagement activity') return `/engagement/${id}`;
  if (kind === 'worksheet') return `/engagement/worksheets/${id}`;
  return `/meetings/${meetingId}/items/${itemId}`;
}
