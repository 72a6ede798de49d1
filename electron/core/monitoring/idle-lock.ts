import { idleMinutes } from '../../../shared/monitoring/idle-minutes.ts';
import { secondsToMs } from '../record/pace.ts';
import type { Surroundings } from '../record/surroundings.ts';

const idleMs = secondsToMs(idleMinutes * 60);
/** How often it is looked: the file may stay open for so much longer. */
const lookMs = secondsToMs(30);

export type IdleLock = {
  /** Somebody works with the answers: the minutes begin anew. */
  readonly used: () => void;
  readonly stop: () => void;
};

/** Locks after some minutes in which nobody used the file, as somebody who walked away would want. */
export function idleLock(
  { nowMs, pace }: Pick<Surroundings, 'nowMs' | 'pace'>,
  lock: () => void,
): IdleLock {
  let usedAtMs = nowMs();
  const stop = pace.every(lookMs, () => {
    if (nowMs() - usedAtMs >= idleMs) lock();
  });
  return {
    used: () => {
      usedAtMs = nowMs();
    },
    stop,
  };
}
