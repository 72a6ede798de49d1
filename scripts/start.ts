import { spawnSync } from 'node:child_process';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { ensureBuilt } from './build/build.ts';
import { applicationTargets } from './build/targets.ts';
import { decideStart, hasDisplay } from './start/decide-start.ts';
import { electronProgram } from './start/electron-program.ts';

enableCompileCache();
const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
await ensureBuilt(root, applicationTargets);

const display = hasDisplay(process.platform, process.env);
const electron = display ? electronProgram(root) : undefined;
const browser = display && electron === undefined ? await installedBrowser() : undefined;
const decision = decideStart({ display, electron, browser });
console.log(decision.words);

if (decision.kind === 'none') process.exit(1);
if (decision.kind === 'electron' && electron !== undefined) {
  // Chromium's sandbox refuses to run for root; nobody but a test machine does that.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { status } = spawnSync(electron, [...asRoot, root, ...args], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
const { runStandIn } = await import('./start/run-stand-in.ts');
await runStandIn(root, args);
process.exit(0);

async function installedBrowser(): Promise<string | undefined> {
  const { installedBrowserHere } = await import('../tests/stand-in/browser/find-browser.ts');
  return installedBrowserHere();
}
