/**
 * Text that an XML file can carry: XML 1.0 has no place for most control characters, nor for half
 * of a surrogate pair, and Word will not open a file with one. Everything else stays as typed.
 */
export function safeText(text: string): string {
  return (
    text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  );
}

/** The lines of a text, without empty ones: each becomes a paragraph. */
export function linesOf(text: string): string[] {
  return safeText(text)
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
