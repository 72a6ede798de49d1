import { z } from 'zod';
import { financialYear, isoDate } from '../rpc/fields.ts';
import { link } from './link.ts';

/** A fact of the record that shows a duty was met: always with the day it is about. */
export const evidenceFact = z.strictObject({
  on: isoDate,
  text: z.string(),
  link,
  /** What a public copy says instead, where the text holds a small count or a file's name. */
  publicText: z.string().optional(),
  /** The day it was put into the record by hand, where that is another day. */
  filedOn: isoDate.optional(),
  /** What of the text ordinary progress does not change, such as the confirming of minutes. */
  lasting: z.string().optional(),
});

/** What is not in the record yet; `by` is the last day that it can still count, or is due. */
export const openPoint = z.strictObject({
  text: z.string(),
  by: isoDate.nullable(),
  link: link.nullable(),
  /** Of a past year: the day after it on which it was made good, which the text says too. */
  settledOn: isoDate.optional(),
});

/** One sub-paragraph of the duty beside what the record holds for it, oldest first. */
export const dutySection = z.strictObject({
  /** As the regulation numbers it: "(3)", "(4)(a)". */
  reference: z.string(),
  /** A few plain words for the heading: "Review the membership". */
  heading: z.string(),
  /** The words of the regulation, unchanged. */
  text: z.string(),
  evidence: z.array(evidenceFact),
  /** Why something was not possible; stands beside the evidence with the same weight. */
  explanations: z.array(evidenceFact),
  open: z.array(openPoint),
});

/** Which law the words are from. */
export const dutySource = z.strictObject({
  contractType: z.enum(['GMS', 'PMS', 'APMS']),
  /** "National Health Service (General Medical Services Contracts) Regulations 2015, Part 5, regulation 26". */
  title: z.string(),
  /** "GMS Regulations 2015, regulation 26". */
  shortTitle: z.string(),
  /** The statutory instrument: "S.I. 2015/1862". */
  instrument: z.string(),
  /** The day the text as made came into force. */
  inForceFrom: isoDate,
  /** What a reader must know about the words, in a sentence or two. */
  note: z.string(),
});

/** Words that were in force in the first part of a year, until the practice's contract changed. */
export const earlierWords = z.strictObject({
  /** The last day of that contract. */
  until: isoDate,
  source: dutySource,
  /** The sub-paragraphs whose words differ from those in force at the year's end. */
  subParagraphs: z.array(z.strictObject({ reference: z.string(), text: z.string() })),
});

/** A financial year's duties, each beside its dated evidence; facts only, no verdict. */
export const dutyEvidence = z.strictObject({
  year: financialYear,
  source: dutySource,
  sections: z.array(dutySection),
  /** Oldest first; empty in a year under one contract. */
  earlier: z.array(earlierWords),
  /** What happened to the practice in the year, in words: another contract, a merger. */
  changes: z.array(z.string()),
});

export type EvidenceFact = z.infer<typeof evidenceFact>;
export type OpenPoint = z.infer<typeof openPoint>;
export type DutySection = z.infer<typeof dutySection>;
export type EarlierWords = z.infer<typeof earlierWords>;
export type DutySource = z.infer<typeof dutySource>;
export type DutyEvidence = z.infer<typeof dutyEvidence>;
