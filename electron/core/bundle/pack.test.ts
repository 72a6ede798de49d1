import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packFolder } from './pack.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ppg-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('ends when a file was taken away before it was packed', async () => {
  writeFileSync(join(folder, 'Index.html'), 'Index');
  const { signal } = new AbortController();
  const paths = ['Index.html', 'Attachments/taken by a virus scanner.exe'];

  const packing = packFolder(folder, join(folder, 'out.zip'), { root: 'Bundle', paths, signal });

  await expect(packing).rejects.toThrow('could not be read again');
});
