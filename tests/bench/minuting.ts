import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../stand-in/launch.ts';
import { askThrough, type Ask } from './ask-through.ts';
import type { Figure } from './figure.ts';
import { shownPage } from './shown-page.ts';
import { timeSaves } from './time-saves.ts';
import { typeAndWatch, type Seen } from './type-and-watch.ts';

const items = 60;
const people = 40;
const saves = 200;
/** Lines of talk, each followed by an action. */
const typed = '\nMore was said about it.\nA: Person5 to write by 3 March'.repeat(2);
const typings = 3;

/**
 * Writing in a meeting of 60 items, on the stand-in: from what was typed until it is on the disk,
 * through the page's own bridge; and the longest frame while keys are pressed and saves run.
 */
export async function bench(): Promise<Figure[]> {
  const userData = mkdtempSync(join(tmpdir(), 'ppg-bench-minuting-'));
  const { electron, quitted } = launch({
    dist: join(import.meta.dirname, '../../dist'),
    appData: userData,
    env: { PPG_USER_DATA: userData },
  });
  try {
    const page = await shownPage(electron);
    const ask = askThrough(page);
    const place = await makeMeeting(ask, join(userData, 'minuting.ppg'));
    const times = await timeSaves(page, {
      itemId: place.itemId,
      saves,
      bare: join(userData, 'bare.db'),
    });
    const rounds: Seen[] = [];
    for (let round = 0; round < typings; round += 1) {
      const title = `${items / 2 + round}. Item ${items / 2 + round}`;
      const hash = `#/meetings/${place.meetingId}/minutes?item=${place.itemId + round}`;
      rounds.push(await typeAndWatch(page, { hash, title, text: typed }));
    }
    await checkTyped(ask, place.itemId);
    return [
      figure('Keystroke to durable, 95th percentile', percentile(times.through, 0.95), {
        detail: `${saves} saves in a meeting of ${items} items, ${inWords(times.through)}; a bare commit on this disk: ${inWords(times.bare)}`,
      }),
      framesFigure(rounds),
    ];
  } finally {
    for (const window of electron.BrowserWindow.getAllWindows()) window.destroy();
    electron.app.quit();
    await quitted;
    rmSync(userData, { recursive: true, force: true });
  }
}

/**
 * What the page does slowly, it does in every round; a frame that comes late because other programs
 * had the processor does not come back. So the best round counts, and all of them are told.
 */
function framesFigure(rounds: readonly Seen[]): Figure {
  const longest = rounds.map(({ frames }) => Math.max(...frames));
  const tasks = rounds.map(({ longTasks }) => longTasks.length);
  return figure('Longest frame while typing and saving', Math.min(...longest), {
    detail: `best of ${typings} rounds of ${typed.length} keys in a meeting of ${items} items; longest ${longest.map((ms) => ms.toFixed(0)).join(', ')} ms, tasks of the page over 50 ms: ${tasks.join(', ')}; ${inWords(rounds.flatMap(({ frames }) => frames))}`,
  });
}

const figure = (name: string, ms: number, { detail }: { readonly detail: string }): Figure => ({
  name,
  ratio: ms,
  bound: 50,
  unit: 'ms',
  detail,
});

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

const inWords = (times: readonly number[]) =>
  `median ${percentile(times, 0.5).toFixed(1)} ms, 95th percentile ${percentile(times, 0.95).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`;

type Place = { readonly meetingId: number; readonly itemId: number };

async function makeMeeting(ask: Ask, path: string): Promise<Place> {
  const add = async (name: string, input: unknown) =>
    ((await ask(name, input)) as { readonly id: number }).id;
  await ask('session.say', { name: 'Alex Sample', role: 'secretary' });
  await ask('record.create', { path });
  for (let n = 1; n <= people; n += 1) {
    const member = { registration: 'registered patient', joinedOn: '2025-01-01' };
    await add('members.add', { ...member, name: `Sample Person${n}` });
  }
  const meetingId = await add('meetings.add', { heldOn: '2026-01-13', startsAt: '18:30' });
  let itemId = 0;
  for (let n = 1; n <= items; n += 1) {
    const said = 'What was said about it, in plain sentences.\n'.repeat(8);
    const lines = `A: Person${(n % people) + 1} to write by 1 March\nD: The group agrees`;
    const id = await add('meetings.addItem', { meetingId, title: `Item ${n}` });
    await ask('minutes.saveNotes', { itemId: id, version: 1, notes: `${said}${lines}` });
    if (n === items / 2) itemId = id;
  }
  return { meetingId, itemId };
}

/** What was measured must have been kept, to the last key. */
async function checkTyped(ask: Ask, itemId: number): Promise<void> {
  const { notes } = (await ask('minutes.notes', { itemId })) as { readonly notes: string };
  if (!notes.endsWith(typed)) throw new Error('Not everything that was typed was saved');
}
