import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// npm run crash -- --rounds 1000 [--seed 1] [--kind commands]
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
  },
});

const root = join(import.meta.dirname, '../..');
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'tests/crash'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PPG_CRASH_ROUNDS: values.rounds,
      PPG_CRASH_SEED: values.seed,
      ...(values.kind && { PPG_CRASH_KIND: values.kind }),
    },
  },
);
process.exitCode = status ?? 1;
