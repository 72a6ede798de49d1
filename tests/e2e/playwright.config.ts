import { chromium, defineConfig } from '@playwright/test';
import { findBrowserHere } from '../stand-in/find-browser.ts';
import { browserArguments } from '../stand-in/launch.ts';

const executablePath = findBrowserHere(() => chromium.executablePath());

/** Journeys through the built application on the stand-in; `scripts/e2e.ts` builds it first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // The built application runs as it is; transpiling it again would take half a minute a test.
  build: { external: ['**/dist/**'] },
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 5000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
  use: {
    launchOptions: { ...(executablePath && { executablePath }), args: browserArguments() },
    screenshot: 'only-on-failure',
  },
});
