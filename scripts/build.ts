import { join } from 'node:path';
import { ensureBuilt } from './build/build.ts';
import { applicationTargets, targets, type TargetName } from './build/targets.ts';

const root = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(targets, name));
if (unknown.length > 0) {
  console.error(
    `No such target: ${unknown.join(', ')}. There are: ${Object.keys(targets).join(', ')}.`,
  );
  process.exit(2);
}
try {
  const names = asked.length > 0 ? (asked as TargetName[]) : applicationTargets;
  const built = await ensureBuilt(root, names);
  console.log(built.length > 0 ? `Built ${built.join(', ')}.` : 'Everything is up to date.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
