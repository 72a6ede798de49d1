/** A file that goes with a mail. */
export type Attachment = {
  readonly fileName: string;
  /** "application/pdf". */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

export const wordMediaType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** RFC 5545, section 8.1; "publish" asks nobody to answer (RFC 5546). */
export const calendarMediaType = 'text/calendar; charset=utf-8; method=PUBLISH';

/** Octets of which base64 makes a line of 76 characters (RFC 2045, section 6.8). */
const octetsInLine = 57;

/** The body part of a file: its headers, an empty line, its bytes in base64 (RFC 2045, RFC 2183). */
export function attachmentPart({ fileName, mediaType, bytes }: Attachment): string {
  return [
    `Content-Type: ${mediaType}`,
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment;',
    ` filename="${plainName(fileName)}";`,
    ...extendedName(fileName),
    '',
    ...base64Lines(bytes),
  ].join('\r\n');
}

/** Longer lines are hard on old mail programs. */
const longestPlain = 60;

/** For mail programs that know ASCII only: a long name loses of its middle, not how it begins and ends. */
function plainName(fileName: string): string {
  const plain = oneLine(fileName)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]/gu, '_')
    .replaceAll(/["\\/]/gu, '_');
  if (plain.length <= longestPlain) return plain;
  const ending = /\.\w{1,5}$/u.exec(plain)?.[0] ?? '';
  return `${plain.slice(0, longestPlain - ending.length).trimEnd()}${ending}`;
}

/** The name in any letters, in pieces that keep lines short (RFC 2231, sections 3 and 4). */
function extendedName(fileName: string): string[] {
  const signs = [...new TextEncoder().encode(oneLine(fileName))].map((octet) => {
    const sign = String.fromCharCode(octet);
    return /[\w.-]/.test(sign) ? sign : `%${octet.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const pieces: string[] = [];
  let piece = "UTF-8''";
  for (const sign of signs) {
    if (piece.length + sign.length > 55) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  const all = [...pieces, piece];
  return all.map((each, at) => ` filename*${at}*=${each}${at === all.length - 1 ? '' : ';'}`);
}

const oneLine = (text: string) => text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

function base64Lines(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += octetsInLine) {
    lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + octetsInLine))));
  }
  return lines;
}
