import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM ciphertext with its 16-byte tag at the end, and the 12-byte nonce it was made with. */
export type Sealed = { readonly nonce: Uint8Array; readonly sealed: Uint8Array };

const tagLength = 16;

/** Seals bytes under a 32-byte key with a fresh nonce; `context` must be the same to open them. */
export function seal(key: Uint8Array, plain: Uint8Array, context: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context));
  return {
    nonce,
    sealed: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]),
  };
}

/** The sealed bytes; undefined when the key is another or anything was changed. */
export function unseal(
  key: Uint8Array,
  { nonce, sealed }: Sealed,
  context: string,
): Uint8Array | undefined {
  if (nonce.length !== 12 || sealed.length < tagLength) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]);
  } catch {
    return undefined;
  }
}
