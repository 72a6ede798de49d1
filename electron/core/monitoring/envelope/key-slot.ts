import { createHash, randomBytes, scrypt } from 'node:crypto';
import { ordinaryCost, type ScryptCost } from './ordinary-cost.ts';
import { seal, unseal, type Sealed } from './seal.ts';

export type SlotKind = 'passphrase' | 'recovery code';

/** The data key wrapped under a secret: whoever knows the secret can open the vault. */
export type KeySlot = ScryptCost &
  Sealed & { readonly kind: SlotKind; readonly salt: Uint8Array; readonly checksum: Uint8Array };

/** A cost that a file may ask for; more would let a made-up file use up the memory. */
const dearestCost = 2 ** 20;

/** Wraps the data key under a secret. */
export async function makeSlot(
  kind: SlotKind,
  secret: string,
  dataKey: Uint8Array,
  cost: ScryptCost = ordinaryCost,
): Promise<KeySlot> {
  const salt = randomBytes(16);
  const key = await deriveKey(secret, salt, cost);
  const slot = { ...cost, kind, salt, ...seal(key, dataKey, contextOf(kind, cost)) };
  return { ...slot, checksum: checksumOf(slot) };
}

/** The data key; undefined when the secret is not the right one. Look at `isWhole` first. */
export async function openSlot(slot: KeySlot, secret: string): Promise<Uint8Array | undefined> {
  const key = await deriveKey(secret, slot.salt, slot);
  return unseal(key, slot, contextOf(slot.kind, slot));
}

/** False when a byte of the slot was changed: a damaged slot must not look like a wrong passphrase. */
export function isWhole(slot: KeySlot): boolean {
  return (
    slot.cost <= dearestCost &&
    slot.blockSize === ordinaryCost.blockSize &&
    slot.parallel === ordinaryCost.parallel &&
    checksumOf(slot).equals(slot.checksum)
  );
}

function checksumOf(slot: Omit<KeySlot, 'checksum'>): Buffer {
  const hash = createHash('sha256').update(contextOf(slot.kind, slot));
  for (const part of [slot.salt, slot.nonce, slot.sealed]) hash.update(part);
  return hash.digest();
}

const contextOf = (kind: SlotKind, { cost, blockSize, parallel }: ScryptCost) =>
  JSON.stringify(['ppg-monitoring-slot-1', kind, cost, blockSize, parallel]);

function deriveKey(secret: string, salt: Uint8Array, cost: ScryptCost): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const options = {
    N: cost.cost,
    r: cost.blockSize,
    p: cost.parallel,
    maxmem: 256 * cost.cost * cost.blockSize,
  };
  // Composed and compatibility forms of a letter are one: keyboards differ in which they send.
  scrypt(secret.normalize('NFKC'), salt, 32, options, (error, key) =>
    error ? reject(error) : resolve(key),
  );
  return promise;
}
