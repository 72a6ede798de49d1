import { app, dialog, ipcMain, Menu, shell, type BrowserWindow } from 'electron';
import { createDispatcher, type Dispatch } from '../core/rpc/dispatcher.ts';
import type { Office } from '../core/office.ts';
import { showMenu } from './application-menu.ts';
import { closeWithCare } from './closing.ts';
import type { DefectLog } from './defect-log.ts';
import { createDialogs } from './dialogs.ts';
import { openExternal } from './external.ts';
import type { FilesToOpen } from './files-to-open.ts';
import { answerPage } from './ipc.ts';
import { createRunningJobs } from './jobs.ts';
import { guardNavigation } from './navigation.ts';
import { recoverPage } from './recovery.ts';
import { createShellDispatcher } from './shell-dispatcher.ts';
import { createShellHandlers } from './shell-handlers.ts';
import { createTell } from './tell.ts';
import { createTextSize } from './text-size.ts';
import { rememberWindow } from './window-memory.ts';

export type WindowParts = {
  readonly office: Office;
  readonly logDefect: DefectLog;
  readonly files: FilesToOpen;
  /** Where the licences of the parts are written. */
  readonly noticesPath: string;
};

/** Connects a new window to the office, the menu bar and the desktop, before its page is loaded. */
export function connectWindow(window: BrowserWindow, parts: WindowParts): void {
  const { office, logDefect, files, noticesPath } = parts;
  const contents = window.webContents;
  const tell = createTell(contents);
  const dialogs = createDialogs(dialog, window);
  const jobs = createRunningJobs();
  const textSize = createTextSize(contents, office.settings, tell);
  const closing = closeWithCare(window, dialogs, tell);

  rememberWindow(window, office.settings);
  recoverPage(window, dialogs, logDefect);
  files.sendTo(window, tell);
  guardNavigation(contents, (url) => {
    const opening = {
      ask: dialogs.leaveApplication,
      open: (href: string) => shell.openExternal(href),
    };
    openExternal(url, opening).catch((error: unknown) => logDefect(error, 'outside', 'outside'));
  });

  const menu = showMenu(
    Menu,
    {
      platform: process.platform,
      textSize,
      command: (command, path) =>
        tell('menu', path === undefined ? { command } : { command, path }),
    },
    () => office.settings.read().recentFiles,
  );
  const core = createDispatcher(office, logDefect);
  const dispatch: Dispatch = async (name, input, options) => {
    const result = await core(name, input, options);
    menu.refresh();
    return result;
  };
  const about = { version: app.getVersion(), settingsFolder: app.getPath('userData'), noticesPath };
  const handlers = createShellHandlers({
    shell,
    dialogs,
    jobs,
    textSize,
    closing,
    files,
    menu,
    about,
  });
  const shellDispatch = createShellDispatcher(handlers, logDefect);
  answerPage(ipcMain, { contents, dispatch, shell: shellDispatch, jobs, tell });

  contents.on('did-finish-load', textSize.show);
  window.once('closed', jobs.cancelAll);
  window.once('ready-to-show', () => {
    if (office.settings.read().window?.maximised === true) window.maximize();
    window.show();
  });
}
