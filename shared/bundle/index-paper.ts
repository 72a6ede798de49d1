import {
  bullets,
  heading,
  leadIn,
  paragraph,
  type Block,
  type PlainDocument,
} from '../documents/plain-document.ts';
import { formatMoment } from '../dates/format-moment.ts';
import { bundleIsFor, readersInWords, type Readers } from './readers.ts';
import type { ListedFile, Manifest } from './manifest.ts';

export type BundleIndex = {
  readonly manifest: Manifest;
  /** What was left out of the bundle, in words. */
  readonly leftOut: readonly string[];
  /** Where its files hide names and small numbers, and how far, in words. */
  readonly hidden: readonly string[];
  /** Who may read the files of each part, by its heading. */
  readonly readers: ReadonlyMap<string, Readers>;
};

/** "For the commissioner, not for publication. It names people."; of the index itself nothing. */
export function readersOf({ readers }: BundleIndex, part: string): string | null {
  const said = readers.get(part);
  return said ? readersInWords(said) : null;
}

/** What every index says of itself, in Word and in HTML. */
export const howToCheck =
  'To check this bundle, open verify.html in a browser and choose the folder or the ZIP file. It works without the internet, and says what such a check shows and what it does not.';

export function madeWords({ practice, odsCode, madeAtMs, head }: Manifest): string {
  const of = [practice, odsCode && `ODS code ${odsCode}`].filter(Boolean).join(', ');
  const trail = head.count === 0 ? 'no entries' : `${head.count} entries, the last ${head.hash}`;
  return `${of === '' ? 'Made' : `${of}. Made`} on ${formatMoment(madeAtMs)}. Trail of the record: ${trail}.`;
}

/** Under "What was left out", when nothing was; what papers hide in their words stands below it. */
export const nothingLeftOut = 'No paper of the parts above was left out, and no file.';

/** Above the lines of `hidden`. */
export const hiddenHeading = 'Where names and small numbers are hidden, and how far';

/** The files by their parts, in the order of the bundle. */
export function byPart(files: readonly ListedFile[]): Map<string, ListedFile[]> {
  const parts = new Map<string, ListedFile[]>();
  for (const file of files) parts.set(file.part, [...(parts.get(file.part) ?? []), file]);
  return parts;
}

/** The index as a Word document. */
export function indexPaper(index: BundleIndex): PlainDocument {
  const { manifest, leftOut, hidden } = index;
  const { title, practice, madeAtMs, head } = manifest;
  return {
    title,
    shortTitle: title,
    creator: practice || title,
    madeAtMs,
    trail: { entries: head.count, hash: head.count === 0 ? null : head.hash },
    print: 'ordinary',
    warning: '',
    blocks: [
      heading(1, title),
      paragraph(madeWords(manifest)),
      paragraph(bundleIsFor),
      paragraph(howToCheck),
      ...[...byPart(manifest.files)].flatMap(([part, files]) => [
        heading(2, part),
        ...[readersOf(index, part)].flatMap((said) => (said === null ? [] : [leadIn(said)])),
        filesTable(files),
      ]),
      heading(2, 'What was left out'),
      leftOut.length === 0 ? paragraph(nothingLeftOut) : bullets(leftOut),
      ...(hidden.length === 0 ? [] : [heading(2, hiddenHeading), bullets(hidden)]),
    ],
  };
}

const filesTable = (files: readonly ListedFile[]): Block => ({
  kind: 'table',
  caption: '',
  columns: [
    { heading: 'What', share: 32 },
    { heading: 'File', share: 32 },
    { heading: 'SHA-256', share: 36 },
  ],
  rows: files.map(({ title, path, sha256 }) => [title, path, sha256]),
});
