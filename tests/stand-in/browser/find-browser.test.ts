import { expect, it } from 'vitest';
import { findBrowser, type BrowserSearch } from './find-browser.ts';

const search = (given: Partial<BrowserSearch> & { readonly there: readonly string[] }) =>
  findBrowser({
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    playwright: () => undefined,
    exists: (path) => given.there.includes(path),
    ...given,
  });

it('finds Chromium, then Chrome, then Edge, along the path', () => {
  const there = ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/local/bin/chromium'];

  expect(search({ there })).toBe('/usr/local/bin/chromium');
  expect(search({ there: there.slice(0, 2) })).toBe('/usr/bin/google-chrome');
  expect(search({ there: there.slice(0, 1) })).toBe('/usr/bin/microsoft-edge');
});

it('takes the browser that is named, and no other', () => {
  const env = { PATH: '/usr/bin', PPG_BROWSER: '/opt/mine' };

  expect(search({ env, there: ['/usr/bin/chromium', '/opt/mine'] })).toBe('/opt/mine');
  expect(search({ env, there: ['/usr/bin/chromium'] })).toBeUndefined();
});

it('takes Playwright’s own when nothing is installed', () => {
  expect(search({ there: ['/pw/chrome'], playwright: () => '/pw/chrome' })).toBe('/pw/chrome');
  expect(search({ there: [], playwright: () => '/pw/chrome' })).toBeUndefined();
});

it('finds Edge on Windows and Chrome on macOS', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

  expect(search({ platform: 'win32', env, there: [edge] })).toBe(edge);
  expect(search({ platform: 'darwin', there: [chrome] })).toBe(chrome);
});
