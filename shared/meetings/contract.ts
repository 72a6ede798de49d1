import { z } from 'zod';
import { action, owner } from '../actions/action.ts';
import {
  clockTime,
  financialYear,
  id,
  isoDate,
  optionalLine,
  requiredLine,
  version,
} from '../rpc/fields.ts';
import { command, query } from '../rpc/operation.ts';
import { attendanceEntry, memberAttendance } from './attendance.ts';
import { item } from './item.ts';
import { meetingItems } from './items-contract.ts';
import {
  cancellation,
  checkTimes,
  inAttendance,
  meetingFacts,
  meetingFields,
  meetingSummary,
  otherAttendance,
  postponement,
} from './meeting.ts';
import { sentEntry, sentTo, sentWays, sentWhat } from './sent.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ id, version });

/** Whether the meeting had its quorum, for showing and for printing. */
export const quorumStatement = z.strictObject({
  quorate: z.boolean().nullable(),
  /** "6 members and 2 practice staff present: quorate (needs 4 members and 2 practice staff)." */
  words: z.string(),
});

export const meeting = meetingSummary.extend({
  /** Every member of that day, by name. */
  attendance: z.array(memberAttendance),
  /** Staff and guests who came. */
  inAttendance: z.array(inAttendance),
  /** Staff and guests who sent apologies. */
  otherApologies: z.array(inAttendance),
  quorum: quorumStatement,
  itemList: z.array(item),
  /** Actions agreed at the meeting outside any item. */
  otherActions: z.array(action),
  chairedBy: owner.nullable(),
  minutesBy: owner.nullable(),
  itemsByOn: isoDate.nullable(),
  joining: z.string(),
  cancellation: cancellation.nullable(),
  postponements: z.array(postponement),
  /** True once the minutes are confirmed: nothing in them can be changed. */
  locked: z.boolean(),
  previousId: id.nullable(),
  nextId: id.nullable(),
});

export type Meeting = z.output<typeof meeting>;

export const meetingsContract = {
  ...meetingItems,
  'meetings.list': query({
    summary: 'The meetings of a financial year, or all, newest first.',
    input: z.strictObject({ year: financialYear.optional() }),
    output: z.strictObject({
      meetings: z.array(meetingSummary),
      /** Financial years that have meetings, newest first. */
      years: z.array(z.int()),
    }),
  }),
  'meetings.get': query({
    summary: 'Everything about one meeting: attendance, quorum, items, decisions and actions.',
    input: z.strictObject({ id }),
    output: meeting,
  }),
  'meetings.add': command({
    summary: 'Adds a meeting, held or planned.',
    input: meetingFields.superRefine(checkTimes),
    output: saved,
  }),
  'meetings.save': command({
    summary: 'Saves date, times, kind, place and mode of a meeting.',
    input: meetingFields.extend({ id, version }).superRefine(checkTimes),
    output: saved,
  }),
  'meetings.remove': command({
    summary: 'Removes a meeting in which nothing has been recorded yet.',
    input: seen,
    output: z.strictObject({}),
  }),
  'meetings.setAttendance': command({
    summary:
      'Records present, apologies or absent for the members listed; others stay as they are.',
    input: seen.extend({ attendance: z.array(attendanceEntry).min(1).max(500) }),
    output: saved.extend({ quorum: quorumStatement }),
  }),
  'meetings.setInAttendance': command({
    summary:
      'Records the whole list of practice staff and guests: who came, and who sent apologies.',
    input: seen.extend({ people: z.array(otherAttendance).max(200) }),
    output: saved.extend({ quorum: quorumStatement }),
  }),
  'meetings.knownOthers': query({
    summary: 'Staff and guests of the meetings of the year before one, who may come again.',
    input: z.strictObject({ id }),
    output: z.strictObject({ people: z.array(inAttendance) }),
  }),
  'meetings.attendanceCounts': query({
    summary: 'How often each member was present, sent apologies or was absent in a financial year.',
    input: z.strictObject({ year: financialYear }),
    output: z.strictObject({
      meetingsHeld: z.int(),
      members: z.array(
        z.strictObject({
          memberId: id,
          name: z.string(),
          /** Meetings held while this person was a member. */
          meetings: z.int(),
          present: z.int(),
          apologies: z.int(),
          absent: z.int(),
        }),
      ),
    }),
  }),
  'meetings.saveFacts': command({
    summary: 'Saves who chaired, who wrote the minutes, and until when items may be sent in.',
    input: meetingFacts.extend(seen.shape),
    output: saved,
  }),
  'meetings.cancel': command({
    summary: 'Cancels a meeting that has not been held, with the reason; it stays in the record.',
    input: seen.extend({ reason: requiredLine('Enter why the meeting is cancelled', 1_000) }),
    output: saved,
  }),
  'meetings.restore': command({
    summary: 'Takes the cancellation of a meeting back.',
    input: seen,
    output: saved,
  }),
  'meetings.postpone': command({
    summary: 'Moves a meeting that has not been held to another day; the old day stays noted.',
    input: seen.extend({
      heldOn: isoDate,
      startsAt: clockTime.nullable().optional(),
      reason: optionalLine(1_000).default(''),
    }),
    output: saved,
  }),
  'meetings.recordSent': command({
    summary: 'Records who was sent what, when and how: e-mail, post, by hand, noticeboard.',
    input: z.strictObject({
      meetingId: id,
      what: z.enum(sentWhat, { error: 'Choose what was sent' }),
      on: isoDate,
      to: z
        .array(sentTo.extend({ how: z.enum(sentWays, { error: 'Choose how it was sent' }) }))
        .min(1, 'Choose at least one person')
        .max(1_000),
      note: optionalLine(1_000).default(''),
    }),
    output: z.strictObject({ recorded: z.int() }),
  }),
  'meetings.sent': query({
    summary: 'Who was sent what about a meeting, newest first.',
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({ sent: z.array(sentEntry) }),
  }),
  'meetings.removeSent': command({
    summary: 'Takes back an entry that something was sent, recorded by mistake.',
    input: z.strictObject({ id }),
    output: z.strictObject({}),
  }),
};
