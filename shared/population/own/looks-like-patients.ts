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
      const found = personal.find(([name]) => cell.length < 40 && name.test(cell.toLowerCase()));
      if (found) return found[1];
    }
  }
  const cells = grid.flat();
  if (cells.some(isNhsNumber)) return 'an NHS number in it';
  const [heads = []] = grid;
  const mayBeBirth = (_cell: string, at: number) => !ofOrganisations.test(heads[at] ?? '');
  const dates = grid.filter((row) => row.filter(mayBeBirth).some(isDay)).length;
  if (dates > 5 && dates > grid.length / 3) return 'a date in most of its rows, as of birth';
  if (grid.length > mostRows)
    return `${grid.length.toLocaleString('en-GB')} rows, as a list of persons has`;
  return onePersonEach(grid) ? 'one row for each person' : undefined;
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
