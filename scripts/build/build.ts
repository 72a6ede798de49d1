import type { build } from 'vite';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNotices } from '../notices/write-notices.ts';
import { packagesIn, writePackages, type BuiltPart } from './bundled-packages.ts';
import { fingerprintOf, staleTargets, stamp } from './stale.ts';
import { nodeConfig, rendererConfig, targets, type Target, type TargetName } from './targets.ts';

/**
 * Builds those of the named targets that are stale and answers which these were.
 *
 * The bundler is loaded only when there is something to build: a check of a fresh tree takes
 * some hundredths of a second. Outputs appear by rename, so a reader never sees half of one.
 */
export async function ensureBuilt(
  root: string,
  names: readonly TargetName[],
): Promise<readonly TargetName[]> {
  const stale = staleTargets(root, names);
  if (stale.length === 0) return stale;
  const vite = await import('vite');
  // The bundler believes its surroundings: inside a test runner it would pack React for development.
  const surroundings = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await Promise.all(
    stale.map(async (name) => {
      const target: Target = targets[name];
      const fingerprint = fingerprintOf(root, target);
      const parts = await (target.entry === undefined
        ? buildPage(vite, root, target.output)
        : buildBundle(vite, root, target.entry, target.output));
      writePackages(root, name, packagesIn(parts));
      stamp(root, name, fingerprint);
    }),
  ).finally(() => {
    if (surroundings === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = surroundings;
  });
  if (existsSync(join(root, targets.renderer.output))) writeNotices(root);
  return stale;
}

type Vite = { readonly build: typeof build };

async function buildPage(vite: Vite, root: string, output: string): Promise<BuiltPart[]> {
  const fresh = join(root, `dist/.renderer-${process.pid}`);
  const parts = outputOf(await vite.build(rendererConfig(root, fresh)));
  const old = `${fresh}-old`;
  if (existsSync(join(root, output))) renameSync(join(root, output), old);
  renameSync(fresh, join(root, output));
  rmSync(old, { recursive: true, force: true });
  return parts;
}

async function buildBundle(
  vite: Vite,
  root: string,
  entry: string,
  output: string,
): Promise<BuiltPart[]> {
  const parts = outputOf(await vite.build(nodeConfig(root, entry)));
  const [chunk, ...more] = parts.filter((part) => part.type === 'chunk');
  if (!chunk || more.length > 0) throw new Error(`${entry} did not build into one file`);
  mkdirSync(join(root, 'dist'), { recursive: true });
  const path = join(root, output);
  writeFileSync(`${path}.${process.pid}`, chunk.code);
  renameSync(`${path}.${process.pid}`, path);
  return parts;
}

type Built = Awaited<ReturnType<typeof build>>;

function outputOf(built: Built) {
  if (Array.isArray(built) || !('output' in built)) throw new Error('The bundler answered nothing');
  return [...built.output];
}
