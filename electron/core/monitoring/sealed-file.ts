import { randomBytes } from 'node:crypto';
import { openInMemory, type MemoryDatabase } from '../record/open.ts';
import {
  createEnvelope,
  readEnvelope,
  replaceSlots,
  replaceVault,
} from './envelope/envelope-file.ts';
import { makeSlot, openSlot, type SlotKind } from './envelope/key-slot.ts';
import type { ScryptCost } from './envelope/ordinary-cost.ts';
import { damaged, refusals } from './envelope/refusals.ts';
import { vaultVersion } from './envelope/queries.ts';
import { sealVault, unsealVault, type Vault } from './envelope/vault.ts';
import { vaultMigrations } from './migrations/list.ts';
import type { OpenMonitoring } from './open-monitoring.ts';

/**
 * The monitoring file, `NAME.ppg-monitoring`.
 *
 * On disk it is a small SQLite file of its own kind (`application_id` PPGE): key slots and one
 * sealed blob. The blob is a whole SQLite database under AES-256-GCM, opened in memory only, so
 * neither its text nor its tables, indexes or free pages ever stand on the disk.
 *
 * Why an envelope and not an encrypted SQLite file:
 * - a wrong passphrase (a slot's seal), a foreign file (the header) and a damaged one (checksums,
 *   the vault's seal) can be told apart, and none of the three is ever written to;
 * - passphrase and recovery code open the same data key, so either can be replaced without
 *   sealing the answers anew;
 * - a backup copies the file as it is, without the passphrase;
 * - answers sealed to a public key can be put beside the vault by somebody who cannot open it.
 *
 * What it costs: each change writes the whole blob (tens of kilobytes for a group of 400).
 *
 * Not promised: an older copy of the whole file, put back by somebody, is a valid file.
 */
export async function createSealedFile(options: {
  readonly path: string;
  readonly pairing: string;
  readonly secrets: Readonly<Record<SlotKind, string>>;
  readonly cost?: ScryptCost;
}): Promise<OpenMonitoring> {
  const { path, pairing, secrets, cost } = options;
  const dataKey = randomBytes(32);
  const slots = await Promise.all([
    makeSlot('passphrase', secrets.passphrase, dataKey, cost),
    makeSlot('recovery code', secrets['recovery code'], dataKey, cost),
  ]);
  const inner = openInMemory();
  migrateVault(inner);
  const vault = sealVault(dataKey, inner.serialize(), { pairing, generation: 1 });
  createEnvelope(path, { slots, vault });
  return openVault({ path, dataKey, vault, inner, readOnly: false, ...(cost && { cost }) });
}

/**
 * Opens a monitoring file with a secret. Refuses a wrong secret (WRONG_PASSPHRASE), a file of
 * another record, a foreign, damaged or newer file, each in its own words.
 */
export async function openSealedFile(options: {
  readonly path: string;
  /** Whether a file with this pairing was made for the open record. */
  readonly isOurs: (pairing: string) => boolean;
  readonly kind: SlotKind;
  readonly secret: string;
  readonly readOnly: boolean;
  readonly cost?: ScryptCost;
}): Promise<OpenMonitoring> {
  const { path, kind, secret, readOnly, cost } = options;
  const { slots, vault } = readEnvelope(path);
  if (!options.isOurs(vault.pairing)) throw refusals.otherRecord();
  const slot = slots.find((candidate) => candidate.kind === kind);
  if (!slot) throw damaged();
  const dataKey = await openSlot(slot, secret);
  if (!dataKey) throw kind === 'passphrase' ? refusals.wrongPassphrase() : refusals.wrongCode();
  const content = unsealVault(dataKey, vault);
  if (!content) throw damaged();
  const inner = openInMemory(content);
  migrateVault(inner);
  return openVault({ path, dataKey, vault, inner, readOnly, ...(cost && { cost }) });
}

/** Whether a secret opens the file; for asking again before a change of secrets. */
export async function isSecretOf(path: string, kind: SlotKind, secret: string): Promise<boolean> {
  const slot = readEnvelope(path).slots.find((candidate) => candidate.kind === kind);
  return slot !== undefined && (await openSlot(slot, secret)) !== undefined;
}

function openVault(state: {
  readonly path: string;
  readonly dataKey: Uint8Array;
  readonly vault: Vault;
  readonly inner: MemoryDatabase;
  readonly readOnly: boolean;
  readonly cost?: ScryptCost;
}): OpenMonitoring {
  const { path, dataKey, readOnly, cost } = state;
  let { inner, vault } = state;
  let saved = inner.serialize();
  let closed = false;
  return {
    path,
    pairing: vault.pairing,
    readOnly,
    get db() {
      return inner.db;
    },
    transaction: (work) => {
      if (readOnly) throw refusals.readOnly();
      const answer = inner.transaction(work);
      try {
        const content = inner.serialize();
        const next = sealVault(dataKey, content, { ...vault, generation: vault.generation + 1 });
        replaceVault(path, next);
        [vault, saved] = [next, content];
      } catch (error) {
        // What is not on the disk is not true: go back to what was sealed last.
        inner.close();
        inner = openInMemory(saved);
        throw error;
      }
      return answer;
    },
    replaceSecrets: async (secrets) => {
      if (readOnly) throw refusals.readOnly();
      const slots = await Promise.all(
        secrets.map(({ kind, secret }) => makeSlot(kind, secret, dataKey, cost)),
      );
      // The data key was wiped while the slots were made: they would open nothing.
      if (closed) throw refusals.lockedMeanwhile();
      replaceSlots(path, slots);
    },
    close: () => {
      closed = true;
      dataKey.fill(0);
      inner.close();
    },
  };
}

function migrateVault(inner: MemoryDatabase): void {
  const current = vaultVersion(inner.db);
  const newest = vaultMigrations.at(-1)?.version ?? 0;
  if (current > newest) throw refusals.newer();
  for (const step of vaultMigrations) if (step.version > current) inner.script(step.sql);
}
