/** The longest encoded line, without its line break (RFC 2045, section 6.7). */
const longest = 76;

/**
 * Text in UTF-8, quoted-printable (RFC 2045, section 6.7): printable ASCII stands for itself,
 * everything else is "=" and two hexadecimal figures, lines are at most 76 characters and end in
 * CRLF. Whatever line breaks the text has become CRLF.
 */
export function quotedPrintable(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n|[\n\r]/u)
    .map(encodeLine)
    .join('\r\n');
}

function encodeLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  // By whole characters, so that no character is cut by a soft line break.
  for (const sign of protectedEnd(line)) {
    const piece = sign.length > 1 && sign.startsWith('=') ? sign : encodeSign(sign);
    if (current.length + piece.length > longest - 1) {
      lines.push(`${current}=`);
      current = '';
    }
    current += piece;
  }
  return [...lines, current].join('\r\n');
}

/** The characters of a line; white space at its end is encoded, since mail servers drop it. */
function protectedEnd(line: string): string[] {
  const signs = Array.from(line);
  const last = signs.at(-1);
  if (last === ' ' || last === '\t') signs[signs.length - 1] = last === ' ' ? '=20' : '=09';
  return signs;
}

/** Printable ASCII without "=", and space and tab inside a line. */
const isPlain = (sign: string) => /^[\t !-<>-~]$/.test(sign);

const encodeSign = (sign: string) =>
  isPlain(sign)
    ? sign
    : [...new TextEncoder().encode(sign)]
        .map((octet) => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
