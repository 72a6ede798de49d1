import { spawnSync } from 'node:child_process';
import { ordinaryLook } from '../../shared/paper-look/paper-look.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectEvidenceReport } from '../../electron/core/documents/collect-evidence-report.ts';
import { workerThread } from '../../electron/core/jobs/do-work-in-worker.ts';
import type { DoWork } from '../../electron/core/jobs/do-work.ts';
import type { Office } from '../../electron/core/office.ts';
import { openOffice } from '../../electron/core/open-office.ts';
import { inQuery } from '../../electron/core/rpc/contexts.ts';
import { createDispatcher } from '../../electron/core/rpc/dispatcher.ts';
import { askThrough } from '../../electron/core/sample/ask.ts';
import { makeSample } from '../../electron/core/sample/make-sample.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import {
  evidenceReport,
  type PrintedReport,
} from '../../shared/documents/evidence-report/evidence-report.ts';
import { asMarkdown } from './as-markdown.ts';
import { inTurn, timed, type Figure } from './figure.ts';

const root = join(import.meta.dirname, '../..');
const resources = join(root, 'resources');
const rounds = 9;
const control = { signal: new AbortController().signal, progress: () => {} };

/**
 * The evidence report of a whole sample year, with its charts, from the record to the bytes of the
 * Word file as the application makes it; against pandoc making the same text and tables, without
 * charts, from Markdown.
 */
export async function bench(): Promise<Figure[]> {
  await ensureBuilt(root, ['worker']);
  const folder = mkdtempSync(join(tmpdir(), 'ppg-bench-report-'));
  const thread = workerThread(join(root, 'dist/worker.cjs'));
  const office = openOffice({ userData: folder, resources, doWork: thread.doWork });
  try {
    const year = await openSample(office, folder);
    const make = () => makeReport(office, year, thread.doWork);
    const first = await timed(make);
    const markdown = join(folder, 'report.md');
    writeFileSync(markdown, asMarkdown((await make()).document.blocks));
    const pandoc = () => spawnSync('pandoc', ['-o', `${markdown}.docx`, markdown]).status === 0;
    const hasPandoc = pandoc();
    const ms = await inTurn(rounds, { make, pandoc: hasPandoc ? pandoc : () => {} });
    return figures({ first, median: ms.make, pandoc: hasPandoc ? ms.pandoc : undefined });
  } finally {
    office.close();
    await thread.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sample practice on the desk; answers the financial year that it tells whole. */
async function openSample(office: Office, folder: string): Promise<number> {
  const backups = join(folder, 'backups');
  const { path, year } = await makeSample({
    folder,
    resources,
    backups,
    today: '2026-11-21',
    ...control,
  });
  const dispatch = createDispatcher(office, (error) => {
    throw error;
  });
  await askThrough(dispatch)('record.open', { path });
  return year;
}

async function makeReport(office: Office, year: number, doWork: DoWork): Promise<PrintedReport> {
  const report = inQuery(office, (query) =>
    evidenceReport(collectEvidenceReport(query, year, false), false),
  );
  await doWork(
    'documents.build',
    { document: report.document, look: ordinaryLook, resources },
    control,
  );
  return report;
}

type Times = {
  readonly first: number;
  readonly median: number;
  readonly pandoc: number | undefined;
};

function figures({ first, median, pandoc }: Times): Figure[] {
  const ours = `median of ${rounds}: ${median.toFixed(0)} ms, the first in a process ${first.toFixed(0)} ms`;
  return [
    {
      name: 'evidence report of a whole year with its charts',
      ratio: median,
      bound: 1000,
      unit: 'ms',
      detail: ours,
    },
    {
      name: 'evidence report over pandoc, which makes the same text and tables without charts',
      ratio: pandoc === undefined ? 0 : median / pandoc,
      bound: 1,
      unit: 'times',
      detail:
        pandoc === undefined
          ? 'pandoc is not installed, so there is nothing to compare with'
          : `median of ${rounds}: ${median.toFixed(0)} ms against ${pandoc.toFixed(0)} ms`,
    },
  ];
}

if (import.meta.main) console.table(await bench());
