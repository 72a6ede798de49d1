import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { browserArguments } from './browser-arguments.ts';
import { DevtoolsPipe } from './devtools-pipe.ts';
import { pipedTab } from './piped-tab.ts';
import type { Browser } from './tab.ts';

type TargetInfo = {
  readonly targetId: string;
  readonly type: string;
  readonly openerId?: string;
};

/**
 * Starts an installed Chromium, Chrome or Edge with a profile of its own that is removed at the end,
 * or with one that is kept from start to start, as Electron keeps its session. It is spoken to
 * directly: loading a test library first would be half of the time until a window.
 *
 * @param kept the folder of a profile that no other browser has open at the same time
 */
export function startInstalledBrowser(program: string, headed: boolean, kept?: string): Browser {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'ppg-browser-'));
  const child = spawn(program, [...ownArguments(profile, headed), ...browserArguments()], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const pipe = pipeOf(child);
  const first = firstPage(pipe, child);
  first.catch(() => {});
  return {
    openTab: async () => pipedTab(pipe, await first, headed),
    close: async () => {
      if (isRunning(child)) {
        const ended = once(child, 'exit');
        pipe.send('Browser.close').catch(() => child.kill());
        await ended;
      }
      if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** One that never started has no number; one that a signal ended has no exit code. */
const isRunning = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid !== undefined && exitCode === null && signalCode === null;

function ownArguments(profile: string, headed: boolean): string[] {
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--disable-features=Translate,MediaRouter,OptimizationHints',
    '--disable-breakpad',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(headed
      ? ['--app=data:text/html,<title>PPG Records</title>']
      : ['--headless=new', '--hide-scrollbars', '--mute-audio', 'about:blank']),
  ];
}

function pipeOf(child: ChildProcess): DevtoolsPipe {
  child.on('error', () => {
    // A program that cannot be started shows itself as a pipe that has ended.
  });
  const [, , , out, back] = child.stdio;
  return new DevtoolsPipe(out as Writable, back as Readable);
}

/**
 * The page that the browser starts with; whatever a page opens later is closed at once. Rejects when
 * the browser ends before it has one.
 */
async function firstPage(pipe: DevtoolsPipe, child: ChildProcess): Promise<string> {
  const found = Promise.withResolvers<string>();
  const giveUp = () =>
    found.reject(
      new Error(
        `The browser ended before it showed a page. Try whether it opens: ${child.spawnfile}`,
      ),
    );
  pipe.onEnd(giveUp);
  child.once('exit', giveUp);
  pipe.on('Target.targetCreated', ({ targetInfo }: { targetInfo: TargetInfo }) => {
    const { targetId, type, openerId } = targetInfo;
    if (openerId !== undefined) pipe.send('Target.closeTarget', { targetId }).catch(() => {});
    else if (type === 'page') found.resolve(targetId);
  });
  pipe.send('Target.setDiscoverTargets', { discover: true }).catch(giveUp);
  return found.promise;
}
