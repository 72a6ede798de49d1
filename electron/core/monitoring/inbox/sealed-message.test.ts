import { assert, nat, property, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { newKeyPair } from './key-pair.ts';
import { paddedLength } from './padding.ts';
import { openMessage, sealedLength, sealMessage } from './sealed-message.ts';

const keys = newKeyPair();
const pairing = 'a'.repeat(32);
const text = Buffer.from('Sample answer, prefers not to say');
const sealed = () => Buffer.from(sealMessage(text, keys.publicKey, pairing));

it('gives back to the private key what was sealed', () => {
  assert(
    property(uint8Array({ maxLength: 3000 }), (content) => {
      const opened = openMessage(sealMessage(content, keys.publicKey, pairing), keys, pairing);

      expect(Buffer.from(opened ?? []).equals(content)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it('is as long for no answer as for the longest, and never the same twice', () => {
  const lengths = [0, 1, 900, paddedLength - 4].map(
    (length) => sealMessage(Buffer.alloc(length, 'x'), keys.publicKey, pairing).length,
  );

  expect(new Set(lengths)).toEqual(new Set([sealedLength]));
  expect(sealed().equals(sealed())).toBe(false);
});

it('holds nothing of what was sealed, and neither key', () => {
  const message = sealed();

  for (const part of [text, text.subarray(0, 8), keys.publicKey, keys.privateKey]) {
    expect(message.includes(Buffer.from(part))).toBe(false);
  }
});

it('opens for no other key, no other file, and not with one byte changed, added or taken', () => {
  expect(openMessage(sealed(), newKeyPair(), pairing)).toBeUndefined();
  expect(openMessage(sealed(), keys, 'b'.repeat(32))).toBeUndefined();
  expect(openMessage(Buffer.concat([sealed(), Buffer.of(0)]), keys, pairing)).toBeUndefined();
  expect(openMessage(sealed().subarray(1), keys, pairing)).toBeUndefined();
  expect(openMessage(Buffer.alloc(0), keys, pairing)).toBeUndefined();
  assert(
    property(nat(sealedLength - 1), nat(7), (at, bit) => {
      const message = sealed();
      message[at] = (message[at] ?? 0) ^ (1 << bit);
      expect(openMessage(message, keys, pairing)).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

it('refuses a made-up sender’s key that would give a known secret', () => {
  const message = sealed();
  message.fill(0, 1, 33);

  expect(openMessage(message, keys, pairing)).toBeUndefined();
});
