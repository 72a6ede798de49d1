import { z } from 'zod';
import { isoDate, requiredLine, text } from '../rpc/fields.ts';
import { mostPeople } from './own-contract.ts';
import { ageAndSexRow, categoryRow, coverage } from './population-table.ts';

const typedCount = z
  .number('Enter a number of people')
  .min(0, 'Enter a number of people that is 0 or more')
  .max(mostPeople, 'Enter a number of people below 100,000,000')
  .refine(Number.isInteger, 'Enter a whole number of people, like 120');

const typedCoverage = z
  .strictObject({ counted: typedCount, outOf: typedCount })
  .refine(({ counted, outOf }) => counted <= outOf, {
    path: ['outOf'],
    error: ({ input }) =>
      `Enter all patients on the list: at least the ${countedOf(input)} counted`,
  });

const countedOf = (input: unknown): string =>
  coverage.safeParse(input).data?.counted.toLocaleString('en-GB') ?? '';

const typed = {
  /** The day the figures are about. */
  date: isoDate,
  source: requiredLine('Enter where the figures come from, like "EMIS Web search"'),
  coverage: typedCoverage.nullable().default(null),
  note: text(2000).default(''),
};

/** Figures that somebody types: of the practice's own system, or from paper. */
export const typedTable = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('categories'),
    characteristic: requiredLine('Choose a characteristic', 60),
    base: z.enum(['all', '16+', '5+', '3+']).default('all'),
    rows: z
      .array(categoryRow.extend({ count: typedCount }))
      .min(1, 'Enter at least one figure')
      .max(200),
    ...typed,
  }),
  z.strictObject({
    kind: z.literal('age and sex'),
    rows: z
      .array(ageAndSexRow.extend({ count: typedCount }))
      .min(1, 'Enter at least one figure')
      .max(250),
    ...typed,
  }),
]);

export type TypedTable = z.infer<typeof typedTable>;
