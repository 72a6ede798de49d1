import { once } from 'node:events';
import type { Devtools } from '../stand-in/browser/tab.ts';
import type { ElectronFake } from '../stand-in/stand-in.ts';

/** The page of the application's window, once it has been loaded. */
export async function shownPage(electron: ElectronFake): Promise<Devtools> {
  while (electron.BrowserWindow.getAllWindows().length === 0) await new Promise(setImmediate);
  const [window] = electron.BrowserWindow.getAllWindows();
  if (!window) throw new Error('The application opened no window');
  await once(window.webContents, 'did-finish-load');
  const tab = window.webContents.shownIn();
  if (!tab) throw new Error('The window is shown in no page');
  return tab.devtools;
}
