import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';

const hostile = [
  'https://example.org/',
  'http://example.org/',
  'https://example.org/?next=ppg://app/',
  'https://app.ppg.localhost.example.org/',
  'https://app.ppg.localhost@example.org/',
  'https://www.legislation.gov.uk.example.org/',
  'file:///etc/hostname',
  'data:text/html,<h1>elsewhere</h1>',
  'javascript:document.title="elsewhere"',
];

type Way = (page: Page, url: string) => Promise<void>;

const ways: Readonly<Record<string, Way>> = {
  'a link': (page, url) => clickLink(page, url, ''),
  'a link to a new window': (page, url) => clickLink(page, url, '_blank'),
  'a script that sets the location': (page, url) =>
    page.evaluate((to) => {
      location.assign(to);
    }, url),
  'a script that opens a window': (page, url) =>
    page.evaluate((to) => {
      window.open(to);
    }, url),
};

for (const [way, go] of Object.entries(ways)) {
  test(`checklist 13 and 14: ${way} never leads elsewhere`, async ({ launchApp }) => {
    const { page, notebook, electron, expectTrouble } = await launchApp();
    expectTrouble();
    const where = () => page.evaluate(() => ({ url: location.href, title: document.title }));
    const before = await where();

    for (const url of hostile) {
      await go(page, url).catch(() => {});
      await page.waitForTimeout(60);
      expect(await where(), url).toEqual(before);
    }

    expect(notebook.requests.filter(({ outcome }) => outcome === 'LEFT')).toEqual([]);
    expect(notebook.openedOutside).toEqual([]);
    // A window that was opened is closed at once, which takes the browser a moment.
    await expect.poll(() => page.context().pages()).toHaveLength(1);
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1);
  });
}

test('checklist 13: a redirect or a frame to elsewhere is prevented', async ({ launchApp }) => {
  const { electron } = await launchApp();
  const [window] = electron.BrowserWindow.getAllWindows();

  for (const name of ['will-redirect', 'will-frame-navigate', 'will-navigate']) {
    const prevented = { foreign: false, own: false };
    const emit = (key: keyof typeof prevented, url: string): void => {
      const preventDefault = (): void => {
        prevented[key] = true;
      };
      window?.webContents.emit(name, { url, preventDefault });
    };
    emit('foreign', 'https://example.org/?next=ppg://app/');
    emit('own', 'ppg://app/');
    expect(prevented, name).toEqual({ foreign: true, own: false });
  }
});

test('checklist 12: a web view is never attached', async ({ launchApp }) => {
  const { electron } = await launchApp();
  let prevented = false;

  electron.BrowserWindow.getAllWindows()[0]?.webContents.emit('will-attach-webview', {
    preventDefault: () => {
      prevented = true;
    },
  });

  expect(prevented).toBe(true);
});

test('checklist 15: a listed address opens outside after the person has agreed', async ({
  launchApp,
}) => {
  const { page, notebook, expectTrouble } = await launchApp();
  expectTrouble();
  const law = 'https://www.legislation.gov.uk/uksi/2015/1862';

  await clickLink(page, law, '_blank');
  await expect.poll(() => notebook.dialogs).toHaveLength(1);
  expect(notebook.openedOutside).toEqual([]);

  notebook.answers.push({ kind: 'message', button: 1 });
  await clickLink(page, law, '');
  await expect.poll(() => notebook.openedOutside).toEqual([law]);
});

async function clickLink(page: Page, url: string, target: string): Promise<void> {
  await page.evaluate(
    ([href = '', inWindow = '']) => {
      const link = document.createElement('a');
      link.href = href;
      link.target = inWindow;
      document.body.append(link);
      link.click();
      link.remove();
    },
    [url, target],
  );
}
