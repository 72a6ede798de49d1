import { median } from './median.ts';

/** One figure of a benchmark; it is reached when the value is at most the bound. */
export type Figure = {
  readonly name: string;
  /** Our time over the other's, measured in the same run; or a plain number with its unit. */
  readonly ratio: number;
  readonly bound: number;
  readonly unit: 'times' | 'MB' | 'ms' | 'kB';
  /** What was measured, in words: "median 48 ms against 23 ms". */
  readonly detail: string;
};

/** How many milliseconds something takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs competitors in turn, so that a busy moment of the computer meets all of them alike. */
export async function inTurn<K extends string>(
  rounds: number,
  competitors: Readonly<Record<K, () => unknown>>,
): Promise<Record<K, number>> {
  const names = Object.keys(competitors) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    K,
    number[]
  >;
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const ms = await timed(competitors[name]);
      if (round >= 0) times[name].push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}
