/** A name that Windows, macOS and Linux all accept, ending in ".docx". */
// eslint-disable-next-line no-control-regex -- file names cannot hold them
export function documentFileName(parts: readonly string[]): string {
  const name = parts
    .map((part) =>
      part
        .replace(/[\\/:*?"<>|\u0000-\u001f]/g, '-')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join(' - ');
  return `${clip(name, 120).replace(/[. ]+$/, '') || 'Document'}.docx`;
}

/** Cuts by whole characters, so that no half of an emoji is left at the end. */
const clip = (text: string, most: number) => [...text.toWellFormed()].slice(0, most).join('');
