import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../stand-in/launch.ts';
import { askThrough } from './ask-through.ts';
import type { Figure } from './figure.ts';
import { listen } from './long-record/listen.ts';
import { makeLongRecord, twentyYears } from './long-record/make-long-record.ts';
import { visitPage, walkPages, type Visit } from './long-record/walk-pages.ts';
import { median } from './median.ts';
import { shownPage } from './shown-page.ts';
import { startOnce } from './start-once.ts';

const root = join(import.meta.dirname, '../..');
const again = 4;
const starts = 5;

/**
 * A record of twenty years: what every page that links lead to asks of the application, and the
 * start with that record. Pages over the bound on the first visit are visited again, and the fastest
 * visit counts: what a page does slowly it does every time, a busy moment does not come back.
 */
export async function bench(): Promise<Figure[]> {
  const userData = mkdtempSync(join(tmpdir(), 'ppg-bench-long-'));
  const backups = join(userData, 'backups');
  mkdirSync(backups);
  try {
    const place = { folder: userData, backups, resources: join(root, 'resources') };
    const record = await makeLongRecord(place, twentyYears);
    const pages = await timePages(userData, record);
    const times: number[] = [];
    for (let round = 0; round < starts; round += 1) times.push(await startOnce(userData, record));
    return [
      pagesFigure(pages),
      {
        name: 'First window usable, twenty-year record',
        ratio: median(times),
        bound: 1500,
        unit: 'ms',
        detail: `median of ${starts} starts, fastest ${Math.round(Math.min(...times))} ms`,
      },
    ];
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
}

/** Every kind of page with its visits' operations, as medians where there were several. */
export async function timePages(userData: string, record: string): Promise<Visit[]> {
  const { electron, stage, quitted } = launch({
    dist: join(root, 'dist'),
    appData: userData,
    env: { PPG_USER_DATA: userData },
  });
  try {
    const page = await shownPage(electron);
    const ask = askThrough(page);
    await ask('session.say', { name: 'Sample Manager', role: 'practice manager' });
    await ask('record.open', { path: record });
    const listener = listen(stage);
    const visits = await walkPages(page, listener);
    const settled: Visit[] = [];
    for (const visit of visits) {
      if (visit.operations <= bound) settled.push(visit);
      else settled.push(await visitAgain(visit, () => visitPage(page, listener, visit.path)));
    }
    return settled.toSorted((a, b) => b.operations - a.operations);
  } finally {
    for (const window of electron.BrowserWindow.getAllWindows()) window.destroy();
    electron.app.quit();
    await quitted;
  }
}

const bound = 100;

async function visitAgain(first: Visit, visit: () => Promise<Visit>): Promise<Visit> {
  const visits = [first];
  for (let round = 0; round < again; round += 1) visits.push(await visit());
  return visits.toSorted((a, b) => a.operations - b.operations)[0] ?? first;
}

function pagesFigure(pages: readonly Visit[]): Figure {
  const words = pages
    .slice(0, 5)
    .map(({ path, operations, slowest }) => `${path} ${operations.toFixed(0)} ms (${slowest})`);
  const { meetings, feedback, improvements, entries } = twentyYears;
  return {
    name: 'Slowest page of a twenty-year record, all its operations',
    ratio: pages[0]?.operations ?? Infinity,
    bound,
    unit: 'ms',
    detail: `${pages.length} pages; ${meetings} meetings, ${feedback} pieces of feedback, ${improvements} improvements, ${entries} trail entries; ${words.join('; ')}`,
  };
}
