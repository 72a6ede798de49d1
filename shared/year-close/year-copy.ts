import { z } from 'zod';
import { declarationAnswer } from '../duties/declaration.ts';
import { workState } from '../duties/work-state.ts';
import { yearFigures } from '../evidence/year-figures.ts';
import { financialYear, isoDate } from '../rpc/fields.ts';

const line = z.strictObject({ on: isoDate, text: z.string() });

/** A part of the duty as a year shows it. */
export const yearSection = z.strictObject({
  reference: z.string(),
  heading: z.string(),
  text: z.string(),
  evidence: z.array(line),
  explanations: z.array(line),
  open: z.array(z.string()),
});

/** A financial year as it stood on a day: what two years are compared by, and what is frozen. */
export const yearView = z.strictObject({
  year: financialYear,
  /** The last day that it covers. */
  upTo: isoDate,
  source: z.string(),
  changes: z.array(z.string()),
  figures: yearFigures,
  sections: z.array(yearSection),
});

/**
 * The copy of a closed year: it cannot change, and holds initials in place of names, so that it
 * need not when somebody's details are erased.
 */
export const yearCopyContent = z.strictObject({
  format: z.literal('ppg-year-copy-1'),
  ...yearView.shape,
  practice: z.string(),
  odsCode: z.string(),
  group: z.string(),
  work: z.array(workState),
  answers: z.array(declarationAnswer),
  signOffs: z.array(
    z.strictObject({
      side: z.string(),
      name: z.string(),
      position: z.string(),
      signedOn: isoDate,
      /** Not in copies of earlier versions. */
      recordedOn: isoDate.optional(),
      stands: z.boolean(),
    }),
  ),
  trail: z.strictObject({ count: z.int(), hash: z.string() }),
});

export type YearView = z.infer<typeof yearView>;
export type YearCopyContent = z.infer<typeof yearCopyContent>;

/** Applies a change to every text of a plain value. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((inner: unknown) => mapStrings(inner, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => [
    key,
    mapStrings(inner, change),
  ]);
  return Object.fromEntries(entries) as T;
}
