import { join } from 'node:path';
import { createServer } from 'vite';
import type { Figure } from '../tests/bench/figure.ts';
import { formatFigures, isReached } from './bench/format-figures.ts';
import { ensureBuilt } from './build/build.ts';
import { applicationTargets } from './build/targets.ts';

// npm run bench [-- NAME ...]: all benchmarks, or those named.
const all = [
  'representativeness',
  'quin-age',
  'lsoa',
  'command',
  'report',
  'minutes',
  'minuting',
  'first-window',
  'search',
  'trail',
  'twenty-years',
];
const asked = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
await ensureBuilt(root, applicationTargets);

// Through the bundler, since some of what is measured is written in TSX. The server listens nowhere;
// it stays open because what is measured loads parts of itself when they are first needed.
const bundler = await createServer({
  configFile: false,
  root,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const figures: Figure[] = [];
for (const name of asked.length > 0 ? asked : all) {
  const path = join(root, 'tests/bench', `${name}.ts`);
  const { bench } = (await bundler.ssrLoadModule(path)) as { bench: () => Promise<Figure[]> };
  const found = await bench();
  figures.push(...found);
  for (const line of formatFigures(found)) console.log(line);
}
await bundler.close();
const missed = figures.filter((figure) => !isReached(figure)).length;
console.log(`${figures.length - missed} of ${figures.length} figures reached.`);
process.exit(missed === 0 ? 0 : 1);
