import { rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { workerThread } from '../../electron/core/jobs/do-work-in-worker.ts';
import { runDemo } from './run-demo.ts';

// Built into dist, beside which the resources stand.
const root = join(__dirname, '..');
const folder = join(root, 'out', 'demo');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const worker = workerThread(join(__dirname, 'worker.cjs'));

runDemo({ folder, resources: join(root, 'resources'), doWork: worker.doWork, say: console.log })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => void worker.stop());
