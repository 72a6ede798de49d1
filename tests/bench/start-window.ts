import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// As `npm start` does: what was compiled by an earlier start is not compiled again.
enableCompileCache();
const { launch } = await import('../stand-in/launch.ts');

// Started by first-window.ts: shows one record in a window, says when it can be used, and ends.
const [userData = '', record = ''] = process.argv.slice(2);
const { electron, stage, quitted } = launch({
  dist: join(import.meta.dirname, '../../dist'),
  appData: userData,
  env: { PPG_USER_DATA: userData },
  args: [record],
});
const context = await stage.browser;
const page = context.pages()[0] ?? (await context.waitForEvent('page'));
await page.getByRole('navigation').first().waitFor();
await page.getByRole('heading', { level: 1 }).waitFor();
process.stdout.write('usable\n');
for (const window of electron.BrowserWindow.getAllWindows()) window.destroy();
electron.app.quit();
await quitted;
