/** scrypt's N, r and p. */
export type ScryptCost = {
  readonly cost: number;
  readonly blockSize: number;
  readonly parallel: number;
};

/** 64 MB and about 0.2 s on an ordinary computer: slow to guess, quick enough to type once. */
export const ordinaryCost: ScryptCost = { cost: 2 ** 16, blockSize: 8, parallel: 1 };
