import { z } from 'zod';
import { changeOpen } from '../engagement/worksheets/change-open.ts';
import { financialYear, id, isoDate } from '../rpc/fields.ts';
import { query } from '../rpc/operation.ts';
import { meetingSummary } from '../meetings/meeting.ts';

const count = z.int().min(0);

export const homeContract = {
  'home.summary': query({
    summary: 'What is next, what is late and what is missing this financial year.',
    input: z.strictObject({}),
    output: z.strictObject({
      year: financialYear,
      today: isoDate,
      practiceName: z.string(),
      ppgName: z.string(),
      /** The first meeting from today on that is not held yet. */
      nextMeeting: meetingSummary
        .extend({
          /** The last day for sending the agenda, by the terms of reference. */
          agendaDueOn: isoDate.nullable(),
          /** Days from today to that day; below 0 when it has passed. */
          agendaDueInDays: z.int().nullable(),
          /** Where its agenda stands, in one sentence. */
          agenda: z.strictObject({
            issuedOn: isoDate.nullable(),
            sentOn: isoDate.nullable(),
            words: z.string(),
          }),
        })
        .nullable(),
      lastMeeting: meetingSummary.nullable(),
      /** Meetings up to yesterday with nobody recorded: held without attendance, or not held. */
      meetingsWithoutAttendance: z.array(meetingSummary),
      lateActions: z.array(
        z.strictObject({
          id,
          reference: z.string(),
          text: z.string(),
          owner: z.string(),
          dueOn: isoDate,
          daysLate: count,
        }),
      ),
      /** Material changes of this financial year or later with something to write, the next first. */
      changes: z.array(changeOpen),
      openActions: count,
      members: z.strictObject({ total: count, inPerson: count, virtual: count }),
      thisYear: z.strictObject({
        from: isoDate,
        to: isoDate,
        meetingsHeld: count,
        meetingsPlanned: count,
        /** By the terms of reference; null when they do not say. */
        meetingsAgreed: count.nullable(),
        /** Membership reviews of the year. */
        reviews: count,
        reviewedOn: isoDate.nullable(),
        /** True when every review of the year had no registered patients to compare. */
        reviewedNobody: z.boolean(),
        improvementsAgreed: count,
        improvementsDone: count,
        /** Of the year, with something still to be done: lead, date, result, telling, looking again. */
        improvementsWaiting: count,
        /** Received in the year and not yet discussed at a meeting that took place. */
        feedbackWaiting: count,
        /** Meetings held at which feedback was reviewed with the group. */
        feedbackReviewed: count,
        /** Engagement outside meetings that took place; information alone is not counted. */
        activitiesHeld: count,
        activitiesPlanned: count,
        /** Of the year, with something still to be recorded. */
        activitiesWaiting: count,
        membersConfirmed: count,
        /** Whether the terms in force say how often to engage, or where that was agreed. */
        hasEngagement: z.boolean(),
        engagementAgreedOn: isoDate.nullable(),
      }),
      /** The first steps in an empty record; true when done. */
      firstSteps: z.strictObject({
        practice: z.boolean(),
        terms: z.boolean(),
        members: z.boolean(),
        meeting: z.boolean(),
      }),
    }),
  }),
};
