import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './build/build.ts';
import { applicationTargets } from './build/targets.ts';

const root = join(import.meta.dirname, '..');
await ensureBuilt(root, applicationTargets);
const program = join(root, 'node_modules/@playwright/test/cli.js');
const { status } = spawnSync(
  process.execPath,
  [program, 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
