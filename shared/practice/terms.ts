import { z } from 'zod';
import { id, isoDate, optionalLine, text, version } from '../rpc/fields.ts';

const count = (what: string, most: number) =>
  z
    .int(`Enter ${what} as a whole number`)
    .min(0, `Enter ${what} as 0 or more`)
    .max(most, `Enter ${what} as ${most} or fewer`);

/** What a group's terms of reference say, so far as the record works with it. */
export const termsFields = z.strictObject({
  /** The day from which these terms are in force, until later ones are adopted. */
  adoptedOn: isoDate,
  /** Members who must be present; 0 when the terms set no such number. */
  quorumMembers: count('the number of members for a quorum', 500).default(0),
  /** Practice staff who must be present besides; 0 when the terms ask for none. */
  quorumStaff: count('the number of practice staff for a quorum', 100).default(0),
  /** The age from which a patient may be a member. */
  minimumAge: count('the minimum age', 120).default(16),
  /** "At least N meetings a year"; null when the terms do not say. */
  meetingsPerYear: count('the number of meetings a year', 366).nullable().default(null),
  /** Days between sending the agenda and the meeting; null when the terms do not say. */
  agendaNoticeDays: count('the days of notice', 90).nullable().default(null),
  /** Working days within which the minutes go out; null when the terms do not say. */
  minutesWithinWorkingDays: count('the working days for the minutes', 90).nullable().default(null),
  /** How often practice and group engage, in the words agreed: "every quarter and by e-mail between". */
  engagementFrequency: optionalLine(500).default(''),
  /** The day the group agreed that frequency. */
  engagementAgreedOn: isoDate.nullable().default(null),
  /** Where it was agreed, in words, when it was not a meeting of this record. */
  engagementAgreedAt: optionalLine(300).default(''),
  /** The meeting of this record that agreed it. */
  engagementMeetingId: id.nullable().default(null),
  note: text(5_000).default(''),
});

export const terms = termsFields.extend({ id, version });

export type TermsFields = z.output<typeof termsFields>;
/** One version of the terms of reference. */
export type Terms = z.output<typeof terms>;
