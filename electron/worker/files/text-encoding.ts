/** How the bytes of a text file are to be understood. */
export type TextForm = {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Bytes of the byte order mark. */
  readonly mark: number;
  /** True when lines end in a carriage return alone, as old Macintosh programs wrote them. */
  readonly returnsOnly: boolean;
};

const LF = 10;
const CR = 13;

/**
 * The form of a text by its first bytes; undefined when they are no text.
 *
 * Windows-1252 is not told apart here: a line that is no UTF-8 is decoded as Windows-1252 when it
 * is needed (see `decodeLine`), since the columns that figures are taken from are plain ASCII.
 */
export function textFormOf(head: Uint8Array): TextForm | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return wide('utf-16le', head, 2);
  if (head[0] === 0xfe && head[1] === 0xff) return wide('utf-16be', head, 2);
  const mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  if (!head.includes(0)) {
    const returnsOnly = head.includes(CR) && !head.includes(LF);
    return { encoding: 'utf-8', mark, returnsOnly };
  }
  if (mostlyZero(head, 1)) return wide('utf-16le', head, 0);
  if (mostlyZero(head, 0)) return wide('utf-16be', head, 0);
  return undefined;
}

function wide(encoding: 'utf-16le' | 'utf-16be', head: Uint8Array, mark: number): TextForm {
  const text = new TextDecoder(encoding).decode(head);
  return { encoding, mark, returnsOnly: text.includes('\r') && !text.includes('\n') };
}

/** Whether nearly every second byte, from `first` on, is zero and the others are not. */
function mostlyZero(head: Uint8Array, first: 0 | 1): boolean {
  const sample = head.subarray(0, 200);
  let zeros = 0;
  let others = 0;
  for (const [i, byte] of sample.entries()) {
    if (i % 2 === first) zeros += byte === 0 ? 1 : 0;
    else others += byte === 0 ? 1 : 0;
  }
  return sample.length >= 4 && others === 0 && zeros >= (sample.length / 2) * 0.9;
}

/** The text as UTF-8 chunks with lines that end in a line feed, without a byte order mark. */
export async function* toUtf8Lines(
  chunks: AsyncIterable<Uint8Array>,
  form: TextForm,
): AsyncGenerator<Uint8Array> {
  let toSkip = form.mark;
  const decoder = new TextDecoder(form.encoding);
  for await (const chunk of chunks) {
    const skipped = Math.min(toSkip, chunk.length);
    toSkip -= skipped;
    const rest = chunk.subarray(skipped);
    const bytes =
      form.encoding === 'utf-8' ? rest : Buffer.from(decoder.decode(rest, { stream: true }));
    if (form.returnsOnly) returnsToFeeds(bytes);
    if (bytes.length > 0) yield bytes;
  }
}

function returnsToFeeds(bytes: Uint8Array): void {
  for (let i = bytes.indexOf(CR); i >= 0; i = bytes.indexOf(CR, i + 1)) bytes[i] = LF;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** One line's text: UTF-8, or Windows-1252 where the bytes are no UTF-8. */
export function decodeLine(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}
