import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { linesOfText, type SourceLine } from '../../../shared/minutes/import/source-line.ts';
import { readHtml } from '../../../shared/minutes/import/read-html.ts';
import { fileRefused } from '../files/file-refused.ts';
import { looksLikeZip } from '../files/looks-like.ts';
import { openSourceFile } from '../files/source-file.ts';
import { textOf } from './text-of.ts';
import { refuseNoMinutes } from './refuse-no-minutes.ts';
import { checkWordFile } from './check-word-file.ts';
import type { WorkControl } from '../work.ts';

/** The original is kept in the record, so it may not be of any size. */
export const largestFile = 25_000_000;
/** More text than twenty sets of minutes hold. */
const mostCharacters = 2_000_000;

/** An old file of minutes as its lines, with its SHA-256 (hex). */
export type OldFile = {
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly lines: readonly SourceLine[];
  /** Pictures in the file, whose content is not read. */
  readonly pictures: number;
};

/** Reads a .docx or .txt file; refuses everything else in words. Nothing is written anywhere. */
export async function readOldMinutes(
  { path }: { readonly path: string },
  { signal, progress }: WorkControl,
): Promise<OldFile> {
  const source = openSourceFile(path);
  const { name, size, head } = source;
  source.close();
  if (size > largestFile) {
    throw fileRefused(
      `“${name}” is larger than ${largestFile / 1_000_000} MB, far more than minutes need.`,
      'Take pictures out of it in Word, save it under another name and choose that file.',
    );
  }
  progress({ done: 0, label: `Reading ${name}` });
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const isWord = looksLikeZip(head);
  if (!isWord) refuseNoMinutes(bytes, name);
  signal.throwIfAborted();
  const read = isWord
    ? await readWord(bytes, name)
    : { lines: linesOfText(textOf(bytes, name)), pictures: 0 };
  signal.throwIfAborted();
  refuseEmpty(read.lines, name);
  return { fileName: name, sha256, size, ...read };
}

async function readWord(bytes: Buffer, name: string) {
  await checkWordFile(bytes, name);
  // Large, and needed only here: not before somebody imports minutes.
  const { default: mammoth } = await import('mammoth');
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(() => {
    pictures += 1;
    return Promise.resolve({ src: '' });
  });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false },
    );
    return { lines: readHtml(value), pictures };
  } catch {
    throw fileRefused(
      `“${name}” is a Word file that is damaged.`,
      'Open it in Word, save it under another name and choose that file.',
    );
  }
}

function refuseEmpty(lines: readonly SourceLine[], name: string): void {
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters === 0) {
    throw fileRefused(
      `There is no text in “${name}”.`,
      'If it is a scan, the text must be typed or read by another program first.',
    );
  }
  if (characters > mostCharacters) {
    throw fileRefused(
      `“${name}” holds far more text than the minutes of one meeting.`,
      'Choose a file with the minutes of one meeting.',
    );
  }
}
