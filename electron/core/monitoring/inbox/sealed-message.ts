import { diffieHellman, hkdfSync } from 'node:crypto';
import { seal, unseal } from '../envelope/seal.ts';
import { newKeyPair, privateKeyOf, publicKeyOf, type KeyPair } from './key-pair.ts';
import { pad, paddedLength, unpad } from './padding.ts';

const form = 1;
const keyLength = 32;
const nonceLength = 12;
const tagLength = 16;
const headLength = 1 + keyLength + nonceLength;

/** How long every sealed message is. */
export const sealedLength = headLength + paddedLength + tagLength;

/**
 * Seals bytes so that only the holder of the private key can read them, not even who sealed them.
 *
 * A sealed box after the manner of libsodium's `crypto_box_seal`, from what Node has: a fresh X25519
 * pair for each message, HKDF-SHA-256 over the shared secret with both public keys as salt, then
 * AES-256-GCM over the padded content. The bytes: form (1), the fresh public key (32), nonce (12),
 * ciphertext and tag. `pairing`, the id of the monitoring file, is part of what is authenticated.
 *
 * It keeps answers secret and whole. It does not prove who gave them: whoever sits at the computer
 * could seal something in another's name, as they could fill in a paper form.
 */
export function sealMessage(
  content: Uint8Array,
  publicKey: Uint8Array,
  pairing: string,
): Uint8Array {
  const fresh = newKeyPair();
  const salt = [fresh.publicKey, publicKey];
  const key = sharedKey(fresh, publicKey, { salt, pairing });
  if (!key) throw new RangeError('Not a public key');
  const { nonce, sealed } = seal(key, pad(content), contextOf(pairing));
  return Buffer.concat([Buffer.of(form), fresh.publicKey, nonce, sealed]);
}

/** What was sealed; undefined when it was sealed for another key or file, or was changed since. */
export function openMessage(
  message: Uint8Array,
  keys: KeyPair,
  pairing: string,
): Uint8Array | undefined {
  if (message.length !== sealedLength || message[0] !== form) return undefined;
  const sender = message.subarray(1, 1 + keyLength);
  const key = sharedKey(keys, sender, { salt: [sender, keys.publicKey], pairing });
  const nonce = message.subarray(1 + keyLength, headLength);
  const padded =
    key && unseal(key, { nonce, sealed: message.subarray(headLength) }, contextOf(pairing));
  return padded && unpad(padded);
}

/** Undefined for a made-up public key that would give everybody the same secret (RFC 7748, 6.1). */
function sharedKey(
  own: KeyPair,
  theirs: Uint8Array,
  { salt, pairing }: { readonly salt: readonly Uint8Array[]; readonly pairing: string },
): Uint8Array | undefined {
  const secret = sharedSecret(own, theirs);
  return (
    secret &&
    Buffer.from(hkdfSync('sha256', secret, Buffer.concat(salt), contextOf(pairing), keyLength))
  );
}

function sharedSecret(own: KeyPair, theirs: Uint8Array): Buffer | undefined {
  try {
    return diffieHellman({ privateKey: privateKeyOf(own), publicKey: publicKeyOf(theirs) });
  } catch {
    return undefined;
  }
}

const contextOf = (pairing: string) => JSON.stringify(['ppg-sealed-answer-1', pairing]);
