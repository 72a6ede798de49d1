import type { ReadableDb, WritableDb } from '../../record/database.ts';
import type { KeySlot, SlotKind } from './key-slot.ts';
import type { Vault } from './vault.ts';

type SlotRow = {
  readonly kind: SlotKind;
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  readonly sealed: Uint8Array;
  readonly checksum: Uint8Array;
};

export function selectSlots(db: ReadableDb): KeySlot[] {
  return db.all<SlotRow>(
    `SELECT kind, cost, block_size AS blockSize, parallel, salt, nonce, wrapped AS sealed, checksum
     FROM key_slot`,
  );
}

export function upsertSlot(db: WritableDb, slot: KeySlot): void {
  db.run(
    `INSERT OR REPLACE INTO key_slot (kind, cost, block_size, parallel, salt, nonce, wrapped, checksum)
     VALUES (@kind, @cost, @blockSize, @parallel, @salt, @nonce, @sealed, @checksum)`,
    slot,
  );
}

export function selectVault(db: ReadableDb): Vault | undefined {
  return db.get<Vault>('SELECT pairing, generation, nonce, sealed FROM vault WHERE only = 1');
}

export function insertVault(db: WritableDb, vault: Vault): void {
  db.run('INSERT INTO vault VALUES (1, @pairing, @generation, @nonce, @sealed)', vault);
}

/** Replaces the vault that follows directly on the one known; false when another is there. */
export function updateVault(db: WritableDb, vault: Vault): boolean {
  const { changes } = db.run(
    `UPDATE vault SET generation = @generation, nonce = @nonce, sealed = @sealed
     WHERE only = 1 AND pairing = @pairing AND generation = @generation - 1`,
    vault,
  );
  return changes === 1;
}

/** SQLite's own look at the file: "ok", or what is wrong. */
export function quickCheck(db: ReadableDb): string {
  return (
    db.get<{ result: string }>('SELECT quick_check AS result FROM pragma_quick_check')?.result ?? ''
  );
}

/** Which form the content of the vault has. */
export function vaultVersion(db: ReadableDb): number {
  return (
    db.get<{ version: number }>('SELECT user_version AS version FROM pragma_user_version')
      ?.version ?? 0
  );
}
