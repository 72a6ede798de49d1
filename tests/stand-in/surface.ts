import { privateAddress, shownAddress } from './address.ts';
import { evaluate } from './browser/evaluate.ts';
import type { Size, Tab } from './browser/tab.ts';
import type { ToPreload } from './messages.ts';
import { noteProblems } from './note-problems.ts';
import { answerRequests } from './requests.ts';
import type { Stage } from './stage.ts';
import { openWorlds, type Worlds } from './worlds.ts';

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
  readonly tab: Tab;
  readonly load: (url: string) => Promise<void>;
  readonly tell: (message: ToPreload) => void;
  readonly zoom: (factor: number) => void;
  readonly close: () => void;
};

export async function openSurface(
  stage: Stage,
  preload: string,
  size: Size,
  events: SurfaceEvents,
): Promise<Surface> {
  const tab = await stage.openTab();
  const { devtools } = tab;
  let loading = false;
  const [worlds] = await Promise.all([
    connectWorlds(stage, tab, preload, events),
    devtools.send('Log.enable'),
    tab.size()?.width === size.width && tab.size()?.height === size.height
      ? undefined
      : tab.resize(size),
  ]);
  const { mainFrame } = worlds;
  await answerRequests(stage, devtools, {
    mainFrame,
    mayNavigate: (url, main) => (main && loading) || events.mayNavigate(url, main),
  });
  stage.onKeys = () => worlds.tell({ kind: 'keys', keys: [...stage.keys.keys()] });
  noteProblems(devtools, stage.notebook);
  listen(stage, tab, mainFrame, events);
  return {
    tab,
    load: async (url) => {
      loading = true;
      try {
        await navigate(tab, shownAddress(url));
      } finally {
        loading = false;
      }
    },
    tell: worlds.tell,
    zoom: (factor) => {
      const percent = JSON.stringify(String(factor));
      evaluate(devtools, `document.documentElement.style.setProperty('zoom', ${percent})`).catch(
        () => {},
      );
    },
    close: () => void tab.close().catch(() => {}),
  };
}

/** The preload's world of every document, with what it asks answered by the application. */
async function connectWorlds(
  stage: Stage,
  tab: Tab,
  preload: string,
  events: SurfaceEvents,
): Promise<Worlds> {
  const worlds: Worlds = await openWorlds(tab, preload, {
    onReady: () => stage.onKeys(),
    onMessage: (message, mainFrame) => {
      if (message.kind === 'key') return stage.keys.get(message.pressed)?.();
      const { id, channel } = message;
      const args = message.args.map(({ value }) => value);
      events.onInvoke(channel, args, mainFrame).then(
        (value) => worlds.tell({ kind: 'reply', id, value }),
        (why: unknown) => {
          const error = `Error invoking remote method '${channel}': ${String(why)}`;
          worlds.tell({ kind: 'reply', id, error });
        },
      );
    },
  });
  return worlds;
}

/** Shows an address and waits until it has been loaded. */
async function navigate({ devtools, onClosed }: Tab, url: string): Promise<void> {
  const loaded = Promise.withResolvers<void>();
  devtools.on('Page.loadEventFired', () => loaded.resolve());
  onClosed(() => loaded.reject(new Error('The page was closed')));
  loaded.promise.catch(() => {});
  const { errorText } = await devtools.send('Page.navigate', { url });
  if (errorText !== undefined) throw new Error(errorText);
  await loaded.promise;
}

function listen(stage: Stage, tab: Tab, mainFrame: string, events: SurfaceEvents): void {
  const { devtools } = tab;
  const own = (url: string): string => privateAddress(url, stage.schemes);
  devtools.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id === mainFrame) events.onUrl(own(`${frame.url}${frame.urlFragment ?? ''}`));
  });
  devtools.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId === mainFrame) events.onUrl(own(url));
  });
  devtools.on('Page.loadEventFired', () => events.onLoaded());
  devtools.on('Page.windowOpen', ({ url }) => {
    const outcome = events.mayOpen(own(url)) ? 'LEFT' : 'window refused';
    stage.notebook.requests.push({ url, outcome });
  });
  devtools.on('Page.frameRequestedNavigation', ({ url }) => {
    // Requests of the web are decided on their way; others never become a request here.
    if (!/^(https?|javascript|about|blob):/.test(url)) events.mayNavigate(url, true);
  });
  devtools.on('Inspector.targetCrashed', () => events.onCrash());
  tab.onClosed(() => events.onGone());
}
