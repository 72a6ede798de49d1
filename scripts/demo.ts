import { join } from 'node:path';
import { ensureBuilt } from './build/build.ts';

const root = join(import.meta.dirname, '..');
await ensureBuilt(root, ['demo', 'worker']);
await import(join(root, 'dist/demo.cjs'));
