const signatures: readonly { readonly bytes: readonly number[]; readonly words: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], words: 'a PDF document' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], words: 'an older Excel or Word file' },
  { bytes: [0x1f, 0x8b], words: 'a gzip archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], words: 'a 7-Zip archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], words: 'a RAR archive' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], words: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], words: 'a JPEG picture' },
  { bytes: [...Buffer.from('SQLite format 3')], words: 'a database' },
  { bytes: [...Buffer.from('{\\rtf')], words: 'an RTF document' },
  { bytes: [...Buffer.from('PAR1')], words: 'a Parquet file' },
];

const startsWith = (head: Uint8Array, bytes: readonly number[]) =>
  bytes.every((byte, i) => head[i] === byte);

/** Whether the first bytes are those of a ZIP archive, full or empty. */
export function looksLikeZip(head: Uint8Array): boolean {
  return [3, 5, 7].some((third) => startsWith(head, [0x50, 0x4b, third, third + 1]));
}

/** What a file that is no text table looks like, in words; undefined when it may be a table. */
export function looksLike(head: Uint8Array): string | undefined {
  const known = signatures.find(({ bytes }) => startsWith(head, bytes));
  if (known) return known.words;
  const text = Buffer.from(head.subarray(0, 512))
    .toString('latin1')
    .replace(/^ï»¿/, '')
    .trimStart();
  if (/^<(?:!doctype html|html|head|body|script)/i.test(text)) {
    return 'a web page, as comes when a download did not work';
  }
  if (text.startsWith('<')) return 'an XML or web document';
  if (/^[[{]\s*["{[]/.test(text)) return 'a JSON file';
  return undefined;
}

/** What a ZIP archive really is, when it is an Office document by the names it holds. */
export function officeDocument(names: readonly string[]): string | undefined {
  if (names.some((name) => name.startsWith('xl/'))) return 'an Excel workbook';
  if (names.some((name) => name.startsWith('word/'))) return 'a Word document';
  if (names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint presentation';
  if (names.includes('mimetype')) return 'an OpenDocument or e-book file';
  return undefined;
}
