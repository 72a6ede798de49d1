import { placeWarnings } from './place-warnings.ts';

export type DocumentsFolder = {
  readonly path: string;
  /** The path as the system resolves it: a mapped drive to its share, a link to its end. */
  readonly resolved: string;
  readonly onNetwork: boolean;
};

/**
 * Whether a new record is best kept in the person's documents, where they will look for it.
 *
 * Not when those are on a network or are copied to other computers (on many practice computers
 * OneDrive has taken them over): there a record that is open is at risk.
 */
export function documentsAreSafe({ path, resolved, onNetwork }: DocumentsFolder): boolean {
  const warningsIn = (folder: string) => placeWarnings(`${folder}/record.ppg`, { onNetwork });
  return warningsIn(path).length === 0 && warningsIn(resolved).length === 0;
}

/** Said where the proposed folder is not the documents folder. */
export const whyNotDocuments =
  'Your Documents folder is on a network drive, or is copied to other computers by a service such as OneDrive. That puts an open record at risk, so a folder on this computer’s own disk is proposed. Choose another place if you want one that is easier to find, and keep a second copy with Save a copy.';
