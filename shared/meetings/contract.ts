import { z } from 'zod';
import { action, owner, proposerInput, seconderInput } from '../actions/action.ts';
import { roleName } from '../members/membership.ts';
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
import {
  checkReason,
  decisionFacts,
  decisionFields,
  interestInput,
  item,
  itemFacts,
  itemFields,
  practiceAnswer,
} from './item.ts';
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
  'meetings.addItem': command({
    summary: 'Adds an item to a meeting, before the closing items or at a position.',
    input: itemFields.extend({ meetingId: id, position: z.int().positive().optional() }),
    output: saved,
  }),
  'meetings.saveItem': command({
    summary: 'Saves title, notes and subject of an item.',
    input: itemFields.extend({ id, version }),
    output: saved,
  }),
  'meetings.moveItem': command({
    summary: 'Moves an item to another position (from 1) in its meeting.',
    input: seen.extend({ position: z.int().positive() }),
    output: saved,
  }),
  'meetings.removeItem': command({
    summary: 'Removes an item that has no decisions and no actions.',
    input: seen,
    output: z.strictObject({}),
  }),
  'meetings.addDecision': command({
    summary: 'Adds a decision to an item.',
    input: decisionFields.extend({ itemId: id }).superRefine(checkReason),
    output: saved.extend({ number: z.int() }),
  }),
  'meetings.saveDecision': command({
    summary: 'Corrects a decision.',
    input: decisionFields.extend({ id, version }).superRefine(checkReason),
    output: saved,
  }),
  'meetings.removeDecision': command({
    summary: 'Removes a decision entered by mistake; refused when an action carries it out.',
    input: seen,
    output: z.strictObject({}),
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
  'meetings.saveItemFacts': command({
    summary: 'Saves title, purpose, planned minutes, privacy and who asked for an item.',
    input: itemFacts.extend({
      ...seen.shape,
      /** Stays as it is unless given. */
      title: itemFields.shape.title.optional(),
    }),
    output: saved,
  }),
  'meetings.setInterests': command({
    summary: 'Records the whole list of interests declared in an item, and who left for it.',
    input: seen.extend({ interests: z.array(interestInput).max(100) }),
    output: saved,
  }),
  'meetings.saveDecisionFacts': command({
    summary: 'Saves proposer, seconder, consensus or vote, dissent, and whether it is advice.',
    input: decisionFacts.extend(seen.shape),
    output: saved,
  }),
  'meetings.answerAdvice': command({
    summary: 'Records what the practice answered to advice; null takes the answer back.',
    input: seen.extend({ practiceAnswer: practiceAnswer.nullable() }),
    output: saved,
  }),
  'meetings.takeElectionBack': command({
    summary: 'Takes an election back that was entered by mistake; roles are as they were before.',
    /** Of the decision. */
    input: seen,
    output: z.strictObject({}),
  }),
  'meetings.elect': command({
    summary: 'Records an election as a decision and gives the member the role.',
    input: z.strictObject({
      itemId: id,
      memberId: id,
      role: roleName,
      /** The role in words when it is "other". */
      words: optionalLine(100).default(''),
      /** The day of the meeting when absent. */
      startedOn: isoDate.optional(),
      /** Ends the role of whoever held it. */
      replaces: z.boolean().default(true),
      proposer: proposerInput.nullable().default(null),
      seconder: seconderInput.nullable().default(null),
    }),
    output: saved.extend({ number: z.int() }),
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
