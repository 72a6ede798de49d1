import { z } from 'zod';
import { financialYearDays, financialYearOf, type IsoDate } from '../dates/financial-year.ts';
import type { DutySection } from '../evidence/duty-evidence.ts';
import { factsOfYear } from '../evidence/facts-of-year.ts';
import { stillOpen } from '../evidence/still-open.ts';
import { link } from '../evidence/link.ts';
import { effectInWords, type ChangeOpen } from '../engagement/worksheets/change-open.ts';
import { isoDate } from '../rpc/fields.ts';

const point = z.strictObject({
  text: z.string(),
  /** The last day on which it can still be done in time. */
  by: isoDate,
  late: z.boolean(),
  reference: z.string(),
  link: link.nullable(),
});

/** What is missing, with its dates: before eDec is usually collected, and before the year ends. */
export const toDoList = z.strictObject({
  declaration: z.strictObject({
    /** Usually; the day is set anew each year. */
    from: isoDate,
    to: isoDate,
    state: z.enum(['ahead', 'usually open', 'usually over']),
    /** Sub-paragraphs for which nothing counts yet, and nothing is explained. */
    points: z.array(point),
  }),
  year: z.strictObject({ by: isoDate, hasEnded: z.boolean(), points: z.array(point) }),
});

export type ToDo = z.infer<typeof point>;
export type ToDoList = z.infer<typeof toDoList>;

/** The months in which eDec is usually collected, within the financial year that it is about. */
export const declarationWindow = (year: number) => ({
  from: `${year}-10-01`,
  to: `${year}-11-30`,
});

/**
 * What is open in a year, and of the material changes that take effect in it, as a dated list, the
 * next date first. What has a date of its own keeps it; the rest is due when the year ends.
 */
export function toDoFor(
  sections: readonly DutySection[],
  changes: readonly ChangeOpen[],
  { year, today }: { readonly year: number; readonly today: IsoDate },
): ToDoList {
  const { from, to } = declarationWindow(year);
  const end = financialYearDays(year).to;
  const ofDuty = sections.flatMap(({ reference, open }) =>
    stillOpen(open).map(({ text, by, link: where }) => {
      const due = by ?? end;
      return { text, by: due, late: due < today, reference, link: where };
    }),
  );
  const points = [...ofDuty, ...ofChanges(changes, year, today)];
  const bare = sections.filter(
    ({ evidence, explanations }) => factsOfYear(evidence, year).length + explanations.length === 0,
  );
  return {
    declaration: {
      from,
      to,
      state: today < from ? 'ahead' : today > to ? 'usually over' : 'usually open',
      points: bare.map(({ reference, heading, open }) => ({
        text: `Nothing counts yet for ${reference}: ${heading.toLowerCase()}`,
        by: to,
        late: to < today,
        reference,
        link: open.find((one) => one.link !== null)?.link ?? null,
      })),
    },
    year: {
      by: end,
      hasEnded: end < today,
      points: points.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)),
    },
  };
}

/** What the material changes of a year want; no sub-paragraph of the duty names them. */
const ofChanges = (changes: readonly ChangeOpen[], year: number, today: IsoDate): ToDo[] =>
  changes.flatMap((change) =>
    change.open
      .filter(({ by }) => isOfYear(change.on ?? by, year))
      .map(({ what, by }) => {
        const due = by ?? financialYearDays(year).to;
        return {
          text: `${change.title} ${effectInWords(change, today)}: ${what}`,
          by: due,
          late: due < today,
          reference: 'Material change',
          link: { place: 'worksheets' as const, id: change.id },
        };
      }),
  );

const isOfYear = (day: IsoDate | null, year: number) =>
  day !== null && financialYearOf(day) === year;
