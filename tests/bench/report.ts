import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectEvidenceReport } from '../../electron/core/documents/collect-evidence-report.ts';
import { buildWork } from '../../electron/core/documents/work.ts';
import { openOffice } from '../../electron/core/open-office.ts';
import { createDispatcher } from '../../electron/core/rpc/dispatcher.ts';
import { queryContext } from '../../electron/core/rpc/contexts.ts';
import { askThrough } from '../../electron/core/sample/ask.ts';
import { makeSample } from '../../electron/core/sample/make-sample.ts';
import { evidenceReport } from '../../shared/documents/evidence-report/evidence-report.ts';
import { asMarkdown } from './as-markdown.ts';
import { median } from './median.ts';

const resources = join(import.meta.dirname, '../../resources');
const rounds = 7;
const control = { signal: new AbortController().signal, progress: () => {} };

/** The limit of the evidence report in process, and what pandoc is compared with. */
export type ReportBench = {
  /** Milliseconds: the first time in a process, with the libraries to load, and the median after. */
  readonly firstMs: number;
  readonly medianMs: number;
  /** Pandoc making the same text and tables from Markdown, without charts; null where it is absent. */
  readonly pandocMs: number | null;
  readonly lines: readonly string[];
  readonly passed: boolean;
};

/** The evidence report of a whole sample year: collected, built with its charts, sealed. */
export async function bench(): Promise<ReportBench> {
  const folder = mkdtempSync(join(tmpdir(), 'ppg-bench-report-'));
  try {
    const today = '2026-11-21';
    const backups = join(folder, 'backups');
    const sample = await makeSample({ folder, resources, backups, today, ...control });
    const office = openOffice({ userData: folder, resources });
    await askThrough(
      createDispatcher(office, (error) => {
        throw error;
      }),
    )('record.open', { path: sample.path });
    const once = async () => {
      const report = collectEvidenceReport(queryContext(office), sample.year);
      const { document } = evidenceReport(report, false);
      await buildWork({ document, resources }, control);
      return document;
    };
    const firstMs = await timed(once);
    const medianMs = await medianOf(once);
    const markdown = join(folder, 'report.md');
    writeFileSync(markdown, asMarkdown((await once()).blocks));
    office.close();
    const pandocMs = await medianOfPandoc(markdown);
    return summary({ firstMs, medianMs, pandocMs });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timed(work));
  return median(times);
}

async function medianOfPandoc(markdown: string): Promise<number | null> {
  const pandoc = () => spawnSync('pandoc', ['-o', `${markdown}.docx`, markdown]);
  if (pandoc().status !== 0) return null;
  return medianOf(pandoc);
}

type Times = Pick<ReportBench, 'firstMs' | 'medianMs' | 'pandocMs'>;

function summary({ firstMs, medianMs, pandocMs }: Times): ReportBench {
  const own = `Evidence report, whole year: ${medianMs.toFixed(0)} ms (first in a process ${firstMs.toFixed(0)} ms; limit 1,000 ms)`;
  const other =
    pandocMs === null
      ? 'pandoc is not installed: no comparison'
      : `pandoc, same text and tables, no charts: ${pandocMs.toFixed(0)} ms; ratio ${(medianMs / pandocMs).toFixed(2)} (limit 1.00)`;
  const passed = firstMs < 1000 && medianMs < 1000 && (pandocMs === null || medianMs <= pandocMs);
  return { firstMs, medianMs, pandocMs, lines: [own, other], passed };
}
