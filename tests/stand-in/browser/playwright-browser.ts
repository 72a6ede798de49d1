import type { Browser as PlaywrightBrowser, BrowserContext, Page } from 'playwright-core';
import type { Browser, Tab } from './tab.ts';

/** The application in a context of Playwright's own, where tests click and type. */
export type PlaywrightStage = {
  readonly browser: Browser;
  /** The page of the application's window, once it has one. */
  readonly page: () => Promise<Page>;
};

export function playwrightStage(
  playwright: PlaywrightBrowser,
  prepare: (context: BrowserContext) => Promise<unknown>,
): PlaywrightStage {
  const context = newContext(playwright, prepare);
  const page = Promise.withResolvers<Page>();
  return {
    page: () => page.promise,
    browser: {
      openTab: async () => {
        const opened = await (await context).newPage();
        page.resolve(opened);
        return tabOf(opened);
      },
      close: async () => (await context).close(),
    },
  };
}

/** The kind of context a window lives in. */
async function newContext(
  browser: PlaywrightBrowser,
  prepare: (context: BrowserContext) => Promise<unknown>,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 860 },
    serviceWorkers: 'block',
    acceptDownloads: false,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  await prepare(context);
  return context;
}

async function tabOf(page: Page): Promise<Tab> {
  page.on('popup', (popup) => void popup.close().catch(() => {}));
  return {
    devtools: await page.context().newCDPSession(page),
    size: () => page.viewportSize() ?? undefined,
    resize: (size) => page.setViewportSize(size),
    close: () => page.close(),
    isClosed: () => page.isClosed(),
    onClosed: (listener) => void page.on('close', listener),
  };
}
