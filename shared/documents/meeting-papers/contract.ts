import { z } from 'zod';
import { financialYear, id, isoDate, requiredLine, text } from '../../rpc/fields.ts';
import { job, query } from '../../rpc/operation.ts';
import { ownerInput } from '../../actions/action.ts';
import { longestName, mostNames } from '../../minutes/public-copy/names-to-hide.ts';
import { publicStyles } from '../../minutes/public-copy/public-styles.ts';
import { destination, oneDestination, oneDestinationError, written } from '../destination.ts';
import { largePrint } from '../print-size.ts';
import { writtenMail } from '../written-mail.ts';
import { forms } from './forms.ts';

const form = z.enum(forms, { error: 'Choose Word, plain text or a web page' });
const style = z.enum(publicStyles, { error: 'Choose initials or roles' });
/** Names that somebody who read the copy pointed out: hidden in it too. */
const names = z.array(requiredLine('Enter the name', longestName)).max(mostNames).default([]);
const inTwoForms = { title: z.string(), text: z.string(), html: z.string() };

/** The papers that come from meetings: minutes, lists of actions, attendance, the AGM. */
export const meetingPapersContract = {
  'documents.minutes': job({
    summary:
      'Writes the minutes of a meeting, in whatever state they are, to a file and registers it.',
    input: z
      .strictObject({
        meetingId: id,
        form: form.default('word'),
        largePrint,
        ...destination,
      })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'documents.minutesText': query({
    summary: 'The whole minutes of a meeting as plain text and as HTML, to send to members.',
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({ ...inTwoForms, holdsPrivate: z.boolean() }),
  }),
  'documents.minutesMail': job({
    summary:
      'Writes the minutes as an e-mail draft (.eml) to members, with the Word minutes made last.',
    input: z
      .strictObject({ meetingId: id, ...destination })
      .refine(oneDestination, oneDestinationError),
    output: writtenMail,
  }),
  'documents.checkPublicMinutes': query({
    summary:
      'What the public copy of minutes would leave out, what a person must check, and its text.',
    input: z.strictObject({ meetingId: id, style: style.default('initials'), names }),
    output: z.strictObject({
      ...inTwoForms,
      /** What was left out or changed, for the secretary only. */
      leftOut: z.array(z.string()),
      /** What only a person can judge. */
      toCheck: z.array(z.string()),
      /** Names this very copy: whoever publishes it gives it back as accepted. */
      copyId: z.string(),
    }),
  }),
  'documents.publicMinutes': job({
    summary:
      'Writes the public copy of minutes that was checked: names hidden, private items left out.',
    input: z
      .strictObject({
        meetingId: id,
        style: style.default('initials'),
        names,
        form: form.default('word'),
        largePrint,
        /** The `copyId` of the copy whose list was read and accepted. */
        accepted: z
          .string({ error: 'Check the list of what the copy leaves out first' })
          .regex(/^[0-9a-f]{64}$/, 'Check the list of what the copy leaves out first'),
        ...destination,
      })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'documents.actionList': job({
    summary: 'Writes the list of open actions, overall and for each person, to print.',
    input: z
      .strictObject({
        /** For this person only; for everybody when absent. */
        owner: ownerInput.optional(),
        /** Starts a new page for each person, to hand out. */
        pageEach: z.boolean().default(false),
        largePrint,
        ...destination,
      })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'documents.attendanceRecord': job({
    summary: 'Writes who came to each meeting of a financial year.',
    input: z
      .strictObject({ year: financialYear, ...destination })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'documents.agmPapers': job({
    summary:
      'Writes the papers of an annual general meeting: notice, agenda, last minutes, report, nominations form.',
    input: z
      .strictObject({
        meetingId: id,
        /** Nominations must reach the secretary by this day; left to write in when absent. */
        nominationsBy: isoDate.optional(),
        /** To whom nominations go, and how. */
        nominationsTo: text(500).default(''),
        largePrint,
        ...destination,
      })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
};
