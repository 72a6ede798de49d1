import { z } from 'zod';
import { isoDate } from '../rpc/fields.ts';

/** Where a table's people are: the practice's own list, the people of chosen areas, or typed in. */
export const geography = z.strictObject({
  kind: z.enum(['practice', 'areas', 'own system']),
  /** ODS code, or area codes. */
  codes: z.array(z.string()),
  /** In words: "P91020", "the 12 neighbourhoods chosen". */
  name: z.string(),
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
    /** A characteristic's key from `shared/equality`, such as "ethnic-group". */
    characteristic: z.string(),
    /** Whom the table counts: everyone, or from an age on. */
    base: z.enum(['all', '16+', '5+', '3+']),
    provenance,
    rows: z.array(categoryRow),
  }),
]);

export type Provenance = z.infer<typeof provenance>;
export type AgeAndSexRow = z.infer<typeof ageAndSexRow>;
export type CategoryRow = z.infer<typeof categoryRow>;
export type PopulationTable = z.infer<typeof populationTable>;
