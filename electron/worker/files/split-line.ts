/**
 * The fields of one line of a delimited file, quotes removed; undefined when a quote is not closed.
 *
 * As RFC 4180, but a line never holds a line break: no public file that is read here has one inside
 * a field, and a quote that somebody forgot must not swallow the rest of the file.
 */
export function splitLine(line: string, delimiter: string): string[] | undefined {
  if (!line.includes('"')) return line.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const field = line[at] === '"' ? quotedField(line, at) : plainField(line, at, delimiter);
    if (!field) return undefined;
    fields.push(field.text);
    if (field.end >= line.length) return fields;
    if (line[field.end] !== delimiter) return undefined;
    at = field.end + 1;
  }
}

type Field = { readonly text: string; readonly end: number };

function plainField(line: string, start: number, delimiter: string): Field {
  const next = line.indexOf(delimiter, start);
  const end = next < 0 ? line.length : next;
  return { text: line.slice(start, end), end };
}

function quotedField(line: string, start: number): Field | undefined {
  let text = '';
  for (let from = start + 1; ;) {
    const quote = line.indexOf('"', from);
    if (quote < 0) return undefined;
    text += line.slice(from, quote);
    if (line[quote + 1] !== '"') return { text, end: quote + 1 };
    text += '"';
    from = quote + 2;
  }
}

const QUOTE = 34;

/** How many fields `splitLine` would give for a line in UTF-8 or Windows-1252, without decoding it. */
export function countColumns(
  bytes: Uint8Array,
  [start, end]: readonly [number, number],
  delimiter: number,
): number | undefined {
  let columns = 0;
  let at = start;
  for (;;) {
    columns++;
    if (at < end && bytes[at] === QUOTE) {
      do {
        at++;
        while (at < end && bytes[at] !== QUOTE) at++;
        if (at >= end) return undefined;
        at++;
      } while (at < end && bytes[at] === QUOTE);
    } else {
      while (at < end && bytes[at] !== delimiter) at++;
    }
    if (at >= end) return columns;
    if (bytes[at] !== delimiter) return undefined;
    at++;
  }
}
