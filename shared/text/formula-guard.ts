/*
 * A cell that starts with one of these may be run as a formula by a spreadsheet program (OWASP,
 * "CSV Injection"), quoted or not. A leading apostrophe makes it text. Cells that already start
 * with an apostrophe before such a character get one more, so that taking one away always
 * gives back what was there.
 */
const risky = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** The cell as it is written: with an apostrophe in front where it could be run as a formula. */
export const guardFormula = (value: string): string => (risky.test(value) ? `'${value}` : value);

/** The cell as it was before `guardFormula`. */
export const unguardFormula = (value: string): string =>
  guarded.test(value) ? value.slice(1) : value;
