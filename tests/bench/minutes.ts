import { spawnSync } from 'node:child_process';
import { ordinaryLook } from '../../shared/paper-look/paper-look.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paperHead } from '../../electron/core/documents/paper-head.ts';
import { workerThread } from '../../electron/core/jobs/do-work-in-worker.ts';
import type { DoWork } from '../../electron/core/jobs/do-work.ts';
import { collectMinutes } from '../../electron/core/minutes/collect-minutes.ts';
import type { Office } from '../../electron/core/office.ts';
import { openOffice } from '../../electron/core/open-office.ts';
import { inQuery } from '../../electron/core/rpc/contexts.ts';
import { createDispatcher } from '../../electron/core/rpc/dispatcher.ts';
import { askThrough } from '../../electron/core/sample/ask.ts';
import { settingsInMemory } from '../../electron/core/settings/settings-store.ts';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { minutesPaper } from '../../shared/documents/meeting-papers/minutes-paper.ts';
import type { PlainDocument } from '../../shared/documents/plain-document.ts';
import { longMeeting } from '../fixtures/minutes/long-meeting.ts';
import { asMarkdown } from './as-markdown.ts';
import { inTurn, timed, type Figure } from './figure.ts';

const root = join(import.meta.dirname, '../..');
const resources = join(root, 'resources');
const rounds = 15;
const control = { signal: new AbortController().signal, progress: () => {} };

/**
 * The minutes of 60 items and 40 actions, from the record to the bytes of the Word file as the
 * application makes it; against pandoc making the same text and tables from Markdown.
 */
export async function bench(): Promise<Figure[]> {
  await ensureBuilt(root, ['worker']);
  const folder = mkdtempSync(join(tmpdir(), 'ppg-bench-minutes-'));
  const thread = workerThread(join(root, 'dist/worker.cjs'));
  const settings = settingsInMemory({ person: { name: 'Alex Sample', role: 'secretary' } });
  const office = openOffice({ userData: folder, resources, settings, doWork: thread.doWork });
  try {
    const meetingId = await newRecord(office, folder);
    const make = () => makeMinutes(office, meetingId, thread.doWork);
    const first = await timed(make);
    const markdown = join(folder, 'minutes.md');
    writeFileSync(markdown, asMarkdown((await make()).blocks));
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

async function newRecord(office: Office, folder: string): Promise<number> {
  const dispatch = createDispatcher(office, (error) => {
    throw error;
  });
  const ask = askThrough(dispatch);
  await ask('record.create', { path: join(folder, 'minutes.ppg') });
  return longMeeting(ask, '2026-10-13');
}

async function makeMinutes(
  office: Office,
  meetingId: number,
  doWork: DoWork,
): Promise<PlainDocument> {
  const document = inQuery(office, (query) => {
    const minutes = collectMinutes(query.db, meetingId, query.today);
    return minutesPaper({ ...paperHead(query), minutes, style: null });
  });
  await doWork('documents.build', { document, look: ordinaryLook, resources }, control);
  return document;
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
      name: 'minutes of 60 items and 40 actions to Word',
      ratio: median,
      bound: 300,
      unit: 'ms',
      detail: ours,
    },
    {
      name: 'the same minutes over pandoc, from the same words and tables',
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
