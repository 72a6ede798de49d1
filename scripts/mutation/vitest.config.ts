import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const file = process.env['PPG_MUTANT_FILE'] ?? '';
const text = process.env['PPG_MUTANT_TEXT'] ?? '';

/** The ordinary tests, with one source file read from elsewhere; the work tree stays as it is. */
export default defineConfig({
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: (id) => (id.split('?')[0] === file ? readFileSync(text, 'utf8') : undefined),
    },
  ],
  test: {
    // Kept by the content of the file on disk, which a mutant does not change: one would meet another.
    fsModuleCache: false,
    include: ['{electron,shared}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    bail: 1,
  },
});
