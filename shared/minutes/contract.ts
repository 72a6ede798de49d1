import { z } from 'zod';
import { ownerInput } from '../actions/action.ts';
import { id, isoDate, requiredLine, text, version } from '../rpc/fields.ts';
import { command, query } from '../rpc/operation.ts';
import { keptNotes } from './kept-notes.ts';
import {
  checkFields,
  checklistLine,
  confirmationFields,
  minutesLife,
  minutesVersion,
} from './life.ts';
import { minutesState } from './minutes-state.ts';
import { mostNotes } from './most-notes.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ meetingId: id, version });
const lived = z.strictObject({ meetingId: id, version, state: minutesState });

/** A kept text by its number, or "now" for the minutes as they stand. */
const versionNumber = z.union([z.int().positive(), z.literal('now')]);

export const minutesContract = {
  'minutes.saveNotes': command({
    summary:
      'Saves the notes of an item as typed and keeps actions (A:) and decisions (D:) in step.',
    input: z.strictObject({ itemId: id, version, notes: text(mostNotes) }),
    output: keptNotes.extend({ savedAtMs: z.int() }),
  }),
  'minutes.notes': query({
    summary: 'The notes of an item with the actions, decisions and questions of their lines.',
    input: z.strictObject({ itemId: id }),
    output: keptNotes.extend({ notes: z.string() }),
  }),
  'minutes.settleAction': command({
    summary: 'Answers who does an action and by when, chosen beside its line.',
    input: z.strictObject({
      id,
      version,
      owner: ownerInput.optional(),
      moreOwners: z.array(ownerInput).max(20).optional(),
      /** The words of the line that `owner` answers; the other owners stay. Without, the lead. */
      answers: z.strictObject({ said: z.string().max(4_000), at: z.int().min(0) }).optional(),
      /** Null for no date, which is then not asked again. */
      dueOn: isoDate.nullable().optional(),
      /** Due at the next meeting, which has no date yet. */
      dueAtNextMeeting: z.literal(true).optional(),
    }),
    output: saved,
  }),
  'minutes.settleLoose': command({
    summary: 'Keeps or removes an action or decision whose line was taken out of the notes.',
    input: z.strictObject({
      kind: z.enum(['action', 'decision']),
      id,
      version,
      keep: z.boolean(),
    }),
    output: z.strictObject({}),
  }),
  'minutes.life': query({
    summary: 'Where the minutes of a meeting stand: state, checks, versions, confirmation, days.',
    input: z.strictObject({ meetingId: id }),
    output: minutesLife,
  }),
  'minutes.waiting': query({
    summary: 'Meetings held whose minutes are not confirmed yet, oldest first.',
    input: z.strictObject({}),
    output: z.strictObject({
      meetings: z.array(
        z.strictObject({
          meetingId: id,
          heldOn: isoDate,
          state: minutesState,
          sinceMeeting: z.string(),
          /** Later than the terms of reference say. */
          late: z.boolean(),
        }),
      ),
    }),
  }),
  'minutes.checklist': query({
    summary: 'What is missing before the minutes go out, each with the place to put it right.',
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({ lines: z.array(checklistLine) }),
  }),
  'minutes.check': command({
    summary: 'Records that somebody checked the draft, with date and comments.',
    input: checkFields.extend(seen.shape),
    output: lived,
  }),
  'minutes.removeCheck': command({
    summary: 'Takes back a check that was recorded by mistake.',
    input: seen.extend({ checkId: id }),
    output: lived,
  }),
  'minutes.issue': command({
    summary: 'Issues the minutes in draft and keeps their text as issued.',
    input: seen.extend({ issuedOn: isoDate }),
    output: lived.extend({ number: z.int().positive() }),
  }),
  'minutes.confirm': command({
    summary: 'Confirms the minutes, at a meeting or by correspondence, and locks them.',
    input: confirmationFields.extend(seen.shape),
    output: lived.extend({
      /** The item of the confirming meeting to which a line was added, with its new version. */
      minutedIn: z.strictObject({ itemId: id, version }).nullable(),
    }),
  }),
  'minutes.takeBack': command({
    summary: 'Makes checked or issued minutes a draft again; what was kept and sent stays.',
    input: seen.extend({ reason: text(2_000).default('') }),
    output: lived,
  }),
  'minutes.reopen': command({
    summary: 'Opens confirmed minutes again with a reason; the confirmed text is kept.',
    input: seen.extend({ reason: requiredLine('Enter why the minutes are opened again', 2_000) }),
    output: lived,
  }),
  'minutes.versions': query({
    summary: 'Every kept text of the minutes of a meeting, oldest first.',
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({
      versions: z.array(minutesVersion.extend({ lines: z.array(z.string()) })),
    }),
  }),
  'minutes.compare': query({
    summary: 'What changed between two kept texts, or a kept text and now, side by side.',
    input: z.strictObject({
      meetingId: id,
      from: versionNumber,
      to: versionNumber.default('now'),
    }),
    output: z.strictObject({
      /** Part by part of the paper; empty when nothing changed. */
      sections: z.array(
        z.strictObject({
          /** "Item 4, Telephone system". */
          section: z.string(),
          changes: z.array(
            z.strictObject({
              kind: z.enum(['added', 'removed', 'changed', 'moved']),
              before: z.string().nullable(),
              after: z.string().nullable(),
              words: z.string(),
            }),
          ),
        }),
      ),
      /** The changes with which the later text was confirmed and the earlier was not. */
      confirmedWith: z.array(z.string()),
    }),
  }),
};
