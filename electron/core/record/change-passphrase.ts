import type { Office } from '../office.ts';
import { UserError } from '../rpc/user-error.ts';
import { backupFolder } from './backup-files.ts';
import { copyUnder, discardDraft } from './copy-under.ts';
import { openInOrder } from './open-in-order.ts';
import { swapIn } from './swap-in.ts';

export type PassphraseChange = {
  readonly from: string | undefined;
  readonly to: string | undefined;
};

/**
 * Puts a checked copy under the new passphrase in place of the record, after a verified backup.
 *
 * SQLite could rewrite every page in place, but a power cut in the middle would leave a file that
 * neither passphrase opens until its journal is played back; a whole file and one rename cannot.
 */
export async function changePassphrase(
  office: Office,
  { from, to }: PassphraseChange,
): Promise<void> {
  const record = office.requireRecord();
  if (record.readOnly) record.transaction(() => undefined); // refuses, with the reason
  office.backupBefore('a passphrase change');
  const { path } = record;
  const key =
    to === undefined ? ({ kind: 'none' } as const) : ({ kind: 'new', passphrase: to } as const);
  const draft = copyUnder(record, backupFolder(office.folders.backups, path), key);
  record.close();
  office.record = undefined;
  try {
    swapIn(draft, path);
  } finally {
    discardDraft(draft);
    await reopen(office, path, [to, from]);
  }
}

/** Opens the record again under whichever passphrase now fits: the new one, or the former after a failure. */
async function reopen(
  office: Office,
  path: string,
  passphrases: readonly (string | undefined)[],
): Promise<void> {
  for (const passphrase of passphrases) {
    const answer = await openInOrder({ path, passphrase }, office.surroundings);
    if (answer.outcome === 'not opened') continue;
    office.record = answer.record;
    return;
  }
  throw new UserError('NO_RECORD', closedNow);
}

const closedNow =
  'The record was closed and could not be opened again at once. Nothing is lost. Open it again; a backup from just before is kept.';
