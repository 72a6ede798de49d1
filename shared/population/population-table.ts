import { z } from 'zod';
import { isoDate } from '../rpc/fields.ts';

/** The practice's patients by neighbourhood that areas were weighted with. */
export const weightedBy = z.strictObject({
  odsCode: z.string(),
  /** The day of the patients by neighbourhood. */
  date: isoDate,
  fileName: z.string().nullable(),
  sha256: z.string().nullable(),
});

/** Where a table's people are: the practice's own list, the people of chosen areas, or typed in. */
export const geography = z.strictObject({
  kind: z.enum(['practice', 'areas', 'own system']),
  /** ODS code, or area codes. */
  codes: z.array(z.string()),
  /** The areas' names in the order of their codes, where the file has them. */
  names: z.array(z.string()).optional(),
  /** In words: "P91020", "the 12 neighbourhoods chosen". */
  name: z.string(),
  /** When each area counts for as many people as the practice has patients there. */
  weightedBy: weightedBy.optional(),
});

/** How many of the people the table should describe it does describe. */
export const coverage = z.strictObject({ counted: z.int().min(0), outOf: z.int().min(0) });

/** Where figures came from; every population table carries one, and every comparison prints it. */
export const provenance = z.strictObject({
  /** "NHS England, Patients Registered at a GP Practice". */
  source: z.string(),
  fileName: z.string().nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** The day the figures are about. */
  date: isoDate,
  geography,
  coverage: coverage.nullable(),
  /** What a reader must know, in a sentence or two ("Census day was 21 March 2021"). */
  note: z.string(),
});

/** People of one sex in an age range; `toAge` is inclusive, null for "and over". */
export const ageAndSexRow = z.strictObject({
  sex: z.enum(['female', 'male']),
  fromAge: z.int().min(0),
  toAge: z.int().min(0).nullable(),
  count: z.number().min(0),
});

export const categoryRow = z.strictObject({ category: z.string(), count: z.number().min(0) });

/** What a source counts beside the categories, in its own words: "Not answered". */
export const leftOverRow = z.strictObject({ label: z.string(), count: z.number().min(0) });

/** Patients of a practice who live in one area (LSOA, of 2011 or 2021). */
export const areaRow = z.strictObject({ area: z.string(), count: z.int().min(0) });

/** An area of 2011 and the area, or one of the areas, of 2021 that it became. */
export const lookupRow = z.strictObject({
  from: z.string(),
  to: z.string(),
  /** "Trafford 001A": the MSOA's name is this without its last letter. */
  toName: z.string(),
});

/** One published figure, kept to be shown; it is not a number of people. */
export const indicatorRow = z.strictObject({
  name: z.string(),
  /** The practice itself, or whom it can be held against: "England". */
  of: z.string(),
  /** As published: "2019", "2023/24". */
  period: z.string(),
  value: z.number(),
});

/** One set of figures about the practice's population. */
export const populationTable = z.discriminatedUnion('kind', [
  z.strictObject({
    /** The list size alone, as in the file of totals. */
    kind: z.literal('total'),
    provenance,
    count: z.int().min(0),
  }),
  z.strictObject({
    kind: z.literal('age and sex'),
    provenance,
    rows: z.array(ageAndSexRow),
  }),
  z.strictObject({
    kind: z.literal('categories'),
    /** A key of `populationSubjects`: a characteristic's, such as "ethnic-group", or "carers". */
    characteristic: z.string(),
    /** Whom the table counts: everyone, or from an age on. */
    base: z.enum(['all', '16+', '5+', '3+']),
    provenance,
    rows: z.array(categoryRow),
    leftOver: z.array(leftOverRow).optional(),
  }),
  z.strictObject({
    /** Where the practice's patients live; what Census figures are weighted with. */
    kind: z.literal('patients by area'),
    provenance,
    rows: z.array(areaRow),
  }),
  z.strictObject({
    /** The part of the ONS lookup that concerns the practice's areas. */
    kind: z.literal('area lookup'),
    provenance,
    rows: z.array(lookupRow),
  }),
  z.strictObject({
    kind: z.literal('indicators'),
    provenance,
    rows: z.array(indicatorRow),
  }),
]);

export type WeightedBy = z.infer<typeof weightedBy>;
export type Provenance = z.infer<typeof provenance>;
export type AgeAndSexRow = z.infer<typeof ageAndSexRow>;
export type CategoryRow = z.infer<typeof categoryRow>;
export type LeftOverRow = z.infer<typeof leftOverRow>;
export type AreaRow = z.infer<typeof areaRow>;
export type LookupRow = z.infer<typeof lookupRow>;
export type IndicatorRow = z.infer<typeof indicatorRow>;
export type PopulationTable = z.infer<typeof populationTable>;
