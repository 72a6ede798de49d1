import { join } from 'node:path';
import { ensureBuilt } from './build/build.ts';
import { applicationTargets } from './build/targets.ts';
import { closingLine, oneFailed, onePassed, sum, type Count } from './test/count.ts';
import { requireBrowser } from './test/require-browser.ts';
import { runStep, type Step } from './test/step.ts';

const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const results = join(root, 'test-results');

const step = (name: string, ...program: string[]): Step => ({ name, program });
const checks = [
  step('types', join(modules, 'typescript/bin/tsc'), '-p', '.'),
  step('lint', join(modules, 'oxlint/bin/oxlint'), '--type-aware', '--quiet'),
  step('format', join(modules, 'prettier/bin/prettier.cjs'), '--check', '.'),
];
const vitestReport = join(results, 'vitest.json');
const tests: Step = {
  name: 'unit, integration, architecture, packaging and crash tests',
  program: [
    join(modules, 'vitest/vitest.mjs'),
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ],
  report: vitestReport,
};
const journeys: Step = {
  name: 'journeys and accessibility in a browser',
  program: [
    join(modules, '@playwright/test/cli.js'),
    'test',
    '--config=tests/e2e/playwright.config.ts',
  ],
  report: join(results, 'e2e.json'),
};

const counts: Count[] = [];
// One after the other: two at once make each other slow, and time limits are for a quiet machine.
for (const check of checks) counts.push(await runStep(root, check));
counts.push(await build());
counts.push(await runStep(root, tests));
counts.push(await inBrowser());

const total = sum(counts);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(closingLine(total));
process.exit(total.failed === 0 ? 0 : 1);

async function build(): Promise<Count> {
  try {
    await ensureBuilt(root, [...applicationTargets, 'rpc', 'demo']);
    console.log('ok: build');
    return onePassed;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    console.log('FAILED: build');
    return oneFailed;
  }
}

async function inBrowser(): Promise<Count> {
  if (requireBrowser() === undefined) {
    console.log(
      'FAILED: no Chromium, Chrome or Edge was found and none could be installed. Install one, or name one with PPG_BROWSER.',
    );
    return oneFailed;
  }
  return runStep(root, journeys);
}
