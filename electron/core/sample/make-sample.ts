import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { financialYearOf, type IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Progress } from '../../../shared/rpc/operation.ts';
import { Office } from '../office.ts';
import { createDispatcher } from '../rpc/dispatcher.ts';
import { settingsInMemory } from '../settings/settings-store.ts';
import { askThrough } from './ask.ts';
import { samplePassphrase } from './story/answers.ts';
import { chapters } from './story/chapters.ts';
import { tellerFor } from './story/telling.ts';
import { workInSample } from './work-in-sample.ts';

export type SampleRequest = {
  /** An existing folder; nothing in it is written over. */
  readonly folder: string;
  /** The folder of files that ship with the application. */
  readonly resources: string;
  readonly backups: string;
  readonly today: IsoDate;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
};

export type Sample = {
  readonly path: string;
  readonly monitoringPath: string;
  readonly monitoringPassphrase: string;
  /** The financial year that the record tells whole. */
  readonly year: number;
  /** What was done, and how long it took in milliseconds. */
  readonly steps: readonly { readonly label: string; readonly ms: number }[];
};

/**
 * Makes the sample practice by the same operations that a person uses, each on its own day of the
 * last whole financial year and of this one up to today, in an office of its own.
 */
export async function makeSample(request: SampleRequest): Promise<Sample> {
  const { folder, resources, backups, today } = request;
  let nowMs = 0;
  const office = new Office({
    settings: settingsInMemory(),
    clock: { nowMs: () => nowMs },
    folders: { records: folder, backups, resources },
    doWork: workInSample,
  });
  const ask = askThrough(createDispatcher(office, rethrow));
  const teller = tellerFor({
    ask,
    resources,
    today,
    year: financialYearOf(today) - 1,
    setClock: (ms) => {
      nowMs = ms;
    },
  });
  try {
    const path = freeName(folder);
    const steps = await tell(request, [
      { label: 'A new record', tell: () => teller.begin(path) },
      ...chapters.map(({ label, tell }) => ({ label, tell: () => tell(teller) })),
    ]);
    const { path: monitoringPath } = await ask('monitoring.status', {});
    return {
      path,
      monitoringPath,
      monitoringPassphrase: samplePassphrase,
      year: teller.year,
      steps,
    };
  } finally {
    office.close();
  }
}

type Chapter = { readonly label: string; readonly tell: () => Promise<void> };

async function tell(
  { signal, progress }: SampleRequest,
  parts: readonly Chapter[],
): Promise<Sample['steps']> {
  const steps: { label: string; ms: number }[] = [];
  for (const { label, tell } of parts) {
    signal.throwIfAborted();
    progress({ done: steps.length, total: parts.length, label });
    const start = performance.now();
    await tell();
    steps.push({ label, ms: performance.now() - start });
  }
  return steps;
}

function freeName(folder: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'Sample practice' : `Sample practice (${number})`;
    const path = join(folder, `${name}.ppg`);
    if (!existsSync(path) && !existsSync(`${path}-monitoring`)) return path;
  }
}

function rethrow(error: unknown): never {
  throw error;
}
