/** The ways a document can be written down, by the ending of its file. */
export type FileEnding = '.docx' | '.txt' | '.html' | '.csv';

/** A name that Windows, macOS and Linux all accept, ending in ".docx" unless told otherwise. */
export function documentFileName(parts: readonly string[], ending = '.docx'): string {
  const name = parts
    .map(tidy)
    .filter((part) => part !== '')
    .join(' - ');
  return `${clip(name).replace(/[. ]+$/, '') || 'Document'}${ending}`;
}

/** What no file system, or only some, allow in a name. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[\\/:*?"<>|\u0000-\u001f]/g;

const tidy = (part: string) =>
  part.toWellFormed().replace(forbidden, '-').replace(/\s+/g, ' ').trim();

/** Names may be 255 bytes long on Linux; this leaves room for " (12)" and the ending. */
const mostBytes = 200;

/** Cuts between characters as people see them, so that no half of an emoji is left at the end. */
function clip(text: string): string {
  let clipped = '';
  for (const { segment } of characters.segment(text)) {
    if (encoder.encode(clipped + segment).length > mostBytes) break;
    clipped += segment;
  }
  return clipped;
}

const characters = new Intl.Segmenter('en-GB');
const encoder = new TextEncoder();
