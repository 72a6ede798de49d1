import { parseWholeCount } from '../whole-count.ts';
import { areAgesOfPersons } from './ages-of-persons.ts';
import { isTotal, likelyOf, ownColumns } from './own-columns.ts';

/** Names of columns that only a list of persons has. */
const personal: readonly (readonly [RegExp, string])[] = [
  [/\bnhs\s*(?:no|num|number|id)\b/, 'a column of NHS numbers'],
  [/\b(?:date\s*of\s*birth|d\.?o\.?b\.?|birth\s*date)(?:\b|$)/, 'a column of dates of birth'],
  [
    /\b(?:surname|forenames?|first\s*names?|last\s*name|family\s*name|given\s*names?|(?:patient|full)\s*name)\b/,
    'a column of names',
  ],
  [
    // Public lists of practices say where each practice is.
    /(?<!\b(?:practice|surgery|organisation|site|branch)\s)\b(?:e-?mail|phone|telephone|mobile|address|post\s?code)\b/,
    'a column of addresses or numbers to reach people',
  ],
  [/\b(?:patient|emis|systmone)\s*(?:id|number|no|ref\w*)\b/, 'a column of patient numbers'],
];

/** A list of totals has few rows; the longest here, ages by single year and sex, has under 250. */
const mostRows = 400;
const fewestPersons = 20;

/**
 * Why a table looks like a list of single patients, in words after "it has"; undefined for totals.
 *
 * Never says what stands in it: the words may be shown and kept in a log.
 */
export function looksLikePatients(grid: readonly (readonly string[])[]): string | undefined {
  for (const row of grid.slice(0, 10)) {
    for (const cell of row) {
      const words = cell.toLowerCase().replaceAll('_', ' ');
      const found = personal.find(([name]) => cell.length < 40 && name.test(words));
      if (found) return found[1];
    }
  }
  if (grid.slice(0, 10).some(namesPeople)) return 'a column called “Name” or “Patient”';
  const cells = grid.flat();
  if (cells.some(isNhsNumber)) return 'an NHS number in it';
  const [heads = []] = grid;
  const mayBeBirth = (_cell: string, at: number) => !ofOrganisations.test(heads[at] ?? '');
  const dates = grid.filter((row) => row.filter(mayBeBirth).some(isDay)).length;
  if (dates > 5 && dates > grid.length / 3) return 'a date in most of its rows, as of birth';
  if (grid.length > mostRows)
    return `${grid.length.toLocaleString('en-GB')} rows, as a list of persons has`;
  return onePersonEach(grid) ? 'one row for each person' : inColumns(grid);
}

/** A column called after one person, unless the row is about practices or places. */
const namesPeople = (row: readonly string[]): boolean =>
  row.filter((cell) => cell.trim() !== '').length > 1 &&
  row.some((cell) => /^\s*(?:names?|patient|person)\s*$/i.test(cell)) &&
  !row.some((cell) => /\b(?:practice|surgery|organisation|ods|pcn|icb|area|ward)\b/i.test(cell));

/** What the numbers and the words beside them tell, however few rows there are. */
function inColumns(grid: readonly (readonly string[])[]): string | undefined {
  const columns = ownColumns(grid);
  if (!columns) return undefined;
  const { body, countColumns } = columns;
  const likely = likelyOf(countColumns);
  if (likely === undefined) {
    return columns.hasAges ? 'ages or years of birth where numbers of people should be' : undefined;
  }
  const heading = countColumns.find(({ at }) => at === likely)?.name ?? '';
  if (areAgesOfPersons(body, columns.header.length === 0 ? '' : heading)) {
    return 'single ages with something else beside them than a number of patients';
  }
  const rows = body.filter((row) => !isTotal(row.find(Boolean) ?? ''));
  const counts = rows.flatMap((row) => parseWholeCount(row[likely] ?? '') ?? []);
  if (counts.length > 1 && counts.every((count) => count === 1)) return 'one row for each person';
  const labels = labelsOf(rows, countColumns);
  const again = labels.length - new Set(labels).size;
  // Two codes can share their words in a table of totals; its numbers are not all like ages.
  return again * 3 > labels.length || (again > 0 && counts.every(mayBeOfOnePerson))
    ? 'the same words in several rows, as a list of persons has'
    : undefined;
}

/** One, an age, or a year of birth. */
const mayBeOfOnePerson = (count: number): boolean =>
  count <= 120 || (count >= 1900 && count <= 2100);

/** What stands beside the numbers of each row; a name left blank is the one above it. */
function labelsOf(
  rows: readonly (readonly string[])[],
  countColumns: readonly { readonly at: number }[],
): string[] {
  const numbers = new Set(countColumns.map(({ at }) => at));
  let above: readonly string[] = [];
  return rows.map((row) => {
    above = Array.from({ length: row.length }, (_, at) =>
      numbers.has(at) ? '' : row[at]?.trim().toLowerCase() || above[at] || '',
    );
    return above.join('|');
  });
}

/** Columns of days that belong to practices and files, not to people. */
const ofOrganisations =
  /\b(?:open(?:ed|ing)?|clos(?:ed?|ing)|start(?:ed|s)?|end(?:ed|s)?|period|month|extract(?:ed|ion)?|publi(?:shed|cation)|updated?)\b/i;

/** Ten digits, perhaps 3-3-4, whose last one is the check digit (weights 10 to 2, modulus 11). */
export function isNhsNumber(text: string): boolean {
  const match = /^\s*(\d{3})[ -]?(\d{3})[ -]?(\d{4})\s*$/.exec(text);
  if (!match) return false;
  const digits = Array.from(`${match[1]}${match[2]}${match[3]}`, Number);
  const sum = digits.slice(0, 9).reduce((total, digit, i) => total + digit * (10 - i), 0);
  return (11 - (sum % 11)) % 11 === digits[9] && new Set(digits).size > 1;
}

const isDay = (text: string): boolean =>
  /^\s*(?:\d{1,2}[/.-](?:\d{1,2}|[A-Za-z]{3,9})[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})\s*$/.test(text);

/** Whether no column counts anything, or every row counts one. */
function onePersonEach(grid: readonly (readonly string[])[]): boolean {
  const rows = grid.slice(1).filter((row) => row.some((cell) => cell.trim() !== ''));
  if (rows.length < fewestPersons) return false;
  const numbers = rows.map((row) => row.filter((cell) => /^\s*[\d,]+\s*$/.test(cell)));
  const without = numbers.filter((found) => found.length === 0).length;
  return (
    without > rows.length / 2 || numbers.every((found) => found.every((n) => n.trim() === '1'))
  );
}
