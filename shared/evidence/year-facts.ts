import type { KeptAction } from '../actions/action.ts';
import { financialYearDays, type IsoDate } from '../dates/financial-year.ts';
import type { DayedDecision, DayedItem } from '../meetings/item.ts';
import type { Activity } from '../engagement/activity.ts';
import type { MeetingSummary } from '../meetings/meeting.ts';
import type { Movement } from '../members/movement.ts';
import type { Practice } from '../practice/practice.ts';
import type { Terms } from '../practice/terms.ts';
import type { Review } from '../representativeness/review.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { KeptImprovement } from '../improvements/improvement.ts';
import type { EvidenceItem } from './contract.ts';

export type FeedbackOfYear = Omit<Feedback, 'improvements' | 'state'>;

/** What the record holds that may bear on the duty in a financial year, oldest first. */
export type YearFacts = {
  readonly year: number;
  /** Today, or the year's last day if that is earlier: nothing after it has happened. */
  readonly upTo: IsoDate;
  /** What is known of the practice; undefined before it has been entered. */
  readonly practice: Pick<Practice, 'odsCode' | 'contractType'> | undefined;
  /** The terms of reference in force on `upTo`. */
  readonly terms: Terms | undefined;
  /** From the first day of the year to `upTo`. */
  readonly movement: Movement;
  /** Meetings of the year, planned ones included. */
  readonly meetings: readonly MeetingSummary[];
  /** Items of the year's meetings. */
  readonly items: readonly DayedItem[];
  /** Decisions up to `upTo`, of earlier years too: an improvement may take more than one year. */
  readonly decisions: readonly DayedDecision[];
  /** Actions agreed up to `upTo`, of earlier years too. */
  readonly actions: readonly KeptAction[];
  /**
   * Reviews up to today, of other years too: what one tried, and the meeting that saw it, may lie on
   * the other side of 1 April.
   */
  readonly reviews: readonly Review[];
  /** What patients said: received in the year, or discussed at one of its meetings. */
  readonly feedback: readonly FeedbackOfYear[];
  /** What was settled about improvements and came of it, of any year, with the actions above. */
  readonly improvements: readonly KeptImprovement[];
  /** Engagement outside meetings, of any year. */
  readonly activities: readonly Activity[];
  /** What was filed by hand, of any year. */
  readonly byHand: readonly EvidenceItem[];
};

/** Whether something dated counts in the year: on or after its first day, and not in the future. */
export function countsIn({ year, upTo }: YearFacts, day: IsoDate | null): day is IsoDate {
  return day !== null && day >= financialYearDays(year).from && day <= upTo;
}

/** The year's meetings that took place: a date alone is a plan. */
export function heldMeetings(facts: YearFacts): MeetingSummary[] {
  return facts.meetings.filter(({ held, heldOn }) => held && countsIn(facts, heldOn));
}

/** The items of meetings that took place. */
export function itemsHeld(facts: YearFacts): DayedItem[] {
  const held = new Set(heldMeetings(facts).map(({ id }) => id));
  return facts.items.filter(({ meetingId }) => held.has(meetingId));
}

/** Whether a meeting had a quorum; null where the terms of reference set none. */
export const quorateAt = ({ meetings }: YearFacts, meetingId: number): boolean | null =>
  meetings.find(({ id }) => id === meetingId)?.quorate ?? null;
