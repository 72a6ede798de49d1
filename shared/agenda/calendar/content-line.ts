/** The longest line, in octets without its line break (RFC 5545, section 3.1). */
const longest = 75;

const octets = (text: string) => new TextEncoder().encode(text).length;

/** A text value: backslash, semicolon, comma and line breaks are escaped (RFC 5545, section 3.3.11). */
export const calendarText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/gu, '\n')
    // eslint-disable-next-line no-control-regex -- content lines cannot hold them
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/**
 * One content line, folded so that no line is longer than 75 octets and no character is cut in
 * two; ends in CRLF. The space that starts a continued line counts.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const sign of `${name}:${value}`) {
    const size = octets(sign);
    if (length + size > longest) {
      lines.push(line);
      line = ' ';
      length = 1;
    }
    line += sign;
    length += size;
  }
  return [...lines, line].map((each) => `${each}\r\n`).join('');
}
