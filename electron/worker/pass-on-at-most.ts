/** A function that passes on what it is given at most once in so many milliseconds, the first at once. */
export function passOnAtMost<T>(
  everyMs: number,
  passOn: (value: T) => void,
  nowMs: () => number = () => performance.now(),
): (value: T) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (value) => {
    const now = nowMs();
    if (now - last < everyMs) return;
    last = now;
    passOn(value);
  };
}
