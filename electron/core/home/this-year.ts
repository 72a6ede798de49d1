import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { MeetingSummary } from '../../../shared/meetings/meeting.ts';
import { lastDayOf } from '../../../shared/engagement/still-open.ts';
import { isOfNobody } from '../../../shared/representativeness/review-of-nobody.ts';
import { allActivities } from '../engagement/service.ts';
import { completeFeedbackReceived } from '../feedback/complete.ts';
import { feedbackByItem } from '../feedback/service.ts';
import { improvementsOfYear } from '../improvements/service.ts';
import { itemsBetween, meetingsBetween } from '../meetings/service.ts';
import { confirmedBetween, membersOn } from '../members/service.ts';
import { termsInForce } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { standingReviews } from '../representativeness/service.ts';

type Days = { readonly from: IsoDate; readonly to: IsoDate };

/** What has been done in a financial year so far, beside what the terms of reference ask for. */
export function thisYear(db: ReadableDb, { from, to }: Days, today: IsoDate) {
  const terms = termsInForce(db, today);
  const meetings = meetingsBetween(db, from, to);
  const past = meetings.filter(({ heldOn }) => heldOn <= today);
  const held = new Set(past.filter((meeting) => meeting.held).map(({ id }) => id));
  const linked = feedbackByItem(db);
  const feedback = itemsBetween(db, from, to).filter(
    ({ id, about, meetingId }) =>
      (about === 'feedback reviewed' || linked.has(id)) && held.has(meetingId),
  );
  const confirmed = new Set(confirmedBetween(db, from, to));
  return {
    from,
    to,
    meetingsHeld: held.size,
    meetingsPlanned: meetings.filter((meeting) => isToCome(meeting, today)).length,
    meetingsAgreed: terms?.meetingsPerYear ?? null,
    ...reviews(db, { from, to }),
    ...improvements(db, { from, to }, today),
    feedbackReviewed: new Set(feedback.map(({ meetingId }) => meetingId)).size,
    ...activities(db, { from, to }, today),
    membersConfirmed: membersOn(db, today).filter(({ id }) => confirmed.has(id)).length,
    hasEngagement: (terms?.engagementFrequency || terms?.engagementAgreedAt || '') !== '',
    engagementAgreedOn: terms?.engagementAgreedOn ?? null,
  };
}

/** Whether a meeting lies ahead, also when guests are written down for it already. */
export const isToCome = ({ heldOn, held, cancelled }: MeetingSummary, today: IsoDate): boolean =>
  !cancelled && (heldOn > today || (heldOn === today && !held));

/** Reviews of the membership in the year; one that a later review corrects is not counted. */
function reviews(db: ReadableDb, { from, to }: Days) {
  const standing = standingReviews(db, from, to);
  const last = standing.findLast((review) => !isOfNobody(review)) ?? standing.at(-1);
  return {
    reviews: standing.length,
    reviewedOn: last?.on ?? null,
    reviewedNobody: last !== undefined && isOfNobody(last),
  };
}

/** Improvements agreed in the year, and what waits to be done about any of them or to be discussed. */
function improvements(db: ReadableDb, { from, to }: Days, today: IsoDate) {
  const all = improvementsOfYear(db, yearOf(from), today);
  const agreed = all.filter(
    ({ outcome, agreedOn }) =>
      outcome === 'improvement agreed' && agreedOn >= from && agreedOn <= to,
  );
  return {
    improvementsAgreed: agreed.length,
    improvementsDone: agreed.filter(({ state }) => state === 'done').length,
    improvementsWaiting: all.filter(({ open }) => open.length > 0).length,
    feedbackWaiting: completeFeedbackReceived(db, from, to).filter(
      ({ state }) => state === 'waiting',
    ).length,
  };
}

/** Engagement outside meetings, which began or will begin in the year. */
function activities(db: ReadableDb, { from, to }: Days, today: IsoDate) {
  const all = allActivities(db, today).filter(({ startsOn }) => startsOn >= from && startsOn <= to);
  return {
    activitiesHeld: all.filter(
      ({ state, level }) => state === 'took place' && level !== 'information only',
    ).length,
    activitiesPlanned: all.filter((one) => one.state === 'planned' && lastDayOf(one) >= today)
      .length,
    activitiesWaiting: all.filter(({ open }) => open.length > 0).length,
  };
}

const yearOf = (from: IsoDate): number => Number(from.slice(0, 4));
