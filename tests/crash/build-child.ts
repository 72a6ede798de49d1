import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { nodeConfig } from '../../scripts/build/targets.ts';

const root = join(import.meta.dirname, '../..');

/** Bundles the child once: Node cannot run the JSX of the charts as it stands. */
export async function buildChild(): Promise<string> {
  const built = await build(nodeConfig(root, 'tests/crash/child.ts'));
  if (Array.isArray(built) || !('output' in built)) throw new Error('no bundle for the child');
  const chunk = built.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('no bundle for the child');
  // Inside the tree, so that the native driver is found.
  const path = join(root, 'dist', `.crash-child-${process.pid}.cjs`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(path, chunk.code);
  return path;
}
