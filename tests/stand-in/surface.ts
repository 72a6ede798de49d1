import type { Page, Request as PageRequest, Route } from 'playwright-core';
import { privateAddress, shownAddress } from './address.ts';
import type { ToPreload } from './messages.ts';
import type { Stage } from './stage.ts';
import { openWorlds } from './worlds.ts';

/** What the application decides about the page, asked by the browser. */
export type SurfaceEvents = {
  readonly mayNavigate: (url: string, mainFrame: boolean) => boolean;
  readonly mayOpen: (url: string) => boolean;
  readonly onInvoke: (channel: string, args: readonly unknown[], main: boolean) => Promise<unknown>;
  readonly onUrl: (url: string) => void;
  /** A document has been loaded, by `loadURL` or anew. */
  readonly onLoaded: () => void;
  readonly onCrash: () => void;
  readonly onGone: () => void;
};

/** One page of the browser that shows a window of the application. */
export type Surface = {
  readonly page: Page;
  readonly load: (url: string) => Promise<void>;
  readonly tell: (message: ToPreload) => void;
  readonly zoom: (factor: number) => void;
  readonly close: () => void;
};

export async function openSurface(
  stage: Stage,
  preload: string,
  size: { readonly width: number; readonly height: number },
  events: SurfaceEvents,
): Promise<Surface> {
  const page = await stage.openPage();
  const context = page.context();
  const cdp = await context.newCDPSession(page);
  let loading = false;
  const own = (url: string) => privateAddress(url, stage.schemes);

  const [worlds] = await Promise.all([
    openWorlds(page, cdp, preload, {
      onReady: () => stage.onKeys(),
      onMessage: (message, mainFrame) => {
        if (message.kind === 'key') return stage.keys.get(message.pressed)?.();
        const { id, channel } = message;
        events
          .onInvoke(
            channel,
            message.args.map(({ value }) => value),
            mainFrame,
          )
          .then(
            (value) => worlds.tell({ kind: 'reply', id, value }),
            (error: unknown) =>
              worlds.tell({
                kind: 'reply',
                id,
                error: `Error invoking remote method '${channel}': ${String(error)}`,
              }),
          );
      },
    }),
    context.route('**/*', (route) =>
      decide(stage, route, page, own, (url, mainFrame) => {
        if (mainFrame && loading) return true;
        return events.mayNavigate(url, mainFrame);
      }),
    ),
  ]);
  const { width, height } = page.viewportSize() ?? size;
  if (width !== size.width || height !== size.height) await page.setViewportSize(size);
  stage.onKeys = () => worlds.tell({ kind: 'keys', keys: [...stage.keys.keys()] });
  listen(stage, page, own, events);
  cdp.on('Page.windowOpen', ({ url }) => {
    const outcome = events.mayOpen(own(url)) ? 'LEFT' : 'window refused';
    stage.notebook.requests.push({ url, outcome });
  });
  cdp.on('Page.frameRequestedNavigation', ({ url }) => {
    // Requests of the web are decided on their way; others never become a request here.
    if (!/^(https?|javascript|about|blob):/.test(url)) events.mayNavigate(url, true);
  });
  return {
    page,
    load: async (url) => {
      loading = true;
      try {
        await page.goto(shownAddress(url), { waitUntil: 'load' });
      } finally {
        loading = false;
      }
    },
    tell: worlds.tell,
    zoom: (factor) => {
      const percent = String(factor);
      page
        .evaluate((zoom) => document.documentElement.style.setProperty('zoom', zoom), percent)
        .catch(() => {});
    },
    close: () => void page.close().catch(() => {}),
  };
}

/** Answers a request from the application itself, or lets the application refuse it; none leaves. */
async function decide(
  stage: Stage,
  route: Route,
  page: Page,
  own: (url: string) => string,
  mayNavigate: (url: string, mainFrame: boolean) => boolean,
): Promise<void> {
  const request = route.request();
  const url = own(request.url());
  const note = (outcome: (typeof stage.notebook.requests)[number]['outcome']) =>
    stage.notebook.requests.push({ url, outcome });
  // A window that the page opened: whether it may is asked and noted where it opens.
  if (pageOf(request) !== page) return route.abort('aborted');
  if (request.isNavigationRequest() && !mayNavigate(url, request.frame() === page.mainFrame())) {
    note('navigation refused');
    return route.abort('aborted');
  }
  if (!(await stage.mayRequest(url))) {
    note('request refused');
    return route.abort('blockedbyclient');
  }
  const handler = stage.protocolHandlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler) {
    note('LEFT');
    return route.abort('blockedbyclient');
  }
  note('served');
  const response = await handler(new Request(url, { method: request.method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

function pageOf(request: PageRequest): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}

function listen(
  { notebook, headed }: Stage,
  page: Page,
  own: (url: string) => string,
  events: SurfaceEvents,
): void {
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) events.onUrl(own(frame.url()));
  });
  page.on('console', (message) => {
    if (message.type() === 'error') notebook.problems.push(message.text());
  });
  page.on('pageerror', (error) => notebook.problems.push(String(error)));
  page.on('popup', (popup) => void popup.close().catch(() => {}));
  page.on('load', events.onLoaded);
  page.on('crash', events.onCrash);
  page.on('close', events.onGone);
  // Without a listener Playwright answers prompts itself; a person answers them here.
  if (headed) page.on('dialog', () => {});
}
