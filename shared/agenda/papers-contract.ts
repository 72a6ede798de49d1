import { z } from 'zod';
import { writtenMail } from '../documents/written-mail.ts';
import { meetingMode } from '../meetings/meeting.ts';
import { sentWays } from '../meetings/sent.ts';
import { filePath, id, isoDate, version } from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';

/** Where a file goes: a path of the person's choice, or a folder and the name we give it. */
const destination = {
  path: filePath.optional(),
  folder: filePath.optional(),
};
const oneDestination = (input: { path?: string | undefined; folder?: string | undefined }) =>
  (input.path === undefined) !== (input.folder === undefined);
const oneDestinationError = { error: 'Choose where to keep the file', path: ['path'] };

const written = z.strictObject({ path: filePath, sha256: z.string() });

/** Somebody to whom the papers of a meeting go. */
export const recipient = z.strictObject({
  memberId: id,
  name: z.string(),
  /** How the member likes to be reached, as far as papers can go that way. */
  how: z.enum(sentWays),
  /** What to know before sending: "prefers the telephone: ring as well", "no e-mail address". */
  note: z.string(),
  /** Forms of paper asked for: "large print (18 point)", "braille". */
  formats: z.array(z.string()),
  largePrint: z.boolean(),
});

export type Recipient = z.output<typeof recipient>;

/** What a room, a link or a time has to allow for, and for whom. */
export const accessReminder = z.strictObject({
  need: z.string(),
  names: z.array(z.string()),
});

export type AccessReminder = z.output<typeof accessReminder>;

export const agendaPapers = {
  'agenda.drawMatters': command({
    summary: 'Writes what is open today under “Matters arising” of a meeting.',
    input: z.strictObject({ meetingId: id, version }),
    output: z.strictObject({ id, version }),
  }),
  'agenda.recipients': query({
    summary: 'The members to whom the papers of a meeting go, each with the way and form wanted.',
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({ recipients: z.array(recipient) }),
  }),
  'agenda.accessReminder': query({
    summary: 'What members need from the place, the way and the time of a meeting on a day.',
    input: z.strictObject({ on: isoDate, mode: meetingMode }),
    output: z.strictObject({ needs: z.array(accessReminder) }),
  }),
  'agenda.mail': query({
    summary: 'The agenda as the subject and text of a mail, for pasting.',
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({ subject: z.string(), text: z.string() }),
  }),
  'agenda.mailFile': job({
    summary:
      'Writes the agenda as an e-mail draft (.eml) to members, with the Word agenda made last.',
    input: z
      .strictObject({ meetingId: id, ...destination })
      .refine(oneDestination, oneDestinationError),
    output: writtenMail,
  }),
  'agenda.calendarFile': job({
    summary: 'Writes a calendar file (.ics) of one meeting, or of all that are still to come.',
    input: z
      .strictObject({ meetingId: id.nullable().default(null), ...destination })
      .refine(oneDestination, oneDestinationError),
    output: written.extend({ meetings: z.int() }),
  }),
};
