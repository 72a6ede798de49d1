import {
  financialYearDays,
  financialYearOf,
  type IsoDate,
} from '../../../shared/dates/financial-year.ts';
import type { MemberOnDay } from '../../../shared/members/on-day.ts';
import type {
  Compared,
  ComparisonChoices,
} from '../../../shared/representativeness/compare-members.ts';
import type { MemberCounts } from '../../../shared/representativeness/comparison.ts';
import { membersInSet, type MemberSetKey } from '../../../shared/representativeness/member-set.ts';
import type { RecruitmentStep } from '../../../shared/representativeness/recruitment-step.ts';
import type { Review } from '../../../shared/representativeness/review.ts';
import { groupsEngagedBetween } from '../engagement/service.ts';
import { attendeesBetween, meetingDays } from '../meetings/service.ts';
import { membersOn } from '../members/service.ts';
import type { OpenMonitoring } from '../monitoring/open-monitoring.ts';
import { answerCounts } from '../monitoring/service.ts';
import { populationTables } from '../population/service.ts';
import { termsInForce } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { categoriesFor, type GivenCategories } from './choice/service.ts';
import {
  selectReviewers,
  selectReviewsBetween,
  selectStanding,
  type StoredReview,
} from './queries.ts';

/** The age from which patients may be members where the terms of reference do not say. */
const usualBaseAge = 16;

/** Which comparison is wanted. */
export type AskedComparison = {
  readonly day: IsoDate;
  readonly set: MemberSetKey;
  readonly choices: Pick<ComparisonChoices, 'characteristics'> & GivenCategories;
};

/** Both sides of a comparison: registered members of a day, carers and others apart; the population. */
export function whatIsCompared(
  db: ReadableDb,
  monitoring: Pick<OpenMonitoring, 'db'>,
  { day, set, choices }: AskedComparison,
): Compared {
  const members = membersOn(db, day);
  const registered = members.filter(isRegistered);
  const { from } = financialYearDays(financialYearOf(day));
  const attended = set === 'active' ? attendeesBetween(db, from, day) : new Set<number>();
  const compared = membersInSet(set, registered, { day, attended }).map(({ id }) => id);
  const { kept, ...categories } = categoriesFor(db, choices);
  return {
    day,
    baseAge: baseAgeOn(db, day),
    members: countMembers(members),
    answers: answerCounts(monitoring, compared, day),
    tables: populationTables(db).map(({ table }) => table),
    choices: { characteristics: choices.characteristics, ...categories },
    set,
    steps: stepsBetween(db, from, day),
    engaged: groupsEngagedBetween(db, from, day),
    choice: kept,
  };
}

/** The youngest age that may be a member on a day. */
export const baseAgeOn = (db: ReadableDb, day: IsoDate): number =>
  termsInForce(db, day)?.minimumAge ?? usualBaseAge;

/** What standing reviews of a period say was tried; a corrected review no longer counts. */
const stepsBetween = (db: ReadableDb, from: IsoDate, to: IsoDate): RecruitmentStep[] =>
  selectReviewsBetween(db, from, to)
    .filter(({ correctedBy }) => correctedBy === null)
    .flatMap(({ steps }) => steps);

/** Members of a day by registration, the registered ones by how they take part. */
export function memberCountsOn(db: ReadableDb, day: IsoDate): MemberCounts {
  return countMembers(membersOn(db, day));
}

/** The reviews of a period that no later one corrects, without their figures, oldest first. */
export const standingReviews = selectStanding;

/** The names of all who did a review, each once. */
export const reviewers = selectReviewers;

/** The reviews of a period, both days counted, oldest first. */
export function reviewsBetween(db: ReadableDb, from: IsoDate, to: IsoDate): Review[] {
  return withMeetingDays(db, selectReviewsBetween(db, from, to));
}

/** Adds the day of the meeting that saw each review. */
export function withMeetingDays(db: ReadableDb, reviews: readonly StoredReview[]): Review[] {
  const days = reviews.some(({ meetingId }) => meetingId !== null) ? meetingDays(db) : undefined;
  return reviews.map((review) => ({
    ...review,
    seenOn: (review.meetingId === null ? undefined : days?.get(review.meetingId)) ?? null,
  }));
}

function countMembers(members: readonly MemberOnDay[]): MemberCounts {
  const registered = members.filter(isRegistered);
  const virtual = registered.filter(({ mode }) => mode === 'virtual').length;
  const carers = members.filter(({ registration }) => registration === 'carer').length;
  return {
    all: members.length,
    registered: registered.length,
    registeredInPerson: registered.length - virtual,
    registeredVirtual: virtual,
    carers,
    others: members.length - registered.length - carers,
  };
}

const isRegistered = ({ registration }: MemberOnDay): boolean =>
  registration === 'registered patient';
