import { z } from 'zod';
import { isoDate, requiredLine } from '../rpc/fields.ts';

/** The first words of every file of questions, by which it is known. */
export const questionSetKind = 'PPG Records question set';

const line = (most: number) => requiredLine('Enter some words', most);

const optionWords = z.strictObject({
  /** The code that an answer is kept under; it ties the option to Census and NHS categories. */
  key: line(60),
  label: line(300),
  hint: line(500).optional(),
  /** The label of the box for a person's own words, where the option has one. */
  freeText: line(200).optional(),
});

const questionWords = z.strictObject({
  key: line(60),
  text: line(500),
  hint: line(500).optional(),
  /** What a form says when nothing was chosen. */
  errorText: line(300),
  /** In the order they are asked; left out for the date of birth. */
  options: z.array(optionWords).min(2).max(60).optional(),
});

/** The name of a set that the record has. */
export const setVersion = z.string().min(1).max(40);

/**
 * The words of the equality questions as a file that can be replaced: JSON, made by writing out the
 * questions in use and changing their words. Categories are not in it: every answer keeps its code,
 * so that old and new answers count together.
 */
export const questionSet = z.strictObject({
  kind: z.literal(questionSetKind),
  /** A name of its own, such as "2027-04": answers are kept with it. */
  version: z
    .string()
    .regex(/^\d{4}-\d{2}([.-][a-z0-9]+)?$/, 'Enter a version like 2027-04 or 2027-04-b'),
  /** Where the wording comes from, and the day it was published. */
  source: line(500),
  date: isoDate,
  explanation: z.strictObject({
    question: line(300),
    text: line(1000),
    yes: line(300),
    no: line(300),
  }),
  questions: z.array(questionWords).min(1).max(60),
});

export type QuestionSet = z.infer<typeof questionSet>;
export type QuestionWords = z.infer<typeof questionWords>;
