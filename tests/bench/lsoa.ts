import { execFileSync, execSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { workerThread, type WorkerThread } from '../../electron/core/jobs/do-work-in-worker.ts';
import { filterWithDuckDb, loadDuckDb } from './duckdb.ts';
import { inTurn, type Figure } from './figure.ts';
import { lsoaRows, soughtPractice, writeLsoaFile } from './lsoa-file.ts';

const rounds = 7;
const control = { signal: new AbortController().signal, progress: () => {} };

/**
 * One practice out of a full-size file of patients by neighbourhood, through the worker thread,
 * against the digest that every import needs anyway, against DuckDB reading and filtering the same
 * file, and zipped against `unzip`.
 */
export async function bench(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ppg-bench-lsoa-'));
  const thread = workerThread(new URL('../../electron/worker/main.ts', import.meta.url));
  try {
    const csv = join(folder, 'lsoa.csv');
    const zip = join(folder, 'lsoa.zip');
    writeLsoaFile(csv);
    await zipInto(zip, csv);
    const duckDb = await loadDuckDb();
    const duck = (allVarchar: boolean) => () =>
      filterWithDuckDb(duckDb, csv, soughtPractice, { column: 'PRACTICE_CODE', allVarchar });
    const ms = await inTurn(rounds, {
      openssl: () => execFileSync('openssl', ['dgst', '-sha256', csv]),
      csv: () => read(thread, csv),
      duckDbText: duck(true),
      duckDbTypes: duck(false),
      zip: () => read(thread, zip),
      unzip: () => execSync(`unzip -p '${zip}' > /dev/null`),
    });
    return [...figures(ms), memory(csv), memory(zip)];
  } finally {
    await thread.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function read({ doWork }: WorkerThread, path: string): Promise<void> {
  const { rowsRead, rowsTaken } = await doWork(
    'population.readFile',
    { path, odsCode: soughtPractice },
    control,
  );
  if (rowsRead !== lsoaRows) throw new Error(`${rowsRead} rows instead of ${lsoaRows}`);
  if (rowsTaken < 180) throw new Error(`${rowsTaken} rows of the practice are too few`);
}

async function zipInto(path: string, csv: string): Promise<void> {
  const zip = new ZipFile();
  zip.addReadStream(createReadStream(csv), 'gp-reg-pat-prac-lsoa-all.csv');
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

type Times = Readonly<
  Record<'openssl' | 'csv' | 'duckDbText' | 'duckDbTypes' | 'zip' | 'unzip', number>
>;

const against = (mine: number, other: number, name: string) =>
  `median of ${rounds}: ${mine.toFixed(0)} ms against ${other.toFixed(0)} ms of ${name}`;

function figures(ms: Times): Figure[] {
  const duckDb = Math.min(ms.duckDbText, ms.duckDbTypes);
  return [
    {
      name: 'patients by LSOA, 1,177,548 rows, over openssl dgst',
      ratio: ms.csv / ms.openssl,
      bound: 3,
      unit: 'times',
      detail: against(ms.csv, ms.openssl, 'openssl dgst -sha256'),
    },
    {
      name: 'patients by LSOA, over DuckDB',
      ratio: ms.csv / duckDb,
      bound: 0.5,
      unit: 'times',
      detail: against(ms.csv, duckDb, 'DuckDB, the faster of text and detected types'),
    },
    {
      name: 'patients by LSOA in a ZIP, what it takes more than the CSV, over unzip -p',
      ratio: (ms.zip - ms.csv) / ms.unzip,
      bound: 2,
      unit: 'times',
      detail: `${against(ms.zip, ms.unzip, 'unzip -p')}, ${ms.csv.toFixed(0)} ms for the CSV`,
    },
  ];
}

function memory(path: string): Figure {
  const script = join(import.meta.dirname, 'quin-age-memory.ts');
  const printed = execFileSync(process.execPath, [script, path, soughtPractice], {
    encoding: 'utf8',
  });
  const { peakKb } = JSON.parse(printed) as { peakKb: number };
  const megabytes = Math.round(statSync(path).size / 1_000_000);
  return {
    name: `patients by LSOA, peak memory of a process, ${megabytes} MB file`,
    ratio: peakKb / 1024,
    bound: 150,
    unit: 'MB',
    detail: 'resident set of a fresh process that reads the file once',
  };
}

if (import.meta.main) console.table(await bench());
