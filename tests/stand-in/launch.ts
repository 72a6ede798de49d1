import { createRequire } from 'node:module';
import Module from 'node:module';
import { join } from 'node:path';
import { installedBrowserHere } from './browser/find-browser.ts';
import { startInstalledBrowser } from './browser/installed-browser.ts';
import type { Browser } from './browser/tab.ts';
import { Notebook } from './notebook.ts';
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
  /** Where the installed browser keeps its profile from start to start; without it nothing is kept. */
  readonly profile?: string;
  /** What shows the windows; without it an installed browser is started and closed at the end. */
  readonly browser?: Browser;
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
  const browser = options.browser ?? installedBrowser(headed, options.profile);
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
    openTab: browser.openTab,
    quit: () =>
      void browser
        .close()
        .catch(() => {})
        .then(() => ended.resolve()),
  };
  const electron = createElectron(stage);
  loadMain(join(options.dist, 'main.cjs'), electron, options);
  return { electron, notebook, stage, quitted: ended.promise };
}

function installedBrowser(headed: boolean, profile: string | undefined): Browser {
  const program = installedBrowserHere();
  if (program === undefined) throw new NoBrowser('No Chromium, Chrome or Edge was found.');
  return startInstalledBrowser(program, headed, profile);
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
