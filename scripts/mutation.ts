import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutantsOf, type Mutant } from './mutation/mutants.ts';

// npm run mutation [-- --most 200 --seed 1 --threshold 85 PATH ...]: changes one operator, bound or
// constant at a time and runs the tests of its own folder; a change that no test notices has survived.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    threshold: { type: 'string', default: '85' },
  },
});
const root = join(import.meta.dirname, '..');
const places = [
  'shared/statistics',
  'shared/representativeness',
  'shared/dates',
  'shared/equality',
];
const record = ['electron/core/record/migrate.ts', 'electron/core/record/trail'];

type Case = Mutant & { readonly path: string };
const cases = (positionals.length > 0 ? positionals : [...places, ...record])
  .flatMap(sourcesBelow)
  .flatMap((path) =>
    mutantsOf(readFileSync(join(root, path), 'utf8')).map((mutant): Case => ({ ...mutant, path })),
  );
const chosen = shuffled(cases, Number(values.seed)).slice(0, Number(values.most));
console.log(`${chosen.length} of ${cases.length} mutants, seed ${values.seed}.`);

const folder = mkdtempSync(join(tmpdir(), 'ppg-mutation-'));
for (const [place, [first]] of Map.groupBy(chosen, ({ path }) => dirname(path))) {
  if (!first) continue;
  const text = readFileSync(join(root, first.path), 'utf8');
  if (!(await isNoticed({ path: first.path, text }, join(folder, 'as-it-is.ts')))) continue;
  console.error(`The tests of ${place} fail without any change: nothing can be learnt.`);
  process.exit(2);
}
let survived = 0;
for (const [index, mutant] of chosen.entries()) {
  if (await isNoticed(mutant, join(folder, `${index}.ts`))) continue;
  survived += 1;
  console.log(`survived: ${mutant.path}:${mutant.line}: ${mutant.change}`);
}
rmSync(folder, { recursive: true, force: true });
const score = chosen.length === 0 ? 0 : (100 * (chosen.length - survived)) / chosen.length;
console.log(`${score.toFixed(1)} % noticed; at least ${values.threshold} % is asked for.`);
process.exit(score >= Number(values.threshold) ? 0 : 1);

function isNoticed({ path, text }: Pick<Case, 'path' | 'text'>, copy: string): Promise<boolean> {
  writeFileSync(copy, text);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const config = join(root, 'scripts/mutation/vitest.config.ts');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [vitest, 'run', dirname(path), '--config', config], {
      cwd: root,
      stdio: 'ignore',
      timeout: 60_000,
      env: { ...process.env, PPG_MUTANT_FILE: join(root, path), PPG_MUTANT_TEXT: copy },
    });
    // A run that never ends has noticed, too.
    child.on('close', (code) => resolve(code !== 0));
  });
}

function sourcesBelow(place: string): string[] {
  if (statSync(join(root, place)).isFile()) return [place];
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .sort();
}

/** The same order for the same seed: a linear congruential generator (Numerical Recipes). */
function shuffled<T>(things: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  return things
    .map((thing) => ({ thing, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}
