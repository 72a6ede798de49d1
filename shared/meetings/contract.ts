import { z } from 'zod';
import { action } from '../actions/action.ts';
import { financialYear, id, version } from '../rpc/fields.ts';
import { command, query } from '../rpc/operation.ts';
import { attendanceEntry, memberAttendance } from './attendance.ts';
import { checkReason, decisionFields, item, itemFields } from './item.ts';
import { checkTimes, inAttendance, meetingFields, meetingSummary } from './meeting.ts';

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
  inAttendance: z.array(inAttendance),
  quorum: quorumStatement,
  itemList: z.array(item),
  /** Actions agreed at the meeting outside any item. */
  otherActions: z.array(action),
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
    summary: 'Records the whole list of practice staff and guests at a meeting.',
    input: seen.extend({ people: z.array(inAttendance).max(200) }),
    output: saved.extend({ quorum: quorumStatement }),
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
    summary: 'Adds an item to a meeting, at the end or at a position.',
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
};
