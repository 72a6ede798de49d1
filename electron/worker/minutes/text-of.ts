import { fileRefused } from '../files/file-refused.ts';
import { decodeLine, textFormOf } from '../files/text-encoding.ts';

/** The text of a file: UTF-8, UTF-16 or, where it is neither, Windows-1252. */
export function textOf(bytes: Buffer, name: string): string {
  const form = textFormOf(bytes.subarray(0, 64 * 1024));
  if (!form) {
    throw fileRefused(
      `“${name}” is not a text file.`,
      'Choose a Word file (.docx) or a plain text file (.txt).',
    );
  }
  const body = bytes.subarray(form.mark);
  const text =
    form.encoding === 'utf-8' ? decodeLine(body) : new TextDecoder(form.encoding).decode(body);
  return text.replaceAll('\u0000', '');
}
