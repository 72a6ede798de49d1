/**
 * A stand-in for `electron` on an installed Chromium, Chrome or Edge.
 *
 * The application's own main and preload run against it unchanged, in tests and, where Electron's
 * binary cannot be had, for people. It speaks to the browser in DevTools words only, over a pipe of
 * its own (`browser/installed-browser.ts`) or, in journeys, through a page of Playwright's
 * (`browser/playwright-browser.ts`), which is too slow to load for a start that somebody waits for.
 * Its limits:
 *
 * - What crosses between page and process is narrowed to JSON; Electron clones more.
 * - The preload has a true isolated world, but not a sandboxed process of its own.
 * - `ppg://app/x` is shown as `https://app.ppg.localhost/x`; addresses are translated on the way.
 * - Dialogs and menus are not native: they are written down and answered by tests, or asked by
 *   prompts in the page when a person is there. Keys of the menu bar work.
 * - `will-redirect` and `will-attach-webview` do not arise; tests emit them.
 * - Addresses like `mailto:` are told to the navigation guard, but not held up for its answer.
 * - Permission, spelling and download settings are written down, not carried out.
 * - A window closed by its own cross is gone at once; the closing handshake is for `close()`.
 * - Fuses, the archive and its integrity, file associations and installers are not in play.
 */
import type { BrowserWindowConstructorOptions } from 'electron';
import { AppFake } from './electron/app.ts';
import { BrowserWindowFake } from './electron/browser-window.ts';
import { DialogFake } from './electron/dialog.ts';
import { createMenu } from './electron/menu.ts';
import { ProtocolFake, SessionFake } from './electron/session.ts';
import { createShell } from './electron/shell.ts';
import type { IpcHandler, Stage } from './stage.ts';

/** Everything that `require('electron')` answers in the main process. */
export type ElectronFake = ReturnType<typeof createElectron>;

export function createElectron(stage: Stage) {
  const windows = new Set<BrowserWindowFake>();
  const app = new AppFake(stage, windows);
  const onLastClosed = (): void => {
    // Electron quits by itself when nobody listens.
    if (!app.emit('window-all-closed')) app.quit();
  };
  class BrowserWindow extends BrowserWindowFake {
    constructor(options: BrowserWindowConstructorOptions) {
      super({ stage, windows, onLastClosed }, options);
    }

    static getAllWindows(): BrowserWindowFake[] {
      return [...windows];
    }
  }
  return {
    app,
    BrowserWindow,
    dialog: new DialogFake(stage),
    ipcMain: {
      handle: (channel: string, handler: IpcHandler) => {
        if (stage.ipcHandlers.has(channel)) throw new Error(`Second handler for '${channel}'`);
        stage.ipcHandlers.set(channel, handler);
      },
      /** Not a name of Electron: lets a test speak to a channel as any frame. */
      handlerOf: (channel: string) => stage.ipcHandlers.get(channel),
    },
    Menu: createMenu(stage, { quit: () => app.quit() }),
    protocol: new ProtocolFake(stage),
    session: { defaultSession: new SessionFake(stage) },
    shell: createShell(stage.notebook),
  };
}
