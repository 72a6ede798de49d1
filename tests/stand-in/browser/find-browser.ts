import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import type playwright from 'playwright-core';

export type BrowserSearch = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright would keep a browser of its own. */
  readonly playwright: () => string | undefined;
};

const programs: Readonly<Record<string, readonly string[]>> = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** An installed Chromium, Chrome or Edge: the one `PPG_BROWSER` names, else the first found. */
export function findBrowser(search: BrowserSearch): string | undefined {
  const named = search.env['PPG_BROWSER'];
  if (named) return search.exists(named) ? named : undefined;
  const installed = candidates(search).find(search.exists);
  if (installed !== undefined) return installed;
  const own = search.playwright();
  return own !== undefined && search.exists(own) ? own : undefined;
}

function candidates({ platform, env }: BrowserSearch): string[] {
  const names = programs[platform] ?? [];
  if (platform === 'darwin') return [...names];
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((key) => env[key]);
    return roots.flatMap((root) => (root ? names.map((name) => `${root}\\${name}`) : []));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Looks on this computer. Playwright, which takes long to load, is asked only when it must be. */
export function installedBrowserHere(): string | undefined {
  return findBrowser({
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    playwright: () => {
      const require = createRequire(import.meta.url);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the package's own type
      const { chromium } = require('playwright-core') as typeof playwright;
      return chromium.executablePath();
    },
  });
}
