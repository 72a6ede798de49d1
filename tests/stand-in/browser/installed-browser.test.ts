import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startInstalledBrowser } from './installed-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ppg-browser-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that answers the first question and ends. */
function shortLived(): string {
  const path = join(folder, 'short-lived');
  writeFileSync(
    path,
    `#!${process.execPath}
    const { readSync, writeSync } = require('node:fs');
    readSync(3, Buffer.alloc(1000));
    writeSync(4, '{"id":1,"result":{}}\\0');`,
    { mode: 0o755 },
  );
  return path;
}

const ended = /^The browser ended before it showed a page\./;

it('says so when the browser could not be started', async () => {
  const browser = startInstalledBrowser(join(folder, 'no-such-browser'), false);

  await expect(browser.openTab()).rejects.toThrow(ended);
  await browser.close();
});

it.skipIf(process.platform === 'win32')('says so when it ends before it has a page', async () => {
  const browser = startInstalledBrowser(shortLived(), false);

  await expect(browser.openTab()).rejects.toThrow(ended);
  await browser.close();
});

it('leaves a profile that is kept from start to start where it is', async () => {
  const profile = join(folder, 'session');
  mkdirSync(profile);
  const browser = startInstalledBrowser(join(folder, 'no-such-browser'), false, profile);

  await browser.close();

  expect(existsSync(profile)).toBe(true);
});

it('closes also when the browser could not be started', async () => {
  const browser = startInstalledBrowser(join(folder, 'no-such-browser'), false);

  await expect(browser.close()).resolves.toBeUndefined();
});
