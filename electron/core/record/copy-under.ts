import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requireSoundCopy, requireWhole, UnsoundCopyError } from './check.ts';
import type { Connection } from './database.ts';
import { sha256OfFile, syncFile, syncFolderOf, renameSteadily } from './durable.ts';
import { connect } from './open.ts';

/** A record as a source of copies: what the open record and a connection have in common. */
export type CopySource = Pick<Connection, 'db' | 'copyInto' | 'sibling'>;

/** Which passphrase a copy is made under: the record's own (or none), none, or another. */
export type CopyKey =
  | { readonly kind: 'same' }
  | { readonly kind: 'none' }
  | { readonly kind: 'new'; readonly passphrase: string };

/**
 * Makes a checked copy in `folder` under another passphrase and answers its temporary path. The
 * record itself is only read: a passphrase is never changed in a file that is the only one.
 */
export function copyUnder(source: CopySource, folder: string, key: CopyKey): string {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${randomUUID()}.partial`);
  try {
    source.copyInto(draft);
    const expected = requireSoundCopy(source, draft);
    if (key.kind !== 'same') {
      const passphrase = key.kind === 'new' ? key.passphrase : null;
      rekeyFile(source, draft, passphrase);
      const counted = countWith(draft, passphrase);
      if (JSON.stringify(counted) !== JSON.stringify(expected)) {
        throw new UnsoundCopyError('the copy has other row counts than the record');
      }
    }
    syncFile(draft);
    return draft;
  } catch (error) {
    discardDraft(draft);
    throw error;
  }
}

export function discardDraft(draft: string): void {
  for (const ending of ['', '-journal']) rmSync(draft + ending, { force: true });
}

function rekeyFile(source: CopySource, path: string, passphrase: string | null): void {
  const copy = source.sibling(path);
  try {
    copy.rekey(passphrase);
  } finally {
    copy.close();
  }
}

function countWith(path: string, passphrase: string | null) {
  const copy = connect(path, { readOnly: true, passphrase: passphrase ?? undefined });
  try {
    return requireWhole(copy);
  } finally {
    copy.close();
  }
}

/** Brings a finished file to a name, also across disks: copy, compare, sync, rename. */
export function bringTo(from: string, to: string): { readonly sha256: string } {
  const sha256 = sha256OfFile(from);
  const arriving = join(dirname(to), `.${randomUUID()}.new`);
  try {
    copyFileSync(from, arriving);
    syncFile(arriving);
    if (sha256OfFile(arriving) !== sha256) throw new UnsoundCopyError('the copied bytes differ');
    renameSteadily(arriving, to);
    syncFolderOf(to);
    return { sha256 };
  } finally {
    rmSync(arriving, { force: true });
  }
}
