import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { doWorkHere } from '../../electron/core/jobs/do-work.ts';
import { openOffice } from '../../electron/core/open-office.ts';
import { createDispatcher } from '../../electron/core/rpc/dispatcher.ts';
import { settingsInMemory } from '../../electron/core/settings/settings-store.ts';
import { buildQuery } from '../../shared/search/build-query.ts';
import { openCommandLine, type CommandLine } from './command-line.ts';
import { timed, type Figure } from './figure.ts';
import { median } from './median.ts';
import { items, makeTwentyYears, soughtWords } from './years-of-minutes.ts';

const rounds = 25;
/** What the page asks for, of each kind. */
const shown = 10;

/**
 * A search through the one door in twenty years of minutes, against the same FTS5 query typed into
 * an open sqlite3 command line: the newest items with title, day, beginning and how many there are.
 * (Ours finds those with the words in their title, decisions and actions besides, and marks the
 * words.) Both in turn, so that a busy moment meets both.
 */
export async function bench(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ppg-bench-search-'));
  const office = openOffice({
    doWork: doWorkHere,
    userData: folder,
    resources: folder,
    settings: settingsInMemory({ person: { name: 'Alex Sample', role: 'secretary' } }),
  });
  const dispatch = createDispatcher(office, (error) => {
    throw error;
  });
  let commandLine: CommandLine | undefined;
  try {
    const path = join(folder, 'twenty years.ppg');
    if (!(await dispatch('record.create', { path })).ok) throw new Error('no record');
    makeTwentyYears(office);
    commandLine = openCommandLine(plainCopy(path, folder));
    return figures(
      await measure(async (words) => {
        const found = await dispatch('search.find', { words, limit: shown });
        if (!found.ok) throw new Error('refused');
      }, commandLine),
      commandLine?.version,
    );
  } finally {
    await commandLine?.close();
    office.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same rows under the same kind of index, in a file that an older sqlite3 can read too. */
function plainCopy(path: string, folder: string): string {
  const copy = join(folder, 'copy.db');
  const driver = new Database(copy);
  driver.exec(`
    ATTACH '${path}' AS record;
    CREATE TABLE meeting (id INTEGER PRIMARY KEY, held_on TEXT);
    INSERT INTO meeting SELECT id, held_on FROM record.meeting;
    CREATE TABLE meeting_item (id INTEGER PRIMARY KEY, meeting_id INTEGER, position INTEGER, title TEXT, notes TEXT);
    INSERT INTO meeting_item SELECT id, meeting_id, position, title, notes FROM record.meeting_item;
    CREATE INDEX held ON meeting (held_on, id);
    CREATE INDEX item ON meeting_item (meeting_id, position);
    CREATE VIRTUAL TABLE meeting_item_search USING fts5 (title, notes, content = 'meeting_item',
      content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO meeting_item_search (meeting_item_search) VALUES ('rebuild');
  `);
  driver.close();
  return copy;
}

/** What a person at the command line would type: ranked, or newest first as the application does. */
function statements(match: string): { readonly ranked: string; readonly newest: string } {
  const index = 'meeting_item_search';
  const asked = `${index} MATCH '${match.replaceAll("'", "''")}'`;
  const place = 'meeting_item.id, held_on, meeting_item.title';
  const excerpt = `snippet(${index}, -1, '[', ']', '…', 40)`;
  const joined = `JOIN meeting_item ON meeting_item.id = ${index}.rowid
    JOIN meeting ON meeting.id = meeting_id`;
  return {
    ranked: `SELECT ${place}, ${excerpt} FROM ${index} ${joined} WHERE ${asked}
      ORDER BY rank LIMIT ${shown}`,
    newest: `WITH hit AS MATERIALIZED (SELECT rowid AS id FROM ${index} WHERE ${asked}),
      best AS MATERIALIZED (SELECT meeting_item.id AS id, (SELECT count(*) FROM hit) AS count
        FROM meeting CROSS JOIN meeting_item ON meeting_id = meeting.id
        WHERE meeting_item.id IN (SELECT id FROM hit)
        ORDER BY held_on DESC, meeting.id DESC, position LIMIT ${shown})
      SELECT ${place}, count, substr(notes, 1, 200) FROM best
      JOIN meeting_item ON meeting_item.id = best.id JOIN meeting ON meeting.id = meeting_id`,
  };
}

type Times = Record<'ours' | 'ranked' | 'newest', Map<string, number[]>>;

async function measure(
  ours: (words: string) => Promise<void>,
  commandLine: CommandLine | undefined,
): Promise<Times> {
  const times: Times = { ours: new Map(), ranked: new Map(), newest: new Map() };
  const ask = async (sql: string) => {
    const all = await timed(() => commandLine?.run(sql));
    return Math.max(all - (await timed(() => commandLine?.run('SELECT 1'))), 0);
  };
  for (let round = -2; round < rounds; round += 1) {
    for (const words of soughtWords) {
      const { match = '' } = buildQuery(words);
      const note = (kind: keyof Times, ms: number) =>
        round >= 0 && times[kind].set(words, [...(times[kind].get(words) ?? []), ms]);
      note('ours', await timed(() => ours(words)));
      if (!commandLine) continue;
      const { ranked, newest } = statements(match);
      note('ranked', await ask(ranked));
      note('newest', await ask(newest));
    }
  }
  return times;
}

const all = (times: Map<string, number[]>) => [...times.values()].flat();

function percentile95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

function figures(times: Times, version: string | undefined): Figure[] {
  const ours = percentile95(all(times.ours));
  const name = `search in ${items.toLocaleString('en-GB')} items of 400 words`;
  const first: Figure = {
    name: `${name}, 95th percentile`,
    ratio: ours,
    bound: 10,
    unit: 'ms',
    detail: `${all(times.ours).length} searches of ${soughtWords.length} kinds, median ${median(all(times.ours)).toFixed(2)} ms`,
  };
  const ranked = percentile95(all(times.ranked));
  const newest = percentile95(all(times.newest));
  const against =
    version === undefined
      ? 'sqlite3 is not installed, so there is nothing to compare with'
      : `95th percentile ${ours.toFixed(2)} ms against ${newest.toFixed(2)} ms in sqlite3 ${version}; ranked and with snippets it takes ${ranked.toFixed(2)} ms`;
  return [
    first,
    {
      name: `${name} over the same query in the sqlite3 command line`,
      ratio: version === undefined ? 0 : ours / newest,
      bound: 1.5,
      unit: 'times',
      detail: against,
    },
  ];
}

if (import.meta.main) console.table(await bench());
