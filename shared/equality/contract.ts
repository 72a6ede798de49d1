import { z } from 'zod';
import { filePath, isoDate } from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';
import { questionSet, setVersion } from './question-set.ts';

/** One set of words for the questions, as it stands in the list. */
const listedSet = z.strictObject({
  version: z.string(),
  source: z.string(),
  /** When the wording was published. */
  date: isoDate,
  /** True for the words that come with the application. */
  builtIn: z.boolean(),
  inUse: z.boolean(),
  /** Who took it in, and the day; null for the built-in words. */
  loaded: z.strictObject({ on: isoDate, by: z.string(), sha256: z.string() }).nullable(),
});

/** One piece of wording that a file changes. */
const changedWords = z.strictObject({
  /** The question it belongs to, in the words used now. */
  question: z.string(),
  was: z.string(),
  becomes: z.string(),
});

export const equalityContract = {
  'questions.inUse': query({
    summary: 'The equality questions in the words that are used now.',
    input: z.strictObject({}),
    output: questionSet,
  }),
  'questions.ofVersion': query({
    summary: 'The equality questions in the words of one set, such as an older paper form has.',
    input: z.strictObject({ version: setVersion }),
    output: questionSet,
  }),
  'questions.list': query({
    summary:
      'Every set of words for the equality questions with its source and date, newest first.',
    input: z.strictObject({}),
    output: z.strictObject({ sets: z.array(listedSet) }),
  }),
  'questions.load': job({
    summary:
      'Reads other words for the equality questions from a JSON file; codes and categories stay. Previewed first, then kept and used from now on.',
    input: z.strictObject({
      path: filePath,
      /** False for a preview of what would change. */
      apply: z.boolean(),
      expectedSha256: z.string().length(64).optional(),
    }),
    output: z.strictObject({
      sha256: z.string(),
      version: z.string(),
      source: z.string(),
      date: isoDate,
      changes: z.array(changedWords),
      applied: z.boolean(),
    }),
  }),
  'questions.use': command({
    summary: 'Asks in the words of another set from now on; answers given before keep theirs.',
    input: z.strictObject({ version: setVersion }),
    output: z.strictObject({ sets: z.array(listedSet) }),
  }),
  'questions.saveFile': job({
    summary: 'Writes the questions in use to a JSON file, to change their words there.',
    input: z.strictObject({ path: filePath }),
    output: z.strictObject({ path: filePath, sha256: z.string() }),
  }),
};

export type ListedSet = z.infer<typeof listedSet>;
export type ChangedWords = z.infer<typeof changedWords>;
