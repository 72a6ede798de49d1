import { addDays, daysBetween } from '../../dates/add-days.ts';
import { formatDay } from '../../dates/format-day.ts';
import {
  financialYearDays,
  formatFinancialYear,
  type IsoDate,
} from '../../dates/financial-year.ts';
import { suggestMeetings, type Suggestion } from './suggest-meetings.ts';

export type YearPlan = {
  /** "At least" this many, by the terms of reference; null when they do not say. */
  readonly needed: number | null;
  readonly held: number;
  /** Planned on a day still to come. */
  readonly planned: number;
  /** Still to be planned to reach the number; 0 when it is reached or not set. */
  readonly missing: number;
  /** "3 of 4 meetings held, 1 planned." */
  readonly words: string;
  /** So many as the rest of the year holds at the usual distance, one at least. */
  readonly suggestions: readonly Suggestion[];
  /** Missing as well, but too close to each other to be suggested. */
  readonly tooClose: number;
};

type Facts = {
  /** The financial year by the calendar year it starts in. */
  readonly year: number;
  /** `meetingsPerYear` of the terms in force. */
  readonly needed: number | null;
  readonly meetings: readonly {
    readonly heldOn: IsoDate;
    readonly startsAt: string | null;
    readonly held: boolean;
  }[];
  readonly today: IsoDate;
  /** `agendaNoticeDays`: nothing is suggested sooner; 14 days when the terms do not say. */
  readonly noticeDays: number | null;
};

/** The meetings of a financial year against "at least N meetings a year", with days for those missing. */
export function yearPlan({ year, needed, meetings, today, noticeDays }: Facts): YearPlan {
  const days = financialYearDays(year);
  const ofYear = meetings.filter(({ heldOn }) => heldOn >= days.from && heldOn <= days.to);
  const held = ofYear.filter((meeting) => meeting.held && meeting.heldOn <= today).length;
  const planned = ofYear.filter(
    ({ held, heldOn }) => heldOn > today || (heldOn === today && !held),
  ).length;
  const missing = Math.max(0, (needed ?? 0) - held - planned);
  const soonest = addDays(today, (noticeDays ?? 14) + 1);
  const from = soonest > days.from ? soonest : days.from;
  const room = mostIn(daysBetween(from, days.to) + 1, needed ?? 0) - planned;
  const count = Math.max(0, Math.min(missing, room));
  const existing = ofYear.map(({ heldOn, startsAt }) => ({ on: heldOn, startsAt }));
  const suggestions = suggestMeetings({ count, from, to: days.to, existing });
  return {
    needed,
    held,
    planned,
    missing,
    words: inWords({ year, needed, held, planned, missing, isOver: today > days.to }),
    suggestions,
    tooClose: today > days.to ? 0 : missing - suggestions.length,
  };
}

/** Six a year are two in twelve weeks: a record begun in January does not owe the whole year. */
const mostIn = (days: number, perYear: number): number =>
  Math.max(1, Math.ceil((days * perYear) / 366));

type Counts = Pick<YearPlan, 'needed' | 'held' | 'planned' | 'missing'> & {
  readonly year: number;
  readonly isOver: boolean;
};

function inWords({ year, needed, held, planned, missing, isOver }: Counts): string {
  const name = formatFinancialYear(year);
  if (needed === null) {
    return `${meetings(held)} held in ${name}, ${planned} planned. No number of meetings a year is recorded.`;
  }
  const so = `${held} of ${meetings(needed)} held in ${name}`;
  if (isOver) return `${so}.`;
  const open =
    missing === 0
      ? ''
      : `, ${missing} still to be planned by ${formatDay(financialYearDays(year).to)}`;
  return `${so}, ${planned} planned${open}.`;
}

const meetings = (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`);
