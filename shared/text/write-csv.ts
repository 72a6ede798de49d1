import { guardFormula } from './formula-guard.ts';

/**
 * CSV text that a spreadsheet opens as it is: byte order mark (without it Excel takes UTF-8 for
 * Windows-1252), CRLF, cells quoted where needed and guarded against being run as formulas.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(value: string): string {
  const guarded = guardFormula(value);
  return /[",;\t\r\n]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
