import { existsSync, renameSync, rmSync } from 'node:fs';
import { syncFolderOf } from '../../record/durable.ts';
import { openPlainFile, type PlainDatabase } from '../../record/open.ts';
import { UserError } from '../../rpc/user-error.ts';
import { envelopeSchema } from '../migrations/envelope.ts';
import { damaged, refusals } from './refusals.ts';
import { lookAtFile } from './header.ts';
import { isWhole, type KeySlot } from './key-slot.ts';
import {
  insertVault,
  quickCheck,
  selectSlots,
  selectVault,
  updateVault,
  upsertSlot,
} from './queries.ts';
import type { Vault } from './vault.ts';

export type Envelope = { readonly slots: readonly KeySlot[]; readonly vault: Vault };

/**
 * Makes a monitoring file. It is complete under another name before it gets its own, so a crash
 * leaves no half file in its place.
 */
export function createEnvelope(path: string, { slots, vault }: Envelope): void {
  if (existsSync(path)) throw refusals.exists();
  const draft = `${path}.new`;
  rmSync(draft, { force: true });
  within(openPlainFile(draft, { create: true }), (file) => {
    file.script(envelopeSchema);
    file.transaction((db) => {
      for (const slot of slots) upsertSlot(db, slot);
      insertVault(db, vault);
    });
  });
  renameSync(draft, path);
  syncFolderOf(path);
}

/** Reads a monitoring file, or says which kind of file is there instead; never writes. */
export function readEnvelope(path: string): Envelope {
  const state = lookAtFile(path);
  if (state !== 'envelope') throw refusals[state]();
  return orDamaged(() =>
    within(openPlainFile(path), ({ db }) => {
      if (quickCheck(db) !== 'ok') throw damaged();
      const slots = selectSlots(db);
      const vault = selectVault(db);
      if (!vault || slots.length === 0 || !slots.every(isWhole)) throw damaged();
      return { slots, vault };
    }),
  );
}

/** Writes the next generation of the vault, durably, or nothing. */
export function replaceVault(path: string, vault: Vault): void {
  inEnvelope(path, (file) => {
    const replaced = file.transaction((db) => updateVault(db, vault));
    if (!replaced) throw refusals.changedElsewhere();
  });
}

/** Puts key slots in the place of those of their kinds, all together. */
export function replaceSlots(path: string, slots: readonly KeySlot[]): void {
  inEnvelope(path, (file) =>
    file.transaction((db) => {
      for (const slot of slots) upsertSlot(db, slot);
    }),
  );
}

function inEnvelope(path: string, work: (file: PlainDatabase) => void): void {
  const state = lookAtFile(path);
  if (state !== 'envelope') throw refusals[state]();
  orDamaged(() => within(openPlainFile(path), work));
}

function within<T>(file: PlainDatabase, work: (file: PlainDatabase) => T): T {
  try {
    return work(file);
  } finally {
    file.close();
  }
}

const damageCodes = /^SQLITE_(CORRUPT|NOTADB|ERROR$)/;
const diskCodes = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY)/;

function orDamaged<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (damageCodes.test(code)) throw damaged();
    if (diskCodes.test(code)) throw refusals.notWritten();
    throw error;
  }
}
