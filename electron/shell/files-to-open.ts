import type { App, BrowserWindow } from 'electron';
import { recordArgument } from './record-argument.ts';
import type { Tell } from './tell.ts';

/** Record files that the system hands over: by double-click, by a second start, by macOS. */
export type FilesToOpen = {
  /** The file that will be taken, if any. */
  readonly expected: () => string | null;
  /** The file this start was asked to open; told once, to the page when it is ready. */
  readonly take: () => string | null;
  /** From now on files go to this window, which also comes to the front. */
  readonly sendTo: (window: BrowserWindow, tell: Tell) => void;
};

export function watchFilesToOpen(app: Pick<App, 'on'>, argv: readonly string[]): FilesToOpen {
  let waiting = recordArgument(argv) ?? null;
  let deliver = (path: string | undefined): void => {
    waiting = path ?? waiting;
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    deliver(path);
  });
  app.on('second-instance', (_event, otherArgv) => deliver(recordArgument(otherArgv)));
  return {
    expected: () => waiting,
    take: () => {
      const path = waiting;
      waiting = null;
      return path;
    },
    sendTo: (window, tell) => {
      deliver = (path) => {
        if (window.isDestroyed()) return;
        if (window.isMinimized()) window.restore();
        window.focus();
        if (path !== undefined) tell('menu', { command: 'open-recent', path });
      };
    },
  };
}
