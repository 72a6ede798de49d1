import { statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Shell } from 'electron';
import { UserError } from '../core/rpc/user-error.ts';
import type { Closing } from './closing.ts';
import type { Dialogs } from './dialogs.ts';
import { openExternal } from './external.ts';
import type { FilesToOpen } from './files-to-open.ts';
import type { RunningJobs } from './jobs.ts';
import type { ShellHandlers } from './shell-dispatcher.ts';
import type { TextSize } from './text-size.ts';

export type ShellParts = {
  readonly shell: Pick<Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>;
  readonly dialogs: Dialogs;
  readonly jobs: RunningJobs;
  readonly textSize: TextSize;
  readonly closing: Closing;
  readonly files: Pick<FilesToOpen, 'take'>;
  readonly menu: { readonly handOver: (alone: boolean) => void };
  readonly about: {
    readonly version: string;
    readonly settingsFolder: string;
    readonly noticesPath: string;
  };
};

/** Files that the application makes; nothing that a computer would run. */
const documents = new Set([
  '.docx',
  '.csv',
  '.pdf',
  '.png',
  '.svg',
  '.txt',
  '.zip',
  '.eml',
  '.ics',
]);

/** What the desktop does for the page. */
export function createShellHandlers(parts: ShellParts): ShellHandlers {
  const { shell, dialogs, jobs, textSize, closing } = parts;
  return {
    'shell.chooseFile': async (question) => ({
      path: (await dialogs.chooseFiles({ ...question, several: false }))[0] ?? null,
    }),
    'shell.chooseFiles': async (question) => ({
      paths: await dialogs.chooseFiles({ ...question, several: true }),
    }),
    'shell.chooseFolder': async (question) => ({ path: await dialogs.chooseFolder(question) }),
    'shell.saveAs': async (question) => ({ path: await dialogs.saveAs(question) }),
    'shell.showInFolder': ({ path }) => {
      requireFile(path);
      shell.showItemInFolder(path);
      return {};
    },
    'shell.openDocument': async ({ path }) => {
      requireFile(path);
      if (!documents.has(extname(path).toLowerCase())) throw notADocument();
      if ((await shell.openPath(path)) !== '') throw noProgram();
      return {};
    },
    'shell.openExternal': async ({ url }) => ({
      opened: await openExternal(url, {
        ask: dialogs.leaveApplication,
        open: (href) => shell.openExternal(href),
      }),
    }),
    'shell.cancel': ({ jobId }) => ({ wasRunning: jobs.cancel(jobId) }),
    'shell.setTextSize': ({ percent }) => {
      textSize.set(percent);
      return { percent };
    },
    'shell.handOver': ({ alone }) => {
      parts.menu.handOver(alone);
      return {};
    },
    'shell.readyToClose': (answer) => {
      closing.ready(answer);
      return {};
    },
    'shell.fileToOpen': () => ({ path: parts.files.take() }),
    'shell.about': () => ({ ...parts.about, ...versions(), textSize: textSize.percent() }),
  };
}

function requireFile(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return;
  throw new UserError(
    'NOT_FOUND',
    'That file is no longer there. It may have been moved, renamed or deleted outside PPG Records.',
  );
}

const notADocument = () =>
  new UserError('REFUSED', 'Only documents can be opened from here. Show the file in its folder.');

const noProgram = () =>
  new UserError(
    'REFUSED',
    'Your computer has no program that opens this kind of file. The file is safe: show it in its folder, or send it to a computer that has one.',
  );

function versions(): { electron: string; chromium: string; node: string } {
  const known: Readonly<Record<string, string | undefined>> = process.versions;
  return {
    electron: known['electron'] ?? 'not used',
    chromium: known['chrome'] ?? 'as installed',
    node: process.versions.node,
  };
}
