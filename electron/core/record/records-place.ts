import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { documentsAreSafe, whyNotDocuments } from '../../../shared/record/records-folder.ts';
import { isOnNetwork, resolved } from './place.ts';

export type RecordsPlace = {
  readonly folder: string;
  /** Why it is not the documents folder; empty when it is, or when there is none. */
  readonly note: string;
};

/** Where a new record is offered to be kept; `documents` is the person's own folder, if known. */
export function recordsPlace(userData: string, documents: string | undefined): RecordsPlace {
  const local = join(userData, 'records');
  if (documents === undefined || !existsSync(documents)) return { folder: local, note: '' };
  const place = {
    path: documents,
    resolved: resolved(documents),
    onNetwork: isOnNetwork(join(documents, 'record.ppg')),
  };
  return documentsAreSafe(place)
    ? { folder: join(documents, 'PPG Records'), note: '' }
    : { folder: local, note: whyNotDocuments };
}
