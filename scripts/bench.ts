import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Figure } from '../tests/bench/figure.ts';
import { formatFigures, isReached } from './bench/format-figures.ts';
import { ensureBuilt } from './build/build.ts';
import { applicationTargets } from './build/targets.ts';

// npm run bench [-- NAME ...]: all benchmarks, or those named.
const all = ['quin-age', 'command', 'report', 'first-window'];
const asked = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
await ensureBuilt(root, applicationTargets);

const figures: Figure[] = [];
for (const name of asked.length > 0 ? asked : all) {
  // Through the bundler's runner, since some of what is measured is written in TSX.
  const { module } = await runnerImport<{ readonly bench: () => Promise<Figure[]> }>(
    join(root, 'tests/bench', `${name}.ts`),
    { configFile: false, root, logLevel: 'error' },
  );
  const found = await module.bench();
  figures.push(...found);
  for (const line of formatFigures(found)) console.log(line);
}
const missed = figures.filter((figure) => !isReached(figure)).length;
console.log(`${figures.length - missed} of ${figures.length} figures reached.`);
process.exit(missed === 0 ? 0 : 1);
