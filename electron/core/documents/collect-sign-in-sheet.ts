import type { SignInSheet } from '../../../shared/documents/sign-in-sheet.ts';
import { wholeMeeting } from '../meetings/whole-meeting.ts';
import type { QueryContext } from '../rpc/context.ts';
import { trailNow } from './trail-now.ts';
import { whoWeAre } from './who-we-are.ts';

/** What the sign-in sheet of a meeting prints; NOT_FOUND when there is no such meeting. */
export function collectSignInSheet(
  { db, today, nowMs }: QueryContext,
  meetingId: number,
  blankLines: number,
): SignInSheet {
  const { heldOn, startsAt, kind, place, attendance } = wholeMeeting(db, meetingId, today);
  return {
    ...whoWeAre(db),
    meeting: { heldOn, startsAt, kind, place },
    members: attendance.map(({ name, roles }) => ({ name, roles })),
    blankLines,
    madeAtMs: nowMs,
    trail: trailNow(db),
  };
}
