import { parseAgeHeading } from '../checks/age-rows.ts';
import { peopleUnderPercent } from '../checks/people-under-percent.ts';
import { parseWholeCount } from '../whole-count.ts';
import { isTotal, likelyOf, ownColumns } from './own-columns.ts';
import { pastedDoubts } from './pasted-doubts.ts';
import { holdsShares } from './pasted-shares.ts';
import { typedLines } from './typed-lines.ts';

/** A table of totals: what each row is called and how many people it counts. */
export type OwnTable = {
  readonly rows: readonly { readonly label: string; readonly count: number }[];
  /** The columns that hold numbers, by position, to choose among. */
  readonly countColumns: readonly { readonly at: number; readonly name: string }[];
  /** The one that was read. */
  readonly countColumn: number;
  /** What a row for everyone says, where there is one. */
  readonly total: number | null;
  /** What the rows without a number are called: hidden ("<5", "*") or broken. */
  readonly notShown: readonly string[];
  /** What stands over the names of the rows: "Main language". */
  readonly heading: string;
  readonly warnings: readonly string[];
};

/** Why a table cannot be read, in words for the person. */
export type OwnTableProblem = { readonly problem: string };

/**
 * Cells of a text from a clinical system or a spreadsheet, with tabs, semicolons or commas between
 * them; or of lines typed by hand.
 */
export function cellsOf(text: string): string[][] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trim() !== '');
  const typed = typedLines(lines);
  if (typed) return typed;
  const counted = (mark: string) => lines.filter((line) => line.includes(mark)).length;
  const [delimiter = ','] = ['\t', ';', ','].toSorted((a, b) => counted(b) - counted(a));
  return lines.map((line) => fieldsOf(line, delimiter));
}

/** The fields of a line; a quotation mark that is not closed ends with the line. */
function fieldsOf(line: string, delimiter: string): string[] {
  const fields: string[] = [];
  const form = new RegExp(`("(?:[^"]|"")*"?|[^${delimiter}]*)(?:${delimiter}|$)`, 'y');
  while (form.lastIndex < line.length) {
    const [, field = ''] = form.exec(line) ?? [];
    const plain = field.startsWith('"') ? field.replace(/^"|"$/g, '').replaceAll('""', '"') : field;
    fields.push(plain.trim());
  }
  return fields;
}

/**
 * Reads totals out of cells, whatever stands above them.
 *
 * Reports of EMIS leave a repeated name blank: such a row belongs to the name above it. Rows named
 * "Total" are not counted again. Numbers that were hidden ("<5", "*") are left out with a warning.
 */
export function readOwnTable(
  cells: readonly (readonly string[])[],
  wantedColumn?: number,
): OwnTable | OwnTableProblem {
  const columns = ownColumns(cells);
  if (!columns) return { problem: noNumbers(cells) };
  const { body, header, countColumns: counted } = columns;
  const ofPeople = counted.filter(({ name }) => !holdsShares(name, []));
  const countColumns = ofPeople.length > 0 ? ofPeople : counted;
  const underPercent =
    ofPeople.length > 0 ? [] : countColumns.map((one) => underPercentIn(body, one));
  if (underPercent.length > 0 && underPercent.every((sentence) => sentence === '')) {
    return { problem: onlyPercent };
  }
  const [only] = countColumns;
  const countColumn = wantedColumn ?? likelyOf(countColumns);
  if (countColumn === undefined || !only) return { problem: noNumbers(cells) };
  const labelColumns = Array.from({ length: only.at }, (_, at) => at);
  const read = rowsOf(body, labelColumns, countColumn, header);
  const ages = read.rows.length > 1 && read.rows.every(({ label }) => isAge(label));
  const warnings = [
    ...(ages ? [agesElsewhere] : []),
    ...read.warnings,
    ...underPercent.filter(Boolean),
  ];
  const heading = labelColumns.map((at) => header[at] ?? '').join(' ');
  return { countColumns, countColumn, ...read, heading, warnings };
}

function rowsOf(
  body: readonly (readonly string[])[],
  labelColumns: readonly number[],
  countColumn: number,
  header: readonly string[],
): Pick<OwnTable, 'rows' | 'total' | 'notShown' | 'warnings'> {
  const rows: { label: string; count: number }[] = [];
  const warnings: string[] = [];
  let total: number | null = null;
  let above: readonly string[] = [];
  const pasted: { label: string; count: number | null; row: readonly string[] }[] = [];
  for (const row of body) {
    const names = labelColumns.map((at) => row[at] || above[at] || '');
    const label = names.filter(Boolean).join(': ') || 'Without a name';
    above = names;
    const count = parseWholeCount(row[countColumn] ?? '');
    if (isTotal(row.find(Boolean) ?? '')) {
      total = count ?? total;
      continue;
    }
    pasted.push({ label, count: count ?? null, row });
    if (count === undefined)
      warnings.push(`“${label}” has no number (“${row[countColumn] ?? ''}”) and was left out.`);
    else rows.push({ label, count });
  }
  const sum = rows.reduce((people, { count }) => people + count, 0);
  if (total !== null && total !== sum) {
    warnings.push(
      `The rows add up to ${sum.toLocaleString('en-GB')}, but the row of the total says ${total.toLocaleString('en-GB')}.`,
    );
  }
  const doubts = pastedDoubts({
    labels: pasted.map(({ label }) => label),
    header,
    body: pasted.map(({ row }) => row),
    countColumn,
    counts: pasted.map(({ count }) => count),
    total,
  });
  const notShown = pasted.filter((row) => row.count === null).map(({ label: name }) => name);
  return { rows, total, notShown, warnings: [...warnings, ...doubts] };
}

/** Numbers of people in a column that is headed as percentages, in a sentence; else empty. */
function underPercentIn(
  body: readonly (readonly string[])[],
  { at, name }: { readonly at: number; readonly name: string },
): string {
  const rows = body.filter((row) => !isTotal(row.find(Boolean) ?? ''));
  const values = rows.map((row) => parseWholeCount(row[at] ?? '') ?? null);
  const total = body.find((row) => isTotal(row.find(Boolean) ?? ''))?.[at];
  const stated = parseWholeCount(total ?? '');
  return peopleUnderPercent({ name, unit: 'percent', values, stated })[0]?.sentence ?? '';
}

const isAge = (label: string): boolean =>
  /^\d{1,3}$/.test(label) || parseAgeHeading(label) !== undefined;

const agesElsewhere =
  'These rows are ages. Numbers of patients by age come from NHS England (“Add published figures”) or are typed in (“Type in figures”); here they fit none of the subjects.';

const onlyPercent =
  'The column of numbers is headed as percentages. Copy the column of numbers of people too; if these are people, change the heading.';

function noNumbers(cells: readonly (readonly string[])[]): string {
  return cells.flat().some((cell) => /^\d+(?:\.\d+)?\s*%$/.test(cell.trim()))
    ? 'There are percentages here, but no numbers of people. Copy the column of numbers too.'
    : 'There are no whole numbers of people here. Give two columns: the categories, and how many people each has.';
}
