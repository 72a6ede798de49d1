import { z } from 'zod';
import { meetingKind, meetingMode } from '../../meetings/meeting.ts';
import {
  filePath,
  clockTime,
  id,
  isoDate,
  optionalLine,
  requiredLine,
  text,
} from '../../rpc/fields.ts';
import { job, query } from '../../rpc/operation.ts';
import { mostNotes } from '../most-notes.ts';

export const attendedStates = ['present', 'in attendance', 'apologies', 'absent'] as const;

/** Who somebody named in the file is: a member of that day, staff, a guest, or left in the text. */
export const importedKinds = ['member', 'practice staff', 'guest', 'text only'] as const;

const isMemberOrText = (kind: (typeof importedKinds)[number]) =>
  kind === 'member' || kind === 'text only';

/** Whether somebody came. */
export const isThere = (state: (typeof attendedStates)[number]): boolean =>
  state === 'present' || state === 'in attendance';

export const importedPerson = z
  .strictObject({
    /** As the file names them. */
    said: requiredLine('Enter a name', 120),
    role: optionalLine(120).default(''),
    state: z.enum(attendedStates, { error: 'Choose how they took part' }),
    kind: z.enum(importedKinds, { error: 'Choose who this is' }),
    memberId: id.nullable().default(null),
  })
  .refine(({ kind, memberId }) => kind !== 'member' || memberId !== null, {
    path: ['memberId'],
    message: 'Choose the member',
  })
  .refine(({ kind, state }) => isMemberOrText(kind) || state !== 'absent', {
    path: ['kind'],
    message: 'Choose “Leave in the text only”: only members are recorded as absent',
  });

/** What is taken from a file: as understood, or as a person has corrected it. */
export const importedMinutes = z.strictObject({
  heldOn: isoDate,
  startsAt: clockTime.nullable().default(null),
  endsAt: clockTime.nullable().default(null),
  kind: meetingKind.default('ordinary'),
  place: optionalLine(300).default(''),
  mode: meetingMode.default('in person'),
  people: z.array(importedPerson).max(300),
  items: z
    .array(
      z.strictObject({
        title: requiredLine('Enter a title for the item'),
        /** Lines that start with A: are actions, with D: decisions. */
        notes: text(mostNotes).default(''),
      }),
    )
    .max(300),
  /** Whether its actions are kept as history, or are still to be done. */
  actions: z.enum(['history', 'open']).default('history'),
});

const duplicate = z.strictObject({
  meetingId: id,
  heldOn: isoDate,
  why: z.enum(['same file', 'same day']),
});

export const importAnswer = z.strictObject({
  fileName: z.string(),
  sha256: z.string(),
  pictures: z.int(),
  /** `heldOn` is null when the file names no day. */
  minutes: importedMinutes.extend({ heldOn: isoDate.nullable() }),
  /** Who may be meant by a name in which nobody was recognised; taken only if a person says so. */
  suggestions: z.array(
    z.strictObject({
      said: z.string(),
      name: z.string(),
      role: z.string(),
      kind: z.enum(['member', 'practice staff', 'guest']),
      memberId: id.nullable(),
    }),
  ),
  /** The day of the next meeting as the file names it. */
  nextMeetingOn: isoDate.nullable(),
  /** Who was a member on the day, to choose from. */
  members: z.array(z.strictObject({ id, name: z.string() })),
  duplicates: z.array(duplicate),
  applied: z.boolean(),
  /** The meeting that was made. */
  meetingId: id.nullable(),
});

export type ImportedPerson = z.output<typeof importedPerson>;
export type ImportedMinutes = z.output<typeof importedMinutes>;
export type ImportSuggestion = ImportAnswer['suggestions'][number];
export type ImportAnswer = z.output<typeof importAnswer>;

export const minutesImportContract = {
  'minutes.importFile': job({
    summary:
      'Says what an old Word or text file of minutes holds, or keeps it as a confirmed meeting.',
    input: z.strictObject({
      path: filePath,
      apply: z.boolean().default(false),
      /** Refuses when the file is no longer the one that was looked at. */
      expectedSha256: z.string().length(64).optional(),
      /** The day to look for members on, when the file names none or a wrong one. */
      heldOn: isoDate.optional(),
      /** What to keep instead of what was understood. */
      corrected: importedMinutes.optional(),
    }),
    output: importAnswer,
  }),
  'minutes.imports': query({
    summary: 'The meetings whose minutes were imported from files, oldest first.',
    input: z.strictObject({ meetingId: id.optional() }),
    output: z.strictObject({
      imports: z.array(
        z.strictObject({
          meetingId: id,
          heldOn: isoDate,
          fileName: z.string(),
          sha256: z.string(),
          size: z.int(),
          importedOn: isoDate,
          importedBy: z.string(),
        }),
      ),
    }),
  }),
  'minutes.importedFile': job({
    summary: 'Writes the original file of imported minutes, unchanged, into a folder.',
    input: z.strictObject({ meetingId: id, folder: filePath }),
    output: z.strictObject({ path: z.string(), sha256: z.string() }),
  }),
};
