import { defineConfig } from '@playwright/test';
import { browserArguments } from '../stand-in/browser/browser-arguments.ts';
import { installedBrowserHere } from '../stand-in/browser/find-browser.ts';

const executablePath = installedBrowserHere();

/** Journeys through the built application on the stand-in; `scripts/e2e.ts` builds it first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // The built application runs as it is; transpiling it again would take half a minute a test.
  build: { external: ['**/dist/**'] },
  fullyParallel: true,
  workers: 2,
  // Patience for a slow machine: nothing is measured here (the bounds are in tests/bench).
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: browserArguments(),
      // Without a locale for UTF-8 Chromium on Linux cannot open a file whose name has an accent.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
    screenshot: 'only-on-failure',
  },
});
