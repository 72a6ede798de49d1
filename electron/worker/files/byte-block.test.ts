import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockBytes, newByteBlock } from './byte-block.ts';

const content = fc.uint8Array({ maxLength: 6000, max: 4 });

/** A block with the content at some place of it, also at its very end. */
const placed = fc
  .record({ content, place: fc.nat(40), atEnd: fc.boolean() })
  .map(({ content, place, atEnd }) => {
    const block = newByteBlock();
    const from = atEnd ? blockBytes - content.length - Math.min(place, 3) : place;
    block.bytes.fill(1);
    block.bytes.set(content, from);
    return { block, from, to: from + content.length };
  });

it('counts what a count byte by byte gives, over any part of a block', () => {
  fc.assert(
    fc.property(placed, fc.nat(4), ({ block, from, to }, value) => {
      const byteByByte = block.bytes.subarray(from, to).filter((byte) => byte === value).length;

      expect(block.count([from, to], value)).toBe(byteByByte);
    }),
    { numRuns: 300 },
  );
});

it.each([0, 1, 10, 34, 44, 127, 128, 255])('counts a whole block of the byte %i', (value) => {
  const { bytes, count } = newByteBlock();
  bytes.fill(value);

  expect(count([0, blockBytes], value)).toBe(blockBytes);
  expect(count([0, blockBytes], value ^ 128)).toBe(0);
});

it('finds a text where Buffer finds it first, and only where it stands whole', () => {
  const sought = fc.uint8Array({ minLength: 1, maxLength: 6, max: 4 });
  fc.assert(
    fc.property(placed, sought, ({ block, from, to }, text) => {
      const part = block.bytes.subarray(from, to).indexOf(text);

      expect(block.indexOf(text, [from, to])).toBe(part < 0 ? -1 : from + part);
    }),
    { numRuns: 300 },
  );
});

it('finds a text that is longer than the places it looks at together', () => {
  const { bytes, indexOf } = newByteBlock();
  const text = Buffer.from('a'.repeat(300));
  bytes.set(text, 100);
  bytes.set(text, 1000);
  bytes[250] = 0;

  expect(indexOf(text, [0, 2000])).toBe(1000);
  expect(indexOf(text, [0, 1299])).toBe(-1);
});
