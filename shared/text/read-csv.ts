/**
 * One record of a CSV text: `line` is the line of text it starts on, `row` its row in a spreadsheet,
 * where cells of several lines and empty rows count as one each. Both from 1.
 */
export type CsvRecord = {
  readonly line: number;
  readonly row: number;
  readonly cells: readonly string[];
};

export type CsvText =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  /** A quotation mark opened on this line is never closed. */
  | { readonly ok: false; readonly line: number };

export type Delimiter = ',' | ';' | '\t';

const delimiters = [',', ';', '\t'] as const satisfies readonly Delimiter[];

/** The character that parts the cells: the one most used in the first line, a comma when none is. */
export function delimiterOf(text: string): Delimiter {
  const first = text.trimStart().split(/[\r\n]/u, 1)[0] ?? '';
  const bare = first.replace(/"[^"]*"/gu, '');
  const uses = (delimiter: Delimiter) => bare.split(delimiter).length;
  return delimiters.reduce((best, one) => (uses(one) > uses(best) ? one : best));
}

/**
 * Reads CSV after RFC 4180: cells in quotation marks may hold delimiters, line ends and doubled
 * quotation marks; any line end, with or without one at the end. Empty lines are left out.
 * A quotation mark inside a bare cell is an ordinary character, as spreadsheets read it.
 */
export function readCsv(text: string, delimiter: Delimiter = delimiterOf(text)): CsvText {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  let row = 1;
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : bareCell(text, at, delimiter);
    if (cell === undefined) return { ok: false, line };
    cells.push(cell.value);
    line += cell.breaks;
    at = cell.end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) cells.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (cells.some((value) => value !== '')) records.push({ line: start, row, cells });
    cells = [];
    line += 1;
    row += 1;
    start = line;
  }
  if (cells.some((value) => value !== '')) records.push({ line: start, row, cells });
  return { ok: true, records };
}

type Cell = { readonly value: string; readonly end: number; readonly breaks: number };

function bareCell(text: string, from: number, delimiter: Delimiter): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') {
    end += 1;
  }
  return { value: text.slice(from, end), end, breaks: 0 };
}

/** Whatever stands between the closing mark and the next delimiter is kept as part of the cell. */
function quotedCell(text: string, from: number, delimiter: Delimiter): Cell | undefined {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    value += '"';
    at += 1;
  }
  const rest = bareCell(text, at, delimiter);
  const breaks = value.match(/\r\n|\r|\n/gu)?.length ?? 0;
  return { value: value + rest.value, end: rest.end, breaks };
}
