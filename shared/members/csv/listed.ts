/*
 * Several things in one cell: "first; second". A semicolon or a backslash inside a thing is
 * written with a backslash before it.
 */

/** The things as one cell. */
export const writeList = (things: readonly string[]): string =>
  things.map((thing) => thing.replace(/[\\;]/gu, (mark) => `\\${mark}`)).join('; ');

/** The things of a cell; empty ones are left out. A line end parts things too. */
export function readList(cell: string): string[] {
  const things: string[] = [];
  let thing = '';
  for (let at = 0; at < cell.length; at += 1) {
    const mark = cell[at] ?? '';
    const next = cell[at + 1];
    if (mark === '\\' && (next === '\\' || next === ';')) {
      thing += next;
      at += 1;
    } else if (mark === ';' || mark === '\n') {
      things.push(thing);
      thing = '';
    } else {
      thing += mark;
    }
  }
  return [...things, thing].map((one) => one.trim()).filter((one) => one !== '');
}
