import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedBrowserHere } from '../../tests/stand-in/browser/find-browser.ts';

/**
 * A browser for the journeys: an installed one, or on Debian and its kin, as root, one that is
 * installed now. Undefined when there is none and none can be had.
 */
export function requireBrowser(): string | undefined {
  const found = installedBrowserHere();
  if (found !== undefined) return found;
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return undefined;
  console.log('No browser is installed; installing Chromium.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env,
      stdio: 'ignore',
    }).status === 0;
  if (!install()) {
    spawnSync('apt-get', ['update'], { env, stdio: 'ignore' });
    install();
  }
  return installedBrowserHere();
}
