import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workerThread } from '../../electron/core/jobs/do-work-in-worker.ts';
import { readPopulationFile } from '../../electron/worker/population/read-population-file.ts';
import { filterWithDuckDb, loadDuckDb } from './duckdb.ts';
import { inTurn, type Figure } from './figure.ts';
import { soughtPractice, writeQuinAgeFile } from './quin-age-file.ts';

const rounds = 15;
const rowsOfOnePractice = 43;
const control = { signal: new AbortController().signal, progress: () => {} };
const odsCode = soughtPractice;
const asText = { column: 'ORG_CODE', allVarchar: true };
const asTypes = { column: 'ORG_CODE', allVarchar: false };

/**
 * One practice out of a full-size quin-age file, against the digest that every import needs anyway
 * and against DuckDB reading and filtering the same file; and the memory it takes, there and with a
 * file of 90 MB.
 */
export async function bench(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ppg-bench-'));
  const thread = workerThread(new URL('../../electron/worker/main.ts', import.meta.url));
  try {
    const path = join(folder, 'quin-age.csv');
    writeQuinAgeFile(path);
    const duckDb = await loadDuckDb();
    const ms = await inTurn(rounds, {
      openssl: () => execFileSync('openssl', ['dgst', '-sha256', path]),
      here: async () =>
        expectOnePractice((await readPopulationFile({ path, odsCode }, control)).rowsTaken),
      thread: async () =>
        expectOnePractice(
          (await thread.doWork('population.readFile', { path, odsCode }, control)).rowsTaken,
        ),
      duckDbText: async () =>
        expectOnePractice((await filterWithDuckDb(duckDb, path, odsCode, asText)).length),
      duckDbTypes: async () =>
        expectOnePractice((await filterWithDuckDb(duckDb, path, odsCode, asTypes)).length),
    });
    return [...ratios(ms), ...memory(folder, path)];
  } finally {
    await thread.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Times = Readonly<Record<'openssl' | 'here' | 'thread' | 'duckDbText' | 'duckDbTypes', number>>;

const against = (mine: number, other: number, name: string) =>
  `median of ${rounds}: ${mine.toFixed(0)} ms against ${other.toFixed(0)} ms of ${name}`;

function ratios(ms: Times): Figure[] {
  const duckDb = Math.min(ms.duckDbText, ms.duckDbTypes);
  const openssl = 'openssl dgst -sha256';
  return [
    {
      name: 'quin-age, the work alone, over openssl dgst',
      ratio: ms.here / ms.openssl,
      bound: 3,
      unit: 'times',
      detail: against(ms.here, ms.openssl, openssl),
    },
    {
      name: 'quin-age, through the worker thread, over openssl dgst',
      ratio: ms.thread / ms.openssl,
      bound: 3,
      unit: 'times',
      detail: against(ms.thread, ms.openssl, openssl),
    },
    {
      name: 'quin-age, through the worker thread, over DuckDB',
      ratio: ms.thread / duckDb,
      bound: 0.5,
      unit: 'times',
      detail: against(ms.thread, duckDb, 'DuckDB, the faster of text and detected types'),
    },
  ];
}

function memory(folder: string, path: string): Figure[] {
  const large = join(folder, 'large.csv');
  writeQuinAgeFile(large, 5);
  return [path, large].map((file) => {
    const script = join(import.meta.dirname, 'quin-age-memory.ts');
    const printed = execFileSync(process.execPath, [script, file, odsCode], { encoding: 'utf8' });
    const { rowsTaken, peakKb } = JSON.parse(printed) as { rowsTaken: number; peakKb: number };
    expectOnePractice(rowsTaken);
    const megabytes = Math.round(statSync(file).size / 1_000_000);
    return {
      name: `quin-age, peak memory of a process, ${megabytes} MB file`,
      ratio: peakKb / 1024,
      bound: 150,
      unit: 'MB',
      detail: 'resident set of a fresh process that reads the file once',
    };
  });
}

function expectOnePractice(rows: number): void {
  if (rows !== rowsOfOnePractice) throw new Error(`${rows} rows instead of ${rowsOfOnePractice}`);
}

if (import.meta.main) console.table(await bench());
