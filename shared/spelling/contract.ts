import { z } from 'zod';
import { mostNotes } from '../minutes/most-notes.ts';
import { id, requiredLine, text } from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';

/** A word that the dictionary does not know, with what may be meant. */
export const unknownWord = z.strictObject({
  word: z.string(),
  times: z.int().positive(),
  /** The likeliest first, five at most. */
  suggestions: z.array(z.string()),
});

/** An item with the words of its notes that are not known. */
export const misspeltItem = z.strictObject({
  itemId: id,
  position: z.int().positive(),
  title: z.string(),
  /** In the order of the notes, 50 at most. */
  words: z.array(z.string()).min(1),
  /** How many unknown words there are in all. */
  count: z.int().positive(),
});

const word = requiredLine('Enter a word', 60).regex(/^\S+$/u, 'Enter one word without spaces');

export const spellingContract = {
  'spelling.check': job({
    summary: 'The words of a text that are not British English, names or words of this record.',
    input: z.strictObject({
      text: text(mostNotes),
      /** Whose people are known by name besides the members. */
      meetingId: id.nullable().default(null),
    }),
    output: z.strictObject({
      /** In the order of the text, 50 at most. */
      unknown: z.array(unknownWord),
      /** How many unknown words there are in all. */
      count: z.int(),
    }),
  }),
  'spelling.checkMinutes': job({
    summary: 'The items of a meeting whose notes have words that are not known, with those words.',
    input: z.strictObject({ meetingId: id }),
    output: z.strictObject({ items: z.array(misspeltItem) }),
  }),
  'spelling.words': query({
    summary: 'The words that this record spells in its own way, by alphabet.',
    input: z.strictObject({}),
    output: z.strictObject({ words: z.array(z.string()) }),
  }),
  'spelling.addWord': command({
    summary: 'Adds a word that is spelt as it should be, for this record.',
    input: z.strictObject({ word }),
    output: z.strictObject({ word: z.string() }),
  }),
  'spelling.removeWord': command({
    summary: 'Takes a word out of the own words of this record.',
    input: z.strictObject({ word }),
    output: z.strictObject({ word: z.string() }),
  }),
};

export type UnknownWord = z.output<typeof unknownWord>;
export type MisspeltItem = z.output<typeof misspeltItem>;
