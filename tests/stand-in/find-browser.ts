import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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
  const own = search.playwright();
  return [...candidates(search), ...(own ? [own] : [])].find(search.exists);
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

/** Looks on this computer. */
export function findBrowserHere(playwright: () => string | undefined): string | undefined {
  return findBrowser({
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    playwright,
  });
}
