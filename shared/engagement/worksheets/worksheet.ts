import { z } from 'zod';
import { link } from '../../evidence/link.ts';
import { keptFile } from '../../feedback/feedback.ts';
import {
  financialYear,
  id,
  isoDate,
  optionalLine,
  requiredLine,
  text,
  version,
} from '../../rpc/fields.ts';
import { activity } from '../activity.ts';

export const worksheetKinds = ['engagement plan', 'self-assessment', 'material change'] as const;
export const changeKinds = ['branch closure', 'merger', 'relocation', 'other change'] as const;
export const stepStates = ['planned', 'done'] as const;

/** A thing of the record that shows what was said. */
export const evidenceLink = link.extend({
  place: z.enum(['feedback', 'engagement', 'meetings', 'representativeness', 'improvements']),
  id,
});

export const said = z.strictObject({
  key: z.string().min(1).max(40),
  /** One of the section’s answers; empty where none is given or asked. */
  answer: z.string().max(60).default(''),
  words: text(5_000).default(''),
  evidence: z.array(evidenceLink).max(60).default([]),
});

/** Who is touched by it or can help: groups and organisations, no private persons. */
export const stakeholder = z.strictObject({
  who: requiredLine('Enter the group or organisation'),
  touched: optionalLine(500).default(''),
  engaged: optionalLine(500).default(''),
});

export const timelineStep = z.strictObject({
  on: isoDate,
  what: requiredLine('Enter what happens', 500),
  state: z.enum(stepStates).default('planned'),
});

export const worksheetFields = z.strictObject({
  /** A self-assessment is called by its year. */
  title: optionalLine(200).default(''),
  /** Of a material change. */
  change: z
    .enum(changeKinds, { error: 'Choose what kind of change it is' })
    .nullable()
    .default(null),
  /** The first day; of a self-assessment the day it was made. */
  startsOn: isoDate,
  /** The last day; of a material change the day it takes effect. Null while it is not known. */
  endsOn: isoDate.nullable().default(null),
  /** Who leads it or made it, by their part: "practice manager, chair". */
  people: optionalLine(300).default(''),
  /** Why words that look as if they could identify somebody stay. */
  reasonToKeep: optionalLine(500).default(''),
});

const evidenceInWords = evidenceLink.extend({
  /** Null once it is no longer in the record. */
  on: isoDate.nullable(),
  text: z.string(),
});

export const worksheet = worksheetFields.extend({
  id,
  version,
  kind: z.enum(worksheetKinds),
  /** The financial year it began in; a self-assessment: the year it is of. */
  year: financialYear,
  said: z.array(said.extend({ evidence: z.array(evidenceInWords) })),
  stakeholders: z.array(stakeholder),
  steps: z.array(timelineStep),
  activities: z.array(
    activity.pick({
      id: true,
      title: true,
      kind: true,
      level: true,
      state: true,
      startsOn: true,
      endsOn: true,
    }),
  ),
  files: z.array(keptFile),
});

export type WorksheetKind = (typeof worksheetKinds)[number];
export type WorksheetFields = z.output<typeof worksheetFields>;
export type EvidenceLink = z.output<typeof evidenceLink>;
export type EvidenceInWords = z.output<typeof evidenceInWords>;
export type Said = z.output<typeof said>;
export type Stakeholder = z.output<typeof stakeholder>;
export type TimelineStep = z.output<typeof timelineStep>;
/** A plan of an engagement, a yearly self-assessment or a material change, as far as it is filled in. */
export type Worksheet = z.output<typeof worksheet>;
