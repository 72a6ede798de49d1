import { formatTime } from '../../dates/format-time.ts';
import { addDays, daysBetween } from '../../dates/add-days.ts';
import { isBankHoliday, isWeekend } from '../../dates/bank-holidays.ts';
import type { IsoDate } from '../../dates/financial-year.ts';
import { weekdayNameOf, weekdayOf } from '../../dates/weekday.ts';
import type { PlannedMeeting } from './series.ts';

export type Suggestion = PlannedMeeting & {
  /** "Thursday at 13:00: the year has no daytime meeting yet." */
  readonly why: string;
};

type Slot = { readonly weekday: number; readonly startsAt: string };

/** Evenings and daytimes on different weekdays, in the order they are tried. */
const slots: readonly Slot[] = [
  { weekday: 2, startsAt: '18:30' },
  { weekday: 4, startsAt: '13:00' },
  { weekday: 3, startsAt: '18:30' },
  { weekday: 1, startsAt: '10:30' },
];

type Gap = {
  readonly count: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly existing: readonly { readonly on: IsoDate; readonly startsAt: string | null }[];
};

/** Days for the meetings still missing, spread over what is left of the year, on weekdays and at times that vary. */
export function suggestMeetings({ count, from, to, existing }: Gap): Suggestion[] {
  const chosen: { on: IsoDate; startsAt: string | null }[] = [...existing];
  const suggestions: Suggestion[] = [];
  const length = daysBetween(from, to);
  if (length < 0) return [];
  for (let index = 0; index < count; index++) {
    const target = addDays(from, Math.round((length * (index + 1)) / (count + 1)));
    const slot = leastUsed(chosen);
    const on = nearest(target, slot.weekday, { from, to, taken: chosen });
    if (on === undefined) continue;
    suggestions.push({ on, startsAt: slot.startsAt, why: why(slot, on, chosen) });
    chosen.push({ on, startsAt: slot.startsAt });
  }
  return suggestions;
}

/** The slot whose weekday and part of the day the year has had least. */
function leastUsed(chosen: Gap['existing']): Slot {
  const used = (slot: Slot) =>
    chosen.filter(({ on }) => weekdayOf(on) === slot.weekday).length +
    chosen.filter(
      ({ startsAt }) => startsAt !== null && isEvening(startsAt) === isEvening(slot.startsAt),
    ).length;
  return slots.toSorted((a, b) => used(a) - used(b))[0] ?? { weekday: 2, startsAt: '18:30' };
}

const isEvening = (clock: string) => clock >= '17:00';

function why({ startsAt }: Slot, on: IsoDate, chosen: Gap['existing']): string {
  const day = `${weekdayNameOf(on)} at ${formatTime(startsAt)}`;
  const part = isEvening(startsAt) ? 'evening' : 'daytime';
  const times = chosen.map((meeting) => meeting.startsAt).filter((time) => time !== null);
  if (times.length > 0 && times.every((time) => isEvening(time) !== isEvening(startsAt))) {
    return `${day}: the year has no ${part} meeting yet.`;
  }
  const isNew = chosen.every((meeting) => weekdayOf(meeting.on) !== weekdayOf(on));
  return isNew && chosen.length > 0 ? `${day}: a weekday the year has not used yet.` : `${day}.`;
}

/** The closest such weekday to a day that suits, within 8 weeks either way. */
function nearest(
  target: IsoDate,
  weekday: number,
  { from, to, taken }: { from: IsoDate; to: IsoDate; taken: Gap['existing'] },
): IsoDate | undefined {
  const first = addDays(target, (weekday - weekdayOf(target) + 7) % 7);
  const candidates = Array.from({ length: 17 }, (_, at) => addDays(first, (at - 8) * 7));
  return candidates
    .toSorted((a, b) => Math.abs(daysBetween(a, target)) - Math.abs(daysBetween(b, target)))
    .find(
      (day) => day >= from && day <= to && suitsPeople(day) && taken.every(({ on }) => on !== day),
    );
}

/** A weekday on which people can be asked to come: not on a bank holiday, and not between Christmas Eve and 2 January. */
export function suitsPeople(day: IsoDate): boolean {
  const inYear = day.slice(5);
  return !isWeekend(day) && !isBankHoliday(day) && inYear < '12-24' && inYear > '01-02';
}
