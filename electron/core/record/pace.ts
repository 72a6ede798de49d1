import { setTimeout as delay } from 'node:timers/promises';

/** How the record waits and repeats; tests give one that does not take real time. */
export type Pace = {
  /** Resolves after so many milliseconds; rejects with AbortError when the signal says so. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Does the work again and again until the returned function is called. */
  readonly every: (ms: number, work: () => void) => () => void;
};

export const secondsToMs = (seconds: number): number => seconds * 1000;
export const hoursToMs = (hours: number): number => hours * 3_600_000;

/** Real time. No timer keeps the process alive. */
export const realPace: Pace = {
  wait: (ms, signal) => delay(ms, undefined, signal ? { signal } : {}),
  every: (ms, work) => {
    const timer = setInterval(work, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};

/** Time that stands still: waits end at once and nothing repeats. */
export const stillPace: Pace = {
  wait: () => Promise.resolve(),
  every: () => () => {},
};
