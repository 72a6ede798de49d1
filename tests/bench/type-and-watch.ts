import { setTimeout as pause } from 'node:timers/promises';
import { evaluate } from '../stand-in/browser/evaluate.ts';
import type { Devtools } from '../stand-in/browser/tab.ts';

type Typing = {
  /** Where the notes are written. */
  readonly hash: string;
  /** What stands over the notes. */
  readonly title: string;
  readonly text: string;
};

export type Seen = {
  readonly frames: readonly number[];
  /** Tasks of the page itself that took 50 ms or more: a late frame without one is the computer's. */
  readonly longTasks: readonly number[];
};

/** About the speed of a good typist. */
const keyEveryMs = 80;

/** In the page: resolves when the notes can be written, at the item that was asked for. */
const ready = (title: string) => `new Promise((resolve, reject) => {
  const until = performance.now() + 20_000;
  const look = () => {
    const field = document.activeElement;
    if (field?.tagName === 'TEXTAREA' && field.labels[0]?.innerText === '${title}') resolve();
    else if (performance.now() > until) reject(new Error('Nobody can write: ' + location.hash));
    else setTimeout(look, 50);
  };
  look();
})`;

const watchFrames = `(() => {
  const frames = [];
  let last = performance.now();
  const frame = (now) => {
    frames.push(now - last);
    last = now;
    window.benchFrame = requestAnimationFrame(frame);
  };
  window.benchFrames = frames;
  window.benchTasks = [];
  new PerformanceObserver((list) => window.benchTasks.push(...list.getEntries())).observe({ type: 'longtask' });
  frame(last);
})()`;

const seen = `(cancelAnimationFrame(window.benchFrame), {
  frames: window.benchFrames.slice(2),
  longTasks: window.benchTasks.map(({ duration }) => duration),
})`;

/** Presses keys as a typist does, while the page times every frame. */
export async function typeAndWatch(page: Devtools, { hash, title, text }: Typing): Promise<Seen> {
  await evaluate(page, `location.hash = '${hash}'`);
  // The page does not know yet what was prepared behind its back.
  const loaded = new Promise<void>((resolve) => page.on('Page.loadEventFired', () => resolve()));
  await page.send('Page.enable');
  await page.send('Page.reload');
  await loaded;
  await evaluate(page, ready(title));
  await pause(1000);
  await evaluate(page, watchFrames);
  let next = performance.now();
  for (const key of text) {
    await press(page, key);
    next += keyEveryMs;
    await pause(Math.max(0, next - performance.now()));
  }
  await pause(1500);
  return (await evaluate(page, seen)) as Seen;
}

async function press(page: Devtools, key: string): Promise<void> {
  const named =
    key === '\n' ? { key: 'Enter', text: '\r', windowsVirtualKeyCode: 13 } : { key, text: key };
  await page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...named });
  await page.send('Input.dispatchKeyEvent', { type: 'keyUp', key: named.key });
}
