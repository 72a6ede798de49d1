const synchronised: readonly (readonly [pattern: RegExp, service: string])[] = [
  [/onedrive|sharepoint/i, 'OneDrive'],
  [/dropbox/i, 'Dropbox'],
  [/google ?drive|googledrive|my drive/i, 'Google Drive'],
  [/icloud|mobile documents/i, 'iCloud'],
  [/nextcloud|owncloud/i, 'Nextcloud'],
];

const networkSentence =
  'This record is on a network drive. Keep it on this computer if you can, and never open it on two computers at once: network drives do not always keep two people apart.';

/**
 * Sentences about a place that puts a record at risk: a network share, a mapped drive or a folder
 * that a service copies to other computers. `resolved` is the path as the system resolves it (a
 * mapped drive resolves to its share), `onNetwork` what the system says of the volume.
 */
export function placeWarnings(
  path: string,
  { resolved = path, onNetwork = false }: { resolved?: string; onNetwork?: boolean } = {},
): string[] {
  const warnings: string[] = [];
  if (onNetwork || isNetworkPath(path) || isNetworkPath(resolved)) warnings.push(networkSentence);
  const folders = path.split(/[\\/]/).slice(0, -1);
  for (const [pattern, service] of synchronised) {
    if (!folders.some((folder) => pattern.test(folder))) continue;
    warnings.push(
      `This record is in a folder that ${service} copies to other computers. Close the record before you work on another computer, and let ${service} finish first. Keeping the record on this computer and using Save a copy is safer.`,
    );
  }
  return warnings;
}

/** `\\server\share`, `//server/share`, `\\?\UNC\server`, and the places where Linux mounts shares. */
function isNetworkPath(path: string): boolean {
  return (
    /^(\\\\|\/\/)[^\\/?.]/.test(path) ||
    /^\\\\\?\\UNC\\/i.test(path) ||
    /^\/(?:run\/user\/\d+\/gvfs|net|afs)\//.test(path)
  );
}
