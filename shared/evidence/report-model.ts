import { z } from 'zod';
import { financialYear, isoDate } from '../rpc/fields.ts';
import { characteristicKey } from '../equality/characteristic.ts';
import { review } from '../representativeness/review.ts';
import { dutySection, dutySource, earlierWords } from './duty-evidence.ts';

const count = z.int().min(0);
/** Per cent, each rounded by itself to one decimal. */
const percent = z.number().min(0).max(100);

const practice = z.strictObject({
  name: z.string(),
  odsCode: z.string(),
  contractType: z.enum(['GMS', 'PMS', 'APMS']).nullable(),
  icbName: z.string(),
  icbCode: z.string(),
  pcnName: z.string(),
  pcnCode: z.string(),
  address: z.array(z.string()),
  listSize: count.nullable(),
  listSizeOn: isoDate.nullable(),
  ppgName: z.string(),
});

/** A fact of the terms of reference in words: "Quorum", "4 members and 2 practice staff". */
const termsFact = z.strictObject({ name: z.string(), value: z.string() });
const terms = z.strictObject({ adoptedOn: isoDate.nullable(), facts: z.array(termsFact) });

/** Members on the last day that the report covers. */
const membership = z.strictObject({
  on: isoDate,
  total: count,
  registeredPatients: count,
  carers: count,
  others: count,
  inPerson: count,
  virtual: count,
});

/** Joiners and leavers; start + joined - left = end in every row. */
const movementRow = z.strictObject({
  label: z.string(),
  start: count,
  joined: count,
  left: count,
  end: count,
});

const templateRow = z.strictObject({
  label: z.string(),
  practiceCount: z.number().min(0).nullable(),
  practicePercent: percent.nullable(),
  groupCount: count,
  groupPercent: percent.nullable(),
});

/**
 * One table like those of the 2014/15 Standard Reporting Template in correct arithmetic: practice and PPG in
 * their own columns, each with counts that add up and percentages of them.
 */
export const templateTable = z.strictObject({
  characteristic: characteristicKey,
  /** "Gender mix", "Age mix", "Ethnic background"; the characteristic's name for all others. */
  heading: z.string(),
  rows: z.array(templateRow),
  practiceTotal: z.number().min(0).nullable(),
  groupTotal: count,
  /** How many people in the group are not in the rows. */
  notCountedTotal: count,
  /** People in the group who are not in the rows, in words; empty when there are none. */
  notCounted: z.string(),
  /** Source, file and date of the practice column; empty when there is none. */
  source: z.string(),
  /** What differs from the printed template, and why; may be empty. */
  note: z.string(),
});

const meetingRow = z.strictObject({
  id: z.int().positive(),
  on: isoDate,
  kind: z.string(),
  place: z.string(),
  present: count,
  inAttendance: count,
  apologies: count,
  absent: count,
  /** Null where the terms of reference give no quorum. */
  quorate: z.boolean().nullable(),
});

const decisionRow = z.strictObject({
  on: isoDate,
  item: z.string(),
  text: z.string(),
  outcome: z.string(),
  /** Of the meeting; null where the terms of reference give no quorum. */
  quorate: z.boolean().nullable(),
});

const actionRow = z.strictObject({
  /** "AP7". */
  number: z.string(),
  text: z.string(),
  owner: z.string(),
  agreedOn: isoDate,
  dueOn: isoDate.nullable(),
  doneOn: isoDate.nullable(),
  result: z.string(),
});

/** A review that no later one corrects, with the day of the one that it corrects itself. */
const standingReview = review.extend({ correctsReviewOf: isoDate.nullable() });

const attachmentRow = z.strictObject({
  title: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  aboutOn: isoDate,
  filedOn: isoDate,
});

/**
 * Everything the yearly evidence report prints, as plain values in the order of the page. The
 * builder of the Word document adds headings and layout and nothing else.
 */
export const evidenceReportModel = z.strictObject({
  year: financialYear,
  /** "2026/27". */
  yearName: z.string(),
  madeOn: isoDate,
  /** The last day the report covers: the year's end, or the day it was made if that is earlier. */
  upTo: isoDate,
  practice,
  source: dutySource,
  terms: terms.nullable(),
  sections: z.array(dutySection),
  earlier: z.array(earlierWords),
  /** What happened to the practice in the year, in words. */
  changes: z.array(z.string()),
  membership,
  movement: z.array(movementRow),
  templateTables: z.array(templateTable),
  /** Said once above the tables: how many people they count, and what must not be published. */
  smallNumbersNote: z.string(),
  /** The year's reviews that stand, oldest first; of a review and its corrections the newest. */
  reviews: z.array(standingReview),
  meetings: z.array(meetingRow),
  decisions: z.array(decisionRow),
  actions: z.array(actionRow),
  attachments: z.array(attachmentRow),
  /** The trail's head for the footer: how many entries, and the newest one's hash. */
  trail: z.strictObject({ count, hash: z.string() }),
});

export type StandingReview = z.infer<typeof standingReview>;
export type TemplateTable = z.infer<typeof templateTable>;
export type EvidenceReportModel = z.infer<typeof evidenceReportModel>;
