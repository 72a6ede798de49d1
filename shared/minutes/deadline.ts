import { formatDay } from '../dates/format-day.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import { addWorkingDays, workingDaysBetween } from '../dates/working-days.ts';

export type MinutesDeadline = {
  /** Working days from the meeting to the day of issue, or to today while not issued. */
  readonly workingDays: number;
  /** The last day by the terms of reference; null when they set none. */
  readonly lastDay: IsoDate | null;
  /** Null when the terms set no time. */
  readonly state: 'in time' | 'due' | 'late' | null;
  readonly words: string;
  /** The same where the meeting is named already: "in draft for 9 working days." */
  readonly sinceMeeting: string;
};

type Facts = {
  readonly heldOn: IsoDate;
  /** Null while the minutes are not issued. */
  readonly issuedOn: IsoDate | null;
  readonly today: IsoDate;
  /** `minutesWithinWorkingDays` of the terms in force on the day of the meeting. */
  readonly within: number | null;
};

/** The working days since a meeting against those the terms of reference allow for its minutes. */
export function minutesDeadline({ heldOn, issuedOn, today, within }: Facts): MinutesDeadline {
  const workingDays = workingDaysBetween(heldOn, issuedOn ?? today);
  const lastDay = within === null ? null : addWorkingDays(heldOn, within);
  const counted = days(workingDays);
  const since = issuedOn === null ? `in draft for ${counted}` : `issued after ${counted}`;
  const said = (sinceMeeting: string) => ({
    words: `Minutes of ${formatDay(heldOn)}: ${sinceMeeting}`,
    sinceMeeting,
  });
  if (lastDay === null || within === null) {
    return { workingDays, lastDay, state: null, ...said(`${since}.`) };
  }
  const rule = `your terms of reference say ${within}`;
  const isLate = (issuedOn ?? today) > lastDay;
  const by = issuedOn === null && !isLate ? `, so by ${formatDay(lastDay)}` : '';
  return {
    workingDays,
    lastDay,
    state: stateOf(issuedOn, isLate),
    ...said(`${since}; ${rule}${by}.`),
  };
}

function stateOf(issuedOn: IsoDate | null, isLate: boolean): 'in time' | 'due' | 'late' {
  if (isLate) return 'late';
  return issuedOn === null ? 'due' : 'in time';
}

function days(count: number): string {
  if (count === 0) return 'less than a working day';
  return count === 1 ? '1 working day' : `${count} working days`;
}
