import type { AttendanceState } from '../../../shared/meetings/attendance.ts';
import type { MeetingFields, OtherAttendance } from '../../../shared/meetings/meeting.ts';
import type { WritableDb } from '../record/database.ts';
import { putAttendance, replaceOthers } from './attendance/queries.ts';
import { addMinutedItem } from './items/service.ts';
import { planMeeting } from './plan-meeting.ts';

export type PastMeeting = {
  readonly fields: MeetingFields;
  readonly members: readonly { readonly memberId: number; readonly state: AttendanceState }[];
  readonly others: readonly OtherAttendance[];
  readonly items: readonly { readonly title: string; readonly notes: string }[];
};

/** Records a meeting that was held and minuted elsewhere; answers its id and those of its items. */
export function recordPastMeeting(
  db: WritableDb,
  { fields, members, others, items }: PastMeeting,
): { readonly meetingId: number; readonly itemIds: readonly number[] } {
  const meetingId = planMeeting(db, fields);
  for (const entry of members) {
    putAttendance(db, { ...entry, meetingId, arrivedAt: null, leftAt: null });
  }
  replaceOthers(db, meetingId, others);
  return { meetingId, itemIds: items.map((item) => addMinutedItem(db, meetingId, item)) };
}
