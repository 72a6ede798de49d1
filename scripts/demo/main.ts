import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workerThread } from '../../electron/core/jobs/do-work-in-worker.ts';
import { runDemo } from './run-demo.ts';

// Built into dist, beside which the resources stand.
const root = join(__dirname, '..');
const folder = join(root, 'out', 'demo');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const userData = mkdtempSync(join(tmpdir(), 'ppg-demo-'));
const worker = workerThread(join(__dirname, 'worker.cjs'));

const resources = join(root, 'resources');
runDemo({ folder, resources, userData, doWork: worker.doWork, say: console.log })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => {
    rmSync(userData, { recursive: true, force: true });
    void worker.stop();
  });
