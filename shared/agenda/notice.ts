import { addDays, daysBetween } from '../dates/add-days.ts';
import { formatDay, formatDayWithWeekday } from '../dates/format-day.ts';
import type { IsoDate } from '../dates/financial-year.ts';

export type Notice = {
  /** The last day on which the agenda goes out in time; null when the terms set no notice. */
  readonly lastDay: IsoDate | null;
  readonly state: 'in time' | 'late' | 'due' | 'overdue' | 'no rule';
  readonly words: string;
};

type Facts = {
  readonly meetingOn: IsoDate;
  /** `agendaNoticeDays` of the terms in force; whole days, the day of the meeting not counted. */
  readonly noticeDays: number | null;
  /** Whether any terms are in force on the day of the meeting. */
  readonly hasTerms?: boolean;
  /** The day the last person was sent it; null while it is not issued. */
  readonly sentOn: IsoDate | null;
  /** Nobody is recorded as sent it: `sentOn` is the day it was issued. */
  readonly isOnlyIssued?: boolean;
  readonly today: IsoDate;
  readonly cancelled?: boolean;
};

/** The notice given of a meeting against the terms of reference: 7 days before a Tuesday is a Tuesday. */
export function noticeOf(facts: Facts): Notice {
  const { meetingOn, noticeDays, sentOn, today } = facts;
  if (facts.cancelled) {
    return { lastDay: null, state: 'no rule', words: ofCancelled(facts) };
  }
  const what = facts.isOnlyIssued ? 'Agenda issued' : 'Agenda sent';
  const given = sentOn === null ? '' : `${what} ${whenInWords(daysBetween(sentOn, meetingOn))}`;
  if (noticeDays === null) {
    const words = sentOn === null ? 'Agenda not sent yet' : given;
    return {
      lastDay: null,
      state: 'no rule',
      words: `${words}. ${facts.hasTerms === false ? 'No terms of reference are recorded for that day, so no notice is known' : 'The terms of reference in force set no notice'}.`,
    };
  }
  const lastDay = addDays(meetingOn, -noticeDays);
  if (sentOn !== null) {
    const state = sentOn <= lastDay ? 'in time' : 'late';
    return {
      lastDay,
      state,
      words: `${given}; the terms of reference ask for ${days(noticeDays)}.`,
    };
  }
  const rule = `${formatDayWithWeekday(lastDay)} (${days(noticeDays)}’ notice)`;
  const left = daysBetween(today, lastDay);
  if (today > meetingOn) {
    const words = `Agenda should have gone out by ${rule}; no day is recorded on which it did.`;
    return { lastDay, state: 'overdue', words };
  }
  if (left < 0) {
    return {
      lastDay,
      state: 'overdue',
      words: `Agenda should have gone out by ${rule}. Send it now; the minutes can say that notice was short.`,
    };
  }
  return {
    lastDay,
    state: 'due',
    words: `Agenda must go out by ${rule}: ${inDays(left)}.`,
  };
}

function ofCancelled({ sentOn, isOnlyIssued }: Facts): string {
  if (sentOn === null) return 'This meeting is cancelled, so no agenda has to go out.';
  const did = isOnlyIssued ? 'was issued' : 'went out';
  return `This meeting is cancelled. Its agenda ${did} on ${formatDay(sentOn)}.`;
}

function whenInWords(daysBefore: number): string {
  if (daysBefore === 0) return 'on the day of the meeting';
  if (daysBefore < 0) return `${days(-daysBefore)} after the meeting`;
  return `${days(daysBefore)} before the meeting`;
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

function inDays(count: number): string {
  if (count === 0) return 'today';
  return count === 1 ? 'tomorrow' : `in ${count} days`;
}
