import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build/build.ts';
import { applicationTargets } from './build/targets.ts';

// npm run dist [-- --win --x64]: installers for this platform, or for the one named.
const root = join(import.meta.dirname, '..');
await ensureBuilt(root, applicationTargets);
const builder = join(root, 'node_modules/electron-builder/cli.js');
const { status } = spawnSync(process.execPath, [builder, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
