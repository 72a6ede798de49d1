import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

/** An X25519 key pair (RFC 7748), 32 bytes each. */
export type KeyPair = { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array };

const curve = { kty: 'OKP', crv: 'X25519' } as const;

/** A new pair: the public half is for the record, the private half for the vault alone. */
export function newKeyPair(): KeyPair {
  const { d = '', x = '' } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
  return { publicKey: bytes(x), privateKey: bytes(d) };
}

export const publicKeyOf = (key: Uint8Array): KeyObject =>
  createPublicKey({ key: { ...curve, x: text(key) }, format: 'jwk' });

export const privateKeyOf = ({ publicKey, privateKey }: KeyPair): KeyObject =>
  createPrivateKey({ key: { ...curve, x: text(publicKey), d: text(privateKey) }, format: 'jwk' });

const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64url');
const text = (key: Uint8Array): string => Buffer.from(key).toString('base64url');
