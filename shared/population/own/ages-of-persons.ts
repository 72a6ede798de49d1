import { parseWholeCount } from '../whole-count.ts';
import { isTotal } from './own-columns.ts';

const oldest = 120;

/**
 * Whether a table whose first column is ages, or years of birth, is one of persons.
 *
 * Totals by age stand in the order of age, beside a column named after people, or are one for every
 * year in turn. Ages in no order, or beside a number of something else, are of single persons.
 *
 * @param rows without those above the first number
 * @param counted the heading of the numbers beside them; empty when there is none
 */
export function areAgesOfPersons(rows: readonly (readonly string[])[], counted: string): boolean {
  const firsts = rows
    .map((row) => row[0]?.trim() ?? '')
    .filter((cell) => cell !== '' && !isTotal(cell));
  const ages = firsts.flatMap((cell) => parseWholeCount(cell.replace(/\+$/, '')) ?? []);
  if (ages.length < 2 || ages.length < firsts.length || !ages.every(isAgeOrYear)) return false;
  const steps = ages.slice(1).map((age, at) => age - (ages[at] ?? 0));
  if (steps.every((step) => step === 1) && ages.length >= fewestInTurn) return false;
  return !(steps.every((step) => step >= 0) && countsPeople(counted));
}

/** So many ages one after the other are seldom those of a list of persons. */
const fewestInTurn = 5;

const isAgeOrYear = (number: number): boolean =>
  number <= oldest || (number >= 1900 && number <= 2100);

/** "Patients", "Count", "Number on the list"; not "Number of appointments". */
const countsPeople = (heading: string): boolean =>
  /count|number|patients|people|persons|registered|total/i.test(heading) &&
  !/appoint|attend|contact|consult|dose|prescri|problem|score|visit/i.test(heading);
