import { createRequire } from 'node:module';
import Module from 'node:module';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { Notebook } from './notebook.ts';
import { findBrowserHere } from './find-browser.ts';
import { createElectron, type ElectronFake } from './stand-in.ts';
import type { Stage } from './stage.ts';

export type LaunchOptions = {
  /** The folder that holds main.cjs and preload.cjs. */
  readonly dist: string;
  /** What the system keeps applications' files in. */
  readonly appData: string;
  /** Arguments of the start, as a record file that was double-clicked. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly headed?: boolean;
  readonly isFirstInstance?: boolean;
  /** A browser that is shared between starts; without it one is launched and closed at the end. */
  readonly context?: () => Promise<BrowserContext>;
};

export type Launched = {
  readonly electron: ElectronFake;
  readonly notebook: Notebook;
  readonly stage: Stage;
  /** Resolves when the application has quit. */
  readonly quitted: Promise<void>;
};

export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}

/** Starts the built application on the stand-in, in this process. */
export function launch(options: LaunchOptions): Launched {
  const headed = options.headed ?? false;
  const browser = (options.context ?? (() => launchBrowser(headed)))();
  // Whoever needs the page meets the failure there.
  browser.catch(() => {});
  const ended = Promise.withResolvers<void>();
  const notebook = new Notebook();
  const stage: Stage = {
    notebook,
    appData: options.appData,
    headed,
    isFirstInstance: options.isFirstInstance ?? true,
    version: versionOf(options.dist),
    schemes: new Set(),
    protocolHandlers: new Map(),
    ipcHandlers: new Map(),
    mayRequest: () => Promise.resolve(true),
    keys: new Map(),
    onKeys: () => {},
    browser,
    openPage: async () => firstPage(await browser),
    quit: () => {
      void browser
        .then((context) => context.close())
        .catch(() => {})
        .then(() => ended.resolve());
    },
  };
  const electron = createElectron(stage);
  loadMain(join(options.dist, 'main.cjs'), electron, options);
  return { electron, notebook, stage, quitted: ended.promise };
}

export async function launchBrowser(headed: boolean): Promise<BrowserContext> {
  const executablePath = findBrowserHere(() => chromium.executablePath());
  if (executablePath === undefined) throw new NoBrowser('No Chromium, Chrome or Edge was found.');
  const options = { executablePath, headless: !headed, args: browserArguments() };
  if (headed) {
    return chromium.launchPersistentContext('', {
      ...options,
      args: [...options.args, '--app=data:text/html,<title>PPG Records</title>'],
      ignoreDefaultArgs: ['--enable-automation'],
      viewport: null,
    });
  }
  const browser = await chromium.launch(options);
  const context = await newContext(browser);
  context.on('close', () => void browser.close());
  return context;
}

/** The kind of context a window lives in. */
export function newContext(browser: { newContext: Browsing }): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1200, height: 860 },
    serviceWorkers: 'block',
    acceptDownloads: false,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
}

type Browsing = (options: object) => Promise<BrowserContext>;

export function browserArguments(): string[] {
  const root = process.getuid?.() === 0;
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? context.newPage();
}

function versionOf(dist: string): string {
  const manifest = createRequire(join(dist, 'main.cjs'))('../package.json') as { version: string };
  return manifest.version;
}

type Resolver = { _resolveFilename: (request: string, ...rest: unknown[]) => string };

/** Loads main as Electron would: its own arguments and environment, and `electron` to require. */
function loadMain(
  path: string,
  electron: ElectronFake,
  { args = [], ...options }: LaunchOptions,
): void {
  const require = createRequire(path);
  const resolver = Module as unknown as Resolver;
  const resolve = resolver._resolveFilename;
  const argv = process.argv;
  const { env = {} } = options;
  const former = Object.keys(env).map((key) => [key, process.env[key]] as const);
  const key = 'stand-in-for-electron';
  resolver._resolveFilename = (request, ...rest) =>
    request === 'electron' ? key : resolve.call(Module, request, ...rest);
  const module = new Module(key);
  module.exports = electron;
  module.loaded = true;
  require.cache[key] = module;
  delete require.cache[path];
  try {
    process.argv = [process.execPath, '.', ...args];
    Object.assign(process.env, env);
    require(path);
  } finally {
    process.argv = argv;
    for (const [name, value] of former) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    resolver._resolveFilename = resolve;
    delete require.cache[key];
  }
}
