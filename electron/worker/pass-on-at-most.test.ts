import { expect, it } from 'vitest';
import { passOnAtMost } from './pass-on-at-most.ts';

it('passes on the first at once and then one in each interval', () => {
  const passed: number[] = [];
  let nowMs = 0;
  const tell = passOnAtMost<number>(
    100,
    (value) => passed.push(value),
    () => nowMs,
  );

  for (nowMs = 0; nowMs < 1000; nowMs += 10) tell(nowMs);

  expect(passed).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
});
