import { parseWholeCount } from '../whole-count.ts';

/** Where the numbers of a table stand. */
export type OwnColumns = {
  /** The rows from the first one with a number on. */
  readonly body: readonly (readonly string[])[];
  /** The row above them; empty when there is none. */
  readonly header: readonly string[];
  /** The columns that hold numbers of people, by position, to choose among. */
  readonly countColumns: readonly { readonly at: number; readonly name: string }[];
  /** Whether a column of numbers is named after what one person has: an age, a year of birth. */
  readonly hasAges: boolean;
};

/** Finds the rows and columns of numbers, whatever stands above them. */
export function ownColumns(cells: readonly (readonly string[])[]): OwnColumns | undefined {
  const first = cells.findIndex((row) => row.slice(1).some(isCount));
  if (first < 0) return undefined;
  const [above, body] = [cells.slice(0, first), cells.slice(first)];
  const width = Math.max(0, ...cells.map((row) => row.length));
  const ofNumbers = Array.from({ length: width }, (_, at) => at)
    .slice(1)
    .filter((at) => body.filter((row) => isCount(row[at])).length >= body.length * 0.5);
  const ages = ofNumbers.filter((at) => above.some((row) => isOfOnePerson(row[at] ?? '')));
  const countColumns = ofNumbers
    .filter((at) => !ages.includes(at))
    .map((at) => ({ at, name: above.at(-1)?.[at] ?? `Column ${at + 1}` }));
  return { body, header: above.at(-1) ?? [], countColumns, hasAges: ages.length > 0 };
}

/** The column to read when nobody chose: named after what it counts, or the first. */
export const likelyOf = (countColumns: OwnColumns['countColumns']): number | undefined =>
  (countColumns.find(({ name }) => whatIsCounted.test(name)) ?? countColumns[0])?.at;

const isCount = (cell: string | undefined): boolean => parseWholeCount(cell ?? '') !== undefined;

const whatIsCounted = /count|number|patients|people|total/i;

/** "Age", "Year of birth"; not "Age 16 to 24" nor "Patients of this age", which can be counted. */
const isOfOnePerson = (name: string): boolean =>
  !whatIsCounted.test(name) &&
  /^(?:\D*\bage\b\D*|years?|yob|\D*\b(?:born|birth)\b\D*)$/i.test(name.trim());

/** Whether a row is of everyone in the table. */
export const isTotal = (label: string): boolean =>
  /^(?:grand |sub)?totals?$|^all(?: patients| people| persons)?$|^(?:population|list size)$/i.test(
    label.trim(),
  );
