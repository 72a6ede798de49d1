import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { MeetingSummary } from '../../../shared/meetings/meeting.ts';
import { allActions } from '../actions/service.ts';
import { decisionsBetween, itemsBetween, meetingsBetween } from '../meetings/service.ts';
import { confirmedBetween, membersOn } from '../members/service.ts';
import { termsInForce } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { reviewsBetween } from '../representativeness/service.ts';

type Days = { readonly from: IsoDate; readonly to: IsoDate };

/** What has been done in a financial year so far, beside what the terms of reference ask for. */
export function thisYear(db: ReadableDb, { from, to }: Days, today: IsoDate) {
  const terms = termsInForce(db, today);
  const meetings = meetingsBetween(db, from, to);
  const past = meetings.filter(({ heldOn }) => heldOn <= today);
  const held = new Set(past.filter((meeting) => meeting.held).map(({ id }) => id));
  const feedback = itemsBetween(db, from, to).filter(
    ({ about, meetingId }) => about === 'feedback reviewed' && held.has(meetingId),
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
  const standing = reviewsBetween(db, from, to).filter(({ correctedBy }) => correctedBy === null);
  return { reviews: standing.length, reviewedOn: standing.at(-1)?.on ?? null };
}

/** Improvements agreed in the year; one is done when it has actions and every one is done. */
function improvements(db: ReadableDb, { from, to }: Days, today: IsoDate) {
  const agreed = decisionsBetween(db, from, to).filter(
    ({ outcome }) => outcome === 'improvement agreed',
  );
  const actions = Map.groupBy(allActions(db, today), ({ decisionId }) => decisionId);
  const done = agreed.filter(({ id }) => {
    const theirs = actions.get(id) ?? [];
    return theirs.length > 0 && theirs.every(({ state }) => state === 'done');
  });
  return { improvementsAgreed: agreed.length, improvementsDone: done.length };
}
