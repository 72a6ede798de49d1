import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startInstalledBrowser } from './installed-browser.ts';

it('closes also when the browser could not be started', async () => {
  const browser = startInstalledBrowser(join(tmpdir(), 'no-such-browser'), false);

  await expect(browser.close()).resolves.toBeUndefined();
});
