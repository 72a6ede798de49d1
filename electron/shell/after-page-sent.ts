import { basename } from 'node:path';

/** Told of each file that is sent to the page. */
export type Sent = (path: string, file: Uint8Array) => void;

/** So long an answer takes on its way out of this process. */
const onItsWayMs = 10;

/**
 * Calls `work` once, when the document and all that it loads at once have been sent: the page then
 * works its scripts through and asks this process for nothing.
 */
export function afterPageSent(work: () => void): Sent {
  let missing: Set<string> | undefined;
  return (path, file) => {
    if (missing === undefined) {
      if (path.endsWith('.html')) missing = new Set(loadedAtOnce(file));
      return;
    }
    if (missing.delete(basename(path)) && missing.size === 0) setTimeout(work, onItsWayMs);
  };
}

/** The names of the scripts and style sheets that a document of the build loads. */
const loadedAtOnce = (document: Uint8Array): string[] =>
  [
    ...Buffer.from(document)
      .toString('utf8')
      .matchAll(/(?:src|href)="\/assets\/([^"/]+)"/g),
  ].map(([, name = '']) => name);
