import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures/app.ts';

test('a file is chosen by dialog, and closing the dialog is not a failure', async ({
  launchApp,
}) => {
  const { page, notebook } = await launchApp();
  const choose = () =>
    page.evaluate(() =>
      window.ppg.invoke('shell.chooseFile', {
        title: 'Choose a file',
        kinds: [{ name: 'Lists', extensions: ['csv', 'zip'] }],
      }),
    );

  expect(await choose()).toEqual({ ok: true, value: { path: null } });
  notebook.answers.push({ kind: 'open', paths: ['/somewhere/list.csv'] });
  expect(await choose()).toEqual({ ok: true, value: { path: '/somewhere/list.csv' } });
  expect(notebook.dialogs[0]?.options).toMatchObject({
    title: 'Choose a file',
    filters: [{ name: 'Lists', extensions: ['csv', 'zip'] }],
  });
});

test('documents are opened, programs are not', async ({ launchApp, folder }) => {
  const { page, notebook } = await launchApp();
  const report = join(folder, 'report.docx');
  const program = join(folder, 'program.sh');
  writeFileSync(report, '');
  writeFileSync(program, '');
  const open = (path: string) =>
    page.evaluate((given) => window.ppg.invoke('shell.openDocument', { path: given }), path);

  expect(await open(report)).toMatchObject({ ok: true });
  expect(await open(program)).toMatchObject({ ok: false, error: { code: 'REFUSED' } });
  expect(await open(join(folder, 'gone.docx'))).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(notebook.openedFiles).toEqual([report]);
});

test('the text is made larger by key, told to the page and remembered', async ({ launchApp }) => {
  const { page, userData } = await launchApp();
  await page.evaluate(() => {
    window.ppg.on('textSize', ({ percent }) => {
      document.body.dataset['told'] = String(percent);
    });
  });

  await page.keyboard.press('Control+=');

  await expect(page.locator('body')).toHaveAttribute('data-told', '110');
  await expect(page.locator('html')).toHaveCSS('zoom', '1.1');
  const again = await launchApp({ userData });
  const about = await again.page.evaluate(() => window.ppg.invoke('shell.about', {}));
  expect(about).toMatchObject({ ok: true, value: { textSize: 110 } });
  await expect(again.page.locator('html')).toHaveCSS('zoom', '1.1');
});

test('a menu key reaches the page as a command', async ({ launchApp }) => {
  const { page } = await launchApp();
  await page.evaluate(() => {
    window.ppg.on('menu', ({ command }) => {
      document.body.dataset['command'] = command;
    });
  });

  await page.keyboard.press('Control+Shift+S');

  await expect(page.locator('body')).toHaveAttribute('data-command', 'save-copy');
});

test('a second start shows the first window and hands over its file', async ({ launchApp }) => {
  const { page, electron, notebook } = await launchApp();
  await page.evaluate(() => {
    window.ppg.on('menu', ({ path }) => {
      document.body.dataset['path'] = path ?? 'none';
    });
  });

  electron.app.emit('second-instance', {}, ['ppg-records', '/somewhere/ours.ppg'], '/');

  await expect(page.locator('body')).toHaveAttribute('data-path', '/somewhere/ours.ppg');
  expect(notebook.calls).toContain('BrowserWindow.focus');
});

test('a start by double-click tells the page its file once', async ({ launchApp }) => {
  const { page } = await launchApp({ args: ['/somewhere/gone.ppg'] });
  const take = () => page.evaluate(() => window.ppg.invoke('shell.fileToOpen', {}));

  const [first, second] = [await take(), await take()];

  // The page may have asked before the test did; it is told at most once.
  expect(
    [first, second].filter(({ ok, ...rest }) => ok && JSON.stringify(rest).includes('gone')).length,
  ).toBeLessThanOrEqual(1);
  expect(second).toEqual({ ok: true, value: { path: null } });
});
