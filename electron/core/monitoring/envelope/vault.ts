import { seal, unseal, type Sealed } from './seal.ts';

/** The sealed content of a monitoring file. */
export type Vault = Sealed & {
  /** The random id by which the record knows this file for its own. */
  readonly pairing: string;
  /** Rises by one with each change; part of what is sealed, so an old blob cannot be slipped in. */
  readonly generation: number;
};

/** Seals the bytes of the inner database as one generation of a file. */
export function sealVault(
  key: Uint8Array,
  content: Uint8Array,
  { pairing, generation }: Pick<Vault, 'pairing' | 'generation'>,
): Vault {
  return { pairing, generation, ...seal(key, content, contextOf(pairing, generation)) };
}

/** The bytes of the inner database; undefined when the key does not fit or a byte was changed. */
export function unsealVault(key: Uint8Array, vault: Vault): Uint8Array | undefined {
  return unseal(key, vault, contextOf(vault.pairing, vault.generation));
}

const contextOf = (pairing: string, generation: number) =>
  JSON.stringify(['ppg-monitoring-vault-1', pairing, generation]);
