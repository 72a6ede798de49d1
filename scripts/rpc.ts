import { join } from 'node:path';
import { ensureBuilt } from './build/build.ts';

const root = join(import.meta.dirname, '..');
await ensureBuilt(root, ['rpc', 'worker']);
await import(join(root, 'dist/rpc.cjs'));
