import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import newWabt from 'wabt';
import { program } from './byte-block.ts';

it('is the program that byte-block.wat says, and no other', async () => {
  const name = 'byte-block.wat';
  const wabt = await newWabt();

  const words = readFileSync(join(import.meta.dirname, name), 'utf8');
  const assembled = wabt.parseWat(name, words, { simd: true });

  expect(Buffer.from(assembled.toBinary({}).buffer).equals(program)).toBe(true);
});
