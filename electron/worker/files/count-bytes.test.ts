import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countTwo, newBlock } from './count-bytes.ts';

it('counts what a count byte by byte gives, over any part of a block', () => {
  const bytes = fc.uint8Array({ minLength: 0, maxLength: 3000, max: 50 });
  fc.assert(
    fc.property(bytes, fc.nat(3000), fc.nat(3000), (content, one, other) => {
      const block = newBlock(3000);
      block.bytes.set(content);
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const naive = (value: number) =>
        block.bytes.subarray(from, to).filter((b) => b === value).length;

      expect(countTwo(block, [from, to], [10, 44])).toEqual({
        first: naive(10),
        second: naive(44),
      });
    }),
    { numRuns: 500 },
  );
});

it('tells every byte value from every other', () => {
  const block = newBlock(256);
  block.bytes.set(Uint8Array.from({ length: 256 }, (_, i) => i));
  for (let value = 0; value < 256; value++) {
    expect(countTwo(block, [0, 256], [value, 255 - value])).toEqual({ first: 1, second: 1 });
  }
});
