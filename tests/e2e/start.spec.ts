import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';

test('starts with one heading and no complaint from the page or the policy', async ({
  launchApp,
}) => {
  const { page } = await launchApp();

  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await analyze(page);
});

test('closes when everything is saved, without a question', async ({ launchApp }) => {
  const { page, electron, notebook } = await launchApp();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const [window] = electron.BrowserWindow.getAllWindows();

  window?.close();

  await expect.poll(() => window?.isDestroyed()).toBe(true);
  expect(notebook.dialogs).toEqual([]);
  expect(notebook.calls).toContain('app.exit 0');
});

test('asks before it closes a window that does not answer, and stays when told to', async ({
  launchApp,
}) => {
  const { page, electron, notebook } = await launchApp();
  await page.evaluate(() => {
    // A page whose scripts are gone hears nothing any more.
    location.href = '/icon.svg';
  });
  await page.waitForURL('**/icon.svg');
  const [window] = electron.BrowserWindow.getAllWindows();

  window?.close();

  await expect.poll(() => notebook.dialogs).toHaveLength(1);
  expect(notebook.dialogs[0]?.options).toMatchObject({ message: 'The window is not answering.' });
  expect(window?.isDestroyed()).toBe(false);
});

test('remembers the size of the window', async ({ launchApp }) => {
  const first = await launchApp();
  await first.page.setViewportSize({ width: 1000, height: 700 });
  const [window] = first.electron.BrowserWindow.getAllWindows();
  window?.close();
  await expect.poll(() => window?.isDestroyed()).toBe(true);

  const second = await launchApp({ userData: first.userData });

  expect(second.electron.BrowserWindow.getAllWindows()[0]?.getNormalBounds()).toMatchObject({
    width: 1000,
    height: 700,
  });
});
