/** Answers the next whole number from 0 to 2^32 - 1, each as likely as any other. */
export type RandomWords = () => number;

/**
 * A repeatable source of random 32-bit words: the same seed gives the same words on every computer.
 *
 * Source: sfc32 of the PractRand suite by Chris Doty-Humphrey, started with its counter at 1 and
 * its first twelve words thrown away. Fit for simulation, not for secrets.
 */
export function seededRandom(seed: number): RandomWords {
  let a = 0;
  let b = seed | 0;
  let c = Math.trunc(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = (): number => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + word) | 0;
    return word >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}
