import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{electron,renderer,shared,scripts}/**/*.test.{ts,tsx}',
      'tests/{architecture,packaging,crash,stand-in}/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 20_000,
    pool: 'threads',
    maxWorkers: 2,
  },
});
