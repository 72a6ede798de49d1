import Database from 'better-sqlite3';
import { evaluate } from '../stand-in/browser/evaluate.ts';
import type { Devtools } from '../stand-in/browser/tab.ts';
import { timed } from './figure.ts';

type Saves = {
  readonly itemId: number;
  readonly saves: number;
  /** Where a database for the bare commits is made. */
  readonly bare: string;
};

type Times = { readonly through: readonly number[]; readonly bare: readonly number[] };

/** How long saves take, one key after the other; and a bare commit after each, for the disk's share. */
export async function timeSaves(
  page: Devtools,
  { itemId, saves, bare: path }: Saves,
): Promise<Times> {
  const { commit, close } = commitsOf(path);
  await evaluate(page, openNotes(itemId));
  const through: number[] = [];
  const bare: number[] = [];
  for (let n = 0; n < saves; n += 1) {
    const typed = n % 20 === 0 ? '\\nA: Person3 to ring ' : 'x';
    through.push((await evaluate(page, saveOnce(itemId, typed))) as number);
    bare.push(await timed(commit));
  }
  close();
  return { through, bare };
}

/** The least that the disk must do: one row in one transaction, as durable as the record is. */
function commitsOf(path: string) {
  const driver = new Database(path);
  driver.pragma('journal_mode = DELETE');
  driver.pragma('synchronous = EXTRA');
  driver.exec('CREATE TABLE bare (words TEXT NOT NULL) STRICT');
  const insert = driver.prepare<[string]>('INSERT INTO bare (words) VALUES (?)');
  return { commit: () => insert.run('x'.repeat(500)), close: () => driver.close() };
}

const openNotes = (itemId: number) => `(async () => {
  window.bench = (await window.ppg.invoke('minutes.notes', { itemId: ${itemId} })).value;
})()`;

/** In the page: from the call until the answer, which comes when the bytes are on the disk. */
const saveOnce = (itemId: number, typed: string) => `(async () => {
  const { version } = window.bench;
  const notes = window.bench.notes + '${typed}';
  const start = performance.now();
  const saved = await window.ppg.invoke('minutes.saveNotes', { itemId: ${itemId}, version, notes });
  const took = performance.now() - start;
  if (!saved.ok) throw new Error(saved.error.message);
  window.bench = { notes, version: saved.value.version };
  return took;
})()`;
