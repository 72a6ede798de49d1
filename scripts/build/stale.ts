import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { targets, type Target, type TargetName } from './targets.ts';

/** The targets whose output is missing or older than what it is built from. */
export function staleTargets(root: string, names: readonly TargetName[]): TargetName[] {
  const fingerprints = new Map<string, string>();
  return names.filter((name) => {
    const target: Target = targets[name];
    if (!existsSync(join(root, target.output))) return true;
    return readStamp(root, name) !== fingerprintOf(root, target, fingerprints);
  });
}

/** What the sources look like now; take it before a build, so that a change during it counts. */
export function fingerprintOf(
  root: string,
  target: Target,
  known: Map<string, string> = new Map<string, string>(),
): string {
  const parts = target.sources.map((source) => {
    let print = known.get(source);
    if (print === undefined) known.set(source, (print = fingerprintOfPath(join(root, source))));
    return print;
  });
  return parts.join(' ');
}

/** Remembers what a target was built from. */
export function stamp(root: string, name: TargetName, fingerprint: string): void {
  mkdirSync(join(root, 'dist/.stamps'), { recursive: true });
  writeFileSync(stampPath(root, name), fingerprint);
}

const stampPath = (root: string, name: string) => join(root, 'dist/.stamps', name);

function readStamp(root: string, name: string): string | undefined {
  return existsSync(stampPath(root, name))
    ? readFileSync(stampPath(root, name), 'utf8')
    : undefined;
}

/** Names, sizes and times of all files below: far quicker than reading them, and enough. */
function fingerprintOfPath(path: string): string {
  const hash = createHash('sha256');
  const visit = (at: string): void => {
    const facts = statSync(at, { throwIfNoEntry: false });
    if (!facts) return;
    if (facts.isDirectory()) {
      for (const name of readdirSync(at).sort()) visit(join(at, name));
    } else if (!/\.test\.tsx?$/.test(at)) {
      hash.update(`${at}\n${facts.size}\n${facts.mtimeMs}\n`);
    }
  };
  visit(path);
  return hash.digest('hex').slice(0, 20);
}
