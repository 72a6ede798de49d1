import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type {
  representativenessContract,
  ShownReview,
} from '../../../shared/representativeness/contract.ts';
import { planJoiners } from '../../../shared/representativeness/plan-joiners.ts';
import type { Review } from '../../../shared/representativeness/review.ts';
import { askOfNobody, isOfNobody } from '../../../shared/representativeness/review-of-nobody.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import type { Person } from '../../../shared/session/contract.ts';
import { meetingDays } from '../meetings/service.ts';
import { removeDueByRule } from '../monitoring/remove-due.ts';
import type { ReadableDb } from '../record/database.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import { choiceHandlers } from './choice/handlers.ts';
import { compare } from './compare.ts';
import { insertReview, selectReview, selectReviews, updateMeeting } from './queries.ts';
import { usesOfTables } from './tables-in-use.ts';
import { memberCountsOn, reviewsBetween, withMeetingDays } from './service.ts';

type Contract = typeof representativenessContract;
type NewReview = z.output<Contract['reviews.record']['input']>;

export const representativenessHandlers: HandlersOf<Contract> = {
  ...choiceHandlers,

  'representativeness.compare': ({ day, set, ...choices }, context) =>
    compare({ day: day ?? context.today, set, choices }, [], context),

  'representativeness.tablesInUse': ({ with: given }, { db, today }) =>
    usesOfTables(db, today, given),

  'representativeness.planJoiners': async ({ day, aims, ...choices }, context) => {
    const asked = { day: day ?? context.today, set: 'members', choices } as const;
    const { comparisons, plan } = await compare(asked, aims, context);
    return plan ?? planJoiners(comparisons, aims);
  },

  'reviews.record': async (input, { read, apply, signal, office }) => {
    // Members are counted with the figures: somebody may join while these are worked out.
    const { members, comparison } = await read(async (context) => {
      checkReview(input, context);
      const members = memberCountsOn(context.db, input.on);
      if (isOfNobody({ members }) && !input.ofNobody) {
        throw refused('ofNobody', askOfNobody(input.on, members));
      }
      return {
        members,
        comparison: input.withFigures ? await figuresFor(input, context, signal) : null,
      };
    });
    const shown = apply((context) => {
      checkReview(input, context);
      const { db, nowMs, person, trail } = context;
      const { on, doneBy, conclusion, steps, meetingId, corrects } = input;
      const id = insertReview(db, {
        on,
        doneBy,
        conclusion,
        steps,
        members,
        comparison,
        meetingId,
        corrects,
        recordedAtMs: nowMs,
      });
      const recorded = reviewOf(db, id);
      trail({ subject: `review ${id}`, version: recorded.version, after: forTrail(recorded) });
      return shownTo(person, recorded);
    });
    // The answers of who left stand in the review as counts, which is what they were kept for.
    const { copiesLeft } = removeDueByRule(office);
    return { ...shown, copiesLeft: [...copiesLeft] };
  },

  'reviews.list': (_input, { db }) => ({
    reviews: withMeetingDays(db, selectReviews(db)).map(({ comparison, ...review }) => ({
      ...review,
      hasFigures: comparison !== null,
    })),
  }),

  'reviews.get': ({ id }, { db, person }) => shownTo(person, reviewOf(db, id)),

  'reviews.overTime': (_input, { db, person }) => ({
    reviews: reviewsBetween(db, '0000-01-01', '9999-12-31')
      .filter(({ correctedBy }) => correctedBy === null)
      .map((review) => shownTo(person, review)),
  }),

  'reviews.noteMeeting': (input, { db, person, trail }) => {
    const before = reviewOf(db, input.id);
    checkMeeting(input.meetingId, before.on, db);
    if (!updateMeeting(db, input)) throw conflict('This review');
    const after = reviewOf(db, input.id);
    trail({
      subject: `review ${input.id}`,
      version: after.version,
      before: { meetingId: before.meetingId },
      after: { meetingId: after.meetingId },
    });
    return shownTo(person, after);
  },
};

/** The figures hold counts of one person: everybody but the practice gets the words alone. */
function shownTo(person: Person, review: Review): ShownReview {
  const figuresWithheld = review.comparison !== null && !isPractice(person);
  return { ...review, comparison: figuresWithheld ? null : review.comparison, figuresWithheld };
}

/** Everybody may read the trail: it keeps the fingerprint of the figures, not the figures. */
function forTrail({ comparison, ...review }: Review) {
  const json = comparison === null ? null : JSON.stringify(comparison);
  const comparisonSha256 = json && createHash('sha256').update(json).digest('hex');
  return { ...review, comparisonSha256 };
}

/** The figures of the day. */
function figuresFor(input: NewReview, context: QueryContext, signal: AbortSignal) {
  const { on: day, aims, characteristics, ageBands, ethnicGroups } = input;
  const choices = { characteristics, ageBands, ethnicGroups };
  return compare({ day, set: 'members', choices }, aims, context, signal);
}

function reviewOf(db: ReadableDb, id: number): Review {
  const stored = selectReview(db, id);
  const [review] = stored ? withMeetingDays(db, [stored]) : [];
  if (!review) throw notFound('This review');
  return review;
}

function checkReview(input: NewReview, { db, today }: Pick<QueryContext, 'db' | 'today'>): void {
  if (input.on > today) throw refused('on', 'Enter a day that is not in the future');
  const late = input.steps.findIndex(({ on }) => on > today);
  if (late >= 0) throw refused(`steps.${late}.on`, 'Enter a day that is not in the future');
  checkMeeting(input.meetingId, input.on, db);
  if (input.corrects === null) return;
  if (reviewOf(db, input.corrects).correctedBy !== null) {
    throw new UserError(
      'CONFLICT',
      'That review was corrected already. Nothing was recorded. Correct the newer one instead.',
    );
  }
}

/** A meeting can only have seen a review that was done by then. */
function checkMeeting(meetingId: number | null, reviewedOn: string, db: ReadableDb): void {
  if (meetingId === null) return;
  const heldOn = meetingDays(db).get(meetingId);
  if (heldOn === undefined) throw notFound('This meeting');
  if (heldOn < reviewedOn) {
    throw refused('meetingId', 'Choose a meeting on the day of the review or after it');
  }
}

const refused = (field: string, message: string): UserError =>
  new UserError('INVALID_INPUT', 'There is a problem with what was entered.', {
    [field]: message,
  });
