import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { doWorkHere } from '../../electron/core/jobs/do-work.ts';
import { openOffice } from '../../electron/core/open-office.ts';
import { createDispatcher } from '../../electron/core/rpc/dispatcher.ts';
import { settingsInMemory } from '../../electron/core/settings/settings-store.ts';
import { timed, type Figure } from './figure.ts';
import { median } from './median.ts';

const pairs = 300;
const meeting = { heldOn: '2026-09-08', startsAt: '18:30', place: 'Sample Surgery' };

/**
 * A command through the one door (checked input, lock, transaction, row, trail entry, checked
 * answer) against a bare commit of the same row by the driver, both durable under the same
 * pragmas on the same disk; measured in pairs, so that a busy moment of the disk meets both.
 */
export async function bench(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ppg-bench-command-'));
  const office = openOffice({
    doWork: doWorkHere,
    userData: folder,
    resources: folder,
    settings: settingsInMemory({ person: { name: 'Alex Sample', role: 'secretary' } }),
  });
  const dispatch = createDispatcher(office, (error) => {
    throw error;
  });
  const create = async (path: string) => {
    if (!(await dispatch('record.create', { path })).ok) throw new Error(`no record at ${path}`);
  };
  try {
    const bare = join(folder, 'bare.ppg');
    await create(bare);
    await create(join(folder, 'through the door.ppg'));
    const { commit, close } = bareCommits(bare);
    const times = await inPairs(async () => {
      if (!(await dispatch('meetings.add', meeting)).ok) throw new Error('refused');
    }, commit);
    close();
    return [figure(times)];
  } finally {
    office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The least that keeps a row: one prepared INSERT in one transaction, without check or trail. */
function bareCommits(path: string) {
  const driver = new Database(path);
  driver.pragma('journal_mode = DELETE');
  driver.pragma('synchronous = EXTRA');
  driver.pragma('foreign_keys = ON');
  driver.pragma('secure_delete = ON');
  driver.pragma('trusted_schema = OFF');
  driver.pragma('cell_size_check = ON');
  const insert = driver.prepare(
    `INSERT INTO meeting (version, held_on, starts_at, kind, place, mode)
     VALUES (1, '2026-09-08', '18:30', 'ordinary', 'Sample Surgery', 'in person')`,
  );
  const commit = driver.transaction(() => void insert.run());
  return { commit: () => commit.immediate(), close: () => driver.close() };
}

type Times = { readonly ours: readonly number[]; readonly bare: readonly number[] };

async function inPairs(ours: () => unknown, bare: () => unknown): Promise<Times> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let pair = -20; pair < pairs; pair += 1) {
    const first = pair % 2 === 0;
    const one = await timed(first ? ours : bare);
    const other = await timed(first ? bare : ours);
    if (pair < 0) continue;
    times.ours.push(first ? one : other);
    times.bare.push(first ? other : one);
  }
  return times;
}

function figure({ ours, bare }: Times): Figure {
  const ratios = ours.map((ms, pair) => ms / (bare[pair] ?? ms));
  return {
    name: 'command with its trail entry, durable, over a bare commit of the same row',
    ratio: median(ratios),
    bound: 2,
    unit: 'times',
    detail: `median of ${pairs} pairs: ${median(ours).toFixed(2)} ms against ${median(bare).toFixed(2)} ms`,
  };
}

if (import.meta.main) console.table(await bench());
