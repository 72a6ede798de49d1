import { isBankHoliday } from '../../../shared/dates/bank-holidays.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import type { MeetingFields } from '../../../shared/meetings/meeting.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import { meetingsBetween } from '../meetings/service.ts';
import { followNextMeeting, moved } from '../minutes/lines/follow-next-meeting.ts';
import type { ReadableDb } from '../record/database.ts';
import type { CommandContext } from '../rpc/context.ts';

type Day = { readonly on: IsoDate; readonly startsAt: string | null };
type Common = Pick<MeetingFields, 'kind' | 'place' | 'mode'>;

/** Plans meetings on days that are free and no bank holidays; says which were left out and why. */
export function planAll(days: readonly Day[], fields: Common, context: CommandContext) {
  const { db, trail } = context;
  const meetings: { id: number; heldOn: IsoDate; startsAt: string | null }[] = [];
  const leftOut: string[] = [];
  const followed = followNextMeeting(context, () => {
    for (const { on, startsAt } of days) {
      const why = whyNot(db, on);
      if (why !== undefined) {
        leftOut.push(`${formatDayWithWeekday(on)} was left out: ${why}.`);
        continue;
      }
      const id = planMeeting(db, { ...fields, heldOn: on, startsAt, endsAt: null });
      meetings.push({ id, heldOn: on, startsAt });
    }
  });
  trail({ subject: 'meetings', after: { ...fields, meetings, leftOut, ...moved(followed) } });
  return { meetings, leftOut };
}

function whyNot(db: ReadableDb, on: IsoDate): string | undefined {
  if (meetingsBetween(db, on, on).length > 0) return 'a meeting stands there already';
  return isBankHoliday(on) ? 'it is a bank holiday' : undefined;
}
