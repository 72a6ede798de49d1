import { join } from 'node:path';
import { evaluate } from '../stand-in/browser/evaluate.ts';
import { launch } from '../stand-in/launch.ts';
import { shownPage } from './shown-page.ts';

/** In the page: resolves in the first frame that shows the navigation and the record's Home, whole. */
const usable = `new Promise((resolve) => {
  const look = () => {
    const shown = (selector) => document.querySelector(selector)?.checkVisibility();
    const main = document.querySelector('main')?.textContent ?? '';
    const isWhole = shown('nav ~ main h1') && shown('nav ~ main h2') && !main.includes('Loading …');
    if (shown('nav') && isWhole) resolve(document.title);
    else requestAnimationFrame(look);
  };
  look();
})`;

// Started by first-window.ts: shows one record in a window, says when it can be used, and ends.
const [userData = '', record = ''] = process.argv.slice(2);
const { electron, quitted } = launch({
  dist: join(import.meta.dirname, '../../dist'),
  appData: userData,
  // Electron keeps its session in the folder of the application; a profile that is new at each start
  // would have every start be the first one of a new computer.
  profile: join(userData, 'session'),
  env: { PPG_USER_DATA: userData },
  args: [record],
});
const title = await evaluate(await shownPage(electron), usable);
process.stdout.write(`usable: ${String(title)}\n`);
for (const open of electron.BrowserWindow.getAllWindows()) open.destroy();
electron.app.quit();
await quitted;
