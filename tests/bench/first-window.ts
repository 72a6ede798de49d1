import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesAtStart } from './bytes-at-start.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import { startOnce } from './start-once.ts';
import { makeTenYears } from './ten-years.ts';

const rounds = 5;
const dist = join(import.meta.dirname, '../../dist');

/**
 * From the start of the process until a record of ten years can be used in its window, on the
 * stand-in with a browser of its own each time; and what the page loads before it can be used.
 */
export async function bench(): Promise<Figure[]> {
  const userData = mkdtempSync(join(tmpdir(), 'ppg-bench-window-'));
  try {
    const record = await makeTenYears(userData);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await startOnce(userData, record));
    return [
      {
        name: 'First window usable, ten-year record',
        ratio: median(times),
        bound: 1500,
        unit: 'ms',
        detail: `median of ${rounds} starts, fastest ${Math.round(Math.min(...times))} ms`,
      },
      {
        name: 'Page at start, gzip',
        ratio: bytesAtStart(dist) / 1000,
        bound: 200,
        unit: 'kB',
        detail: 'scripts and style sheets that index.html names',
      },
    ];
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
}
