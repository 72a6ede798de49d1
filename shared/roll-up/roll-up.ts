import { z } from 'zod';
import { formatFinancialYear } from '../dates/financial-year.ts';
import { labelsFor } from '../evidence/year-figures.ts';
import { financialYear } from '../rpc/fields.ts';
import { practiceSummary, withoutSmallParts, type PracticeSummary } from './practice-summary.ts';

const spread = z.strictObject({
  label: z.string(),
  /** Practices whose number is shown. */
  practices: z.int(),
  /** Practices whose number is hidden or not said. */
  without: z.int(),
  lowest: z.number().nullable(),
  lowerQuarter: z.number().nullable(),
  middle: z.number().nullable(),
  upperQuarter: z.number().nullable(),
  highest: z.number().nullable(),
});

const gap = z.strictObject({
  name: z.string(),
  odsCode: z.string(),
  /** Its record says why the part was not possible. */
  explained: z.boolean(),
});

/** Many practices' summaries of one year together. */
export const rollUp = z.strictObject({
  year: financialYear,
  /** The years that the files are about, newest first. */
  years: z.array(financialYear),
  practices: z.array(practiceSummary),
  spread: z.array(spread),
  /** For each part of the duty, the practices whose record has no dated fact for it. */
  gaps: z.array(
    z.strictObject({ reference: z.string(), heading: z.string(), practices: z.array(gap) }),
  ),
  /** Files that are not in it, each with a sentence. */
  refused: z.array(z.strictObject({ fileName: z.string(), why: z.string() })),
});

export type RollUp = z.infer<typeof rollUp>;
export type SummaryFile = { readonly fileName: string; readonly text: string };

/** "Surgery 2" before "Surgery 10". */
const byName = new Intl.Collator('en-GB', { numeric: true });

type Read = { readonly fileName: string; readonly summary: PracticeSummary };
type Refused = RollUp['refused'][number];

/** Puts summaries together: of the year asked for, or of the year that most practices sent. */
export function rollUpOf(files: readonly SummaryFile[], year?: number): RollUp {
  const read: Read[] = [];
  const refused: Refused[] = [];
  for (const { fileName, text } of files) {
    const one = readSummary(text);
    if (typeof one === 'string') refused.push({ fileName, why: one });
    else read.push({ fileName, summary: one });
  }
  const years = yearsOf(read.map(({ summary }) => summary));
  const chosen = year ?? mostSent(years);
  const newestFirst = read.toSorted((a, b) => (a.summary.madeOn < b.summary.madeOn ? 1 : -1));
  const taken = new Map<string, Read>();
  for (const one of newestFirst) {
    const { practice, year: ofYear } = one.summary;
    const same = taken.get(practice.odsCode);
    if (ofYear !== chosen) {
      const why = `It is about ${formatFinancialYear(ofYear)}, not ${formatFinancialYear(chosen)}.`;
      refused.push({ fileName: one.fileName, why });
    } else if (same) {
      const why = `“${same.fileName}” is about the same practice and year, and is at least as new.`;
      refused.push({ fileName: one.fileName, why });
    } else taken.set(practice.odsCode, one);
  }
  const practices = [...taken.values()]
    .map(({ summary }) => summary)
    .sort((a, b) => byName.compare(a.practice.name, b.practice.name));
  return {
    year: chosen,
    years: years.map((one) => one.year),
    practices,
    spread: labelsFor(practices.map(({ figures }) => figures)).map(([name, label]) =>
      spreadOf(
        label,
        practices.map(({ figures }) => figures[name]),
      ),
    ),
    gaps: gapsOf(practices),
    refused: refused.sort((a, b) => a.fileName.localeCompare(b.fileName, 'en-GB')),
  };
}

type SentYear = { readonly year: number; readonly practices: number };

/** The years, newest first, each with how many practices sent it. */
function yearsOf(summaries: readonly PracticeSummary[]): SentYear[] {
  const codes = new Map<number, Set<string>>();
  for (const { year, practice } of summaries) {
    codes.set(year, (codes.get(year) ?? new Set<string>()).add(practice.odsCode));
  }
  return [...codes]
    .map(([year, { size }]) => ({ year, practices: size }))
    .sort((a, b) => b.year - a.year);
}

/** One early file of the next year must not put all others out; of as many, the newest. */
const mostSent = (years: readonly SentYear[]): number =>
  years.toSorted((a, b) => b.practices - a.practices)[0]?.year ?? 1990;

/** A summary, or the sentence that says why it is none. */
function readSummary(text: string): PracticeSummary | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return 'It cannot be read as JSON: it may be cut off, or another kind of file.';
  }
  const head = z
    .looseObject({ format: z.literal('ppg-summary'), version: z.int() })
    .safeParse(value);
  if (!head.success) return 'It is JSON, but not a PPG summary.';
  if (head.data.version !== 1) {
    return `It is a PPG summary of form ${head.data.version}, which this version cannot read.`;
  }
  const parsed = practiceSummary.safeParse(value);
  if (parsed.success) return withoutSmallParts(parsed.data);
  const where = parsed.error.issues[0]?.path.join(', ') ?? '';
  return `It is a PPG summary, but something in it is wrong or missing${where === '' ? '' : `: ${where}`}.`;
}

/** The spread of fewer practices would be their own numbers. */
export const fewestForSpread = 5;

function spreadOf(
  label: string,
  figures: readonly (number | string | null)[],
): RollUp['spread'][number] {
  const known = figures.filter((one) => typeof one === 'number').sort((a, b) => a - b);
  const counts = { label, practices: known.length, without: figures.length - known.length };
  if (known.length < fewestForSpread) {
    const none = { lowest: null, lowerQuarter: null, middle: null };
    return { ...counts, ...none, upperQuarter: null, highest: null };
  }
  return {
    ...counts,
    lowest: known[0] ?? null,
    lowerQuarter: quantile(known, 0.25),
    middle: quantile(known, 0.5),
    upperQuarter: quantile(known, 0.75),
    highest: known.at(-1) ?? null,
  };
}

/** Between the two nearest values (type 7 of Hyndman and Fan 1996, as spreadsheets do). */
function quantile(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

function gapsOf(practices: readonly PracticeSummary[]): RollUp['gaps'] {
  const named = practices.flatMap(({ parts }) => parts);
  const parts = [...new Map(named.map((part) => [part.reference, part])).values()];
  return parts.map(({ reference, heading }) => ({
    reference,
    heading,
    practices: practices.flatMap(({ practice: { name, odsCode }, parts: own }) => {
      const part = own.find((one) => one.reference === reference);
      if (!part || part.facts > 0) return [];
      return [{ name, odsCode, explained: part.explanations > 0 }];
    }),
  }));
}
