import type { BrowserWindow } from 'electron';
import type { DefectLog } from './defect-log.ts';
import type { Dialogs } from './dialogs.ts';
import { appUrl } from './origin.ts';

/** Opens the page again after its process has died; the record lives in another process. */
export function recoverPage(
  window: BrowserWindow,
  dialogs: Pick<Dialogs, 'pageStopped'>,
  logDefect: DefectLog,
): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    logDefect(new Error(reason), 'page', `page-${reason}`);
    dialogs
      .pageStopped()
      .then(() => window.loadURL(appUrl))
      .catch((error: unknown) => logDefect(error, 'page', 'page-reload'));
  });
}
