import { z } from 'zod';
import { command, job } from '../rpc/operation.ts';
import { filePath, isoDate, requiredLine, text } from '../rpc/fields.ts';
import { storedTable } from './stored-table.ts';

/** More people than any area in England has; without a limit a slip of the hand breaks every share. */
export const mostPeople = 100_000_000;

const label = z.string().min(1).max(400);
const people = z.int().min(0).max(mostPeople);

/** Rows that a person says the meaning of, before anything is kept. */
const ownRead = z.strictObject({
  /** Null when the table was pasted. */
  fileName: z.string().nullable(),
  sha256: z.string().nullable(),
  rows: z.array(z.strictObject({ label: z.string(), count: z.number() })),
  countColumns: z.array(z.strictObject({ at: z.int(), name: z.string() })),
  countColumn: z.int(),
  total: z.number().nullable(),
  /** Rows or options that the source names without a number; they are in no category. */
  notShown: z.array(z.string()),
  /** What the rows seem to be about; null when nothing fits. */
  subject: z.string().nullable(),
  /** What these words were taken for the last time, by subject and label; null is left out. */
  remembered: z.record(z.string(), z.record(z.string(), z.string().nullable())),
  warnings: z.array(z.string()),
});

/** Totals of the practice's own system: read, mapped to categories by a person, kept. */
export const ownContract = {
  'population.readOwn': job({
    summary:
      'Reads a table of totals from the practice’s own system, a file or pasted, and keeps nothing; refuses what looks like single patients.',
    input: z
      .strictObject({
        path: filePath.optional(),
        text: z.string().max(500_000, 'Paste a table of totals, not a whole list').optional(),
        /** Which column holds the numbers, by position; found by itself when left out. */
        countColumn: z.int().min(0).max(200).optional(),
      })
      .refine(({ path, text }) => (path === undefined) !== (text === undefined), {
        path: ['text'],
        error: 'Choose a file or paste a table',
      }),
    output: ownRead,
  }),
  'population.readSurvey': job({
    summary:
      'Reads one demographic question of this practice from the GP Patient Survey’s practice data and keeps nothing; its numbered options are for a person to name.',
    input: z.strictObject({
      path: filePath,
      /** The practice of the record when left out. */
      odsCode: z
        .string()
        .regex(/^[A-Z0-9]{3,10}$/, 'Enter an ODS code, like P91020')
        .optional(),
      /** Which question, by the name of its columns; left out to learn which there are. */
      stem: z.string().min(1).max(60).optional(),
    }),
    output: ownRead.extend({
      stems: z.array(z.string()),
      /** "GP Patient Survey 2025, 112 answers". */
      source: z.string(),
    }),
  }),
  'population.keepOwn': command({
    summary:
      'Keeps totals of the practice’s own system under the categories chosen for them, and says what may be wrong with them.',
    input: z.strictObject({
      subject: requiredLine('Choose what the figures are about', 60),
      rows: z
        .array(z.strictObject({ label, count: people, category: z.string().max(60).nullable() }))
        .min(1, 'Enter at least one figure')
        .max(500),
      /** What `readOwn` or `readSurvey` answered: with it, no category is taken as nobody. */
      notShown: z.array(label).max(500).default([]),
      date: isoDate,
      /** Whom the figures count. */
      base: z.enum(['all', '16+']).default('all'),
      source: requiredLine('Enter where the figures come from, like "EMIS Web search"'),
      /** All patients on the list that day; null when it is not known. */
      listSize: people.nullable().default(null),
      note: text(2000).default(''),
      fileName: z.string().max(400).nullable().default(null),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable()
        .default(null),
    }),
    output: storedTable.extend({ warnings: z.array(z.string()) }),
  }),
};
