import { z } from 'zod';
import { heldMeetings, countsIn, type YearFacts } from './year-facts.ts';
import { isTold } from '../improvements/state.ts';
import { isOpenlyOfNobody } from '../representativeness/review-of-nobody.ts';
import { standingReviews } from './standing-reviews.ts';

const count = z.int().min(0);

/** The numbers of a financial year, the same from every practice; null where nothing can be said. */
export const yearFigures = z.strictObject({
  membersAtStart: count,
  membersJoined: count,
  membersLeft: count,
  membersAtEnd: count,
  registeredMembers: count,
  virtualMembers: count,
  meetingsHeld: count,
  /** By the terms of reference. */
  meetingsAgreed: count.nullable(),
  reviews: count,
  /** Of a group without members; older copies of a year do not count them. */
  reviewsOfNobody: count.default(0),
  recruitmentSteps: count,
  feedbackReceived: count,
  feedbackReviewed: count,
  improvementsAgreed: count,
  improvementsDeclined: count,
  improvementsMade: count,
  improvementsTold: count,
  improvementsChecked: count,
});

export type YearFigures = z.infer<typeof yearFigures>;
export type FigureName = keyof YearFigures;
export type FigureLabel = readonly [name: FigureName, label: string];

/** The numbers in the order and words of every page and report. */
export const figureLabels: readonly FigureLabel[] = [
  ['membersAtStart', 'Members at the start of the year'],
  ['membersJoined', 'Joined in the year'],
  ['membersLeft', 'Left in the year'],
  ['membersAtEnd', 'Members at the end'],
  ['registeredMembers', 'of whom registered patients'],
  ['virtualMembers', 'of whom virtual members'],
  ['meetingsHeld', 'Meetings held'],
  ['meetingsAgreed', 'Meetings a year, by the terms of reference'],
  ['reviews', 'Reviews of the membership'],
  ['reviewsOfNobody', 'of which of a group with no members'],
  ['recruitmentSteps', 'Steps tried to reach new members'],
  ['feedbackReceived', 'Pieces of feedback received'],
  ['feedbackReviewed', 'Pieces of feedback reviewed with the group'],
  ['improvementsAgreed', 'Improvements agreed'],
  ['improvementsDeclined', 'Declined, with the reason'],
  ['improvementsMade', 'Improvements made'],
  ['improvementsTold', 'Answers that patients were told of'],
  ['improvementsChecked', 'Improvements looked at again'],
];

/** The numbers that a table of these years shows: what nearly never happens only where it did. */
export const labelsFor = (years: readonly Readonly<Record<FigureName, unknown>>[]) =>
  figureLabels.filter(
    ([name]) => name !== 'reviewsOfNobody' || years.some((figures) => figures[name] !== 0),
  );

/** Counts what the record shows for a year, each thing by the day it is about. */
export function yearFiguresOf(facts: YearFacts): YearFigures {
  const { start, joined, left, end } = facts.movement;
  const inYear = (day: string | null | undefined) => countsIn(facts, day ?? null);
  const standing = standingReviews(facts.reviews);
  const reviews = standing.filter(({ on }) => inYear(on));
  const agreed = facts.improvements.filter(({ outcome }) => outcome === 'improvement agreed');
  const reviewed = facts.feedback.filter(({ discussed }) =>
    discussed.some(({ held, meetingOn }) => held && inYear(meetingOn)),
  );
  return {
    membersAtStart: start.total,
    membersJoined: joined.total,
    membersLeft: left.total,
    membersAtEnd: end.total,
    registeredMembers: end.registration['registered patient'],
    virtualMembers: end.mode.virtual,
    meetingsHeld: heldMeetings(facts).length,
    meetingsAgreed: facts.terms?.meetingsPerYear ?? null,
    reviews: reviews.length,
    reviewsOfNobody: reviews.filter(isOpenlyOfNobody).length,
    recruitmentSteps: standing.flatMap(({ steps }) => steps).filter(({ on }) => inYear(on)).length,
    feedbackReceived: facts.feedback.filter(({ receivedOn }) => inYear(receivedOn)).length,
    feedbackReviewed: reviewed.length,
    improvementsAgreed: agreed.filter(({ agreedOn }) => inYear(agreedOn)).length,
    improvementsDeclined: facts.improvements.filter(
      ({ outcome, agreedOn }) => outcome === 'declined with reason' && inYear(agreedOn),
    ).length,
    improvementsMade: agreed.filter(({ doneOn, stopped }) => stopped === null && inYear(doneOn))
      .length,
    improvementsTold: facts.improvements.filter((one) => isTold(one) && inYear(one.told?.on))
      .length,
    improvementsChecked: agreed.filter(({ checked }) => inYear(checked?.on)).length,
  };
}

/** A figure as it is read: nothing said is not nought. */
export const figureInWords = (figure: number | null): string =>
  figure === null ? 'not said' : figure.toLocaleString('en-GB');
