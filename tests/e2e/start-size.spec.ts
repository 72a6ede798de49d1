import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const renderer = join(import.meta.dirname, '../../dist/renderer');
const budget = 200_000;

test('what is loaded before the first page stays within 200 kB, compressed', () => {
  const page = readFileSync(join(renderer, 'index.html'), 'utf8');
  const loaded = [...page.matchAll(/(?:src|href)="\/?\.?\/?(assets\/[^"]+)"/g)].map(
    ([, path = '']) => gzipSync(readFileSync(join(renderer, path))).length,
  );

  expect(loaded.length).toBeGreaterThan(1);
  expect(loaded.reduce((sum, size) => sum + size, 0)).toBeLessThan(budget);
});
