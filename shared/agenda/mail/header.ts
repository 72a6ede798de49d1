const open = '=?UTF-8?B?';
const close = '?=';
/**
 * Octets of text in one encoded word: base64 makes 52 characters of them, so that a line with
 * "Subject: " stays within the 76 that RFC 2047, section 2, allows.
 */
const octetsInWord = 39;

/** A header with a text of any letters: "Subject: ..."; never more than one line of meaning. */
export function textHeader(name: string, text: string): string {
  return foldedHeader(name, headerWords(text));
}

/** One address with its name: `"Alex Sample" <alex@example.org>`. */
export function addressWords(name: string, address: string): string[] {
  const clean = oneLine(address).replaceAll(/[<>\s,;]/g, '');
  if (name.trim() === '') return [`<${clean}>`];
  const words = isAscii(name)
    ? [`"${oneLine(name).replaceAll(/["\\]/g, String.raw`\$&`)}"`]
    : headerWords(name);
  return [...words, `<${clean}>`];
}

/** The words of a text in a header: as they are in ASCII, encoded otherwise. */
export function headerWords(text: string): string[] {
  const line = oneLine(text);
  if (isAscii(line) && !line.includes('=?')) return line.split(' ').filter((word) => word !== '');
  return encodedWords(line);
}

/** A header folded before words, so that lines stay within 78 characters where words allow (RFC 5322). */
export function foldedHeader(name: string, words: readonly string[]): string {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of words) {
    if (line.length + 1 + word.length > 78 && line !== `${name}:`) {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\r\n');
}

/** No line break can start a header of its own. */
const oneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** Words of at most 75 characters that each hold whole characters (RFC 2047, section 5). */
function encodedWords(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of text) {
    if (octets(piece + sign).length > octetsInWord) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece].map((each) => `${open}${base64(octets(each))}${close}`);
}

const octets = (text: string) => new TextEncoder().encode(text);

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
