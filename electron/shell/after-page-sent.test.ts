import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPageSent } from './after-page-sent.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const page = `<link rel="icon" href="./icon.svg">
  <script type="module" crossorigin src="/assets/index-a1.js"></script>
  <link rel="modulepreload" crossorigin href="/assets/Page-b2.js">
  <link rel="stylesheet" crossorigin href="/assets/index-c3.css">`;

function begun() {
  const work = vi.fn();
  const sent = afterPageSent(work);
  const send = (name: string, file = ''): void => {
    sent(join('dist', 'renderer', name), Buffer.from(file));
    vi.advanceTimersByTime(1000);
  };
  return { work, send };
}

it('begins when all that the page loads at once has been sent', () => {
  const { work, send } = begun();

  send('index.html', page);
  send('assets/Page-b2.js');
  send('assets/index-a1.js');
  send('icon.svg');
  expect(work).not.toHaveBeenCalled();

  send('assets/index-c3.css');
  expect(work).toHaveBeenCalledOnce();
});

it('begins once, however often the page is loaded', () => {
  const { work, send } = begun();

  for (let load = 0; load < 2; load += 1) {
    send('index.html', page);
    for (const name of ['index-a1.js', 'Page-b2.js', 'index-c3.css']) send(`assets/${name}`);
  }

  expect(work).toHaveBeenCalledOnce();
});
