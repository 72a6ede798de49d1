import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordsPlace } from './records-place.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'ppg-place-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function documents(...path: string[]): string {
  const folder = join(home, ...path);
  mkdirSync(folder, { recursive: true });
  return folder;
}

it('offers a folder of its own in the documents', () => {
  const folder = documents('Documents');

  expect(recordsPlace('/app', folder)).toEqual({ folder: join(folder, 'PPG Records'), note: '' });
});

it('offers the local folder, and says why, when a service copies the documents', () => {
  const { folder, note } = recordsPlace('/app', documents('OneDrive - NHS', 'Documents'));

  expect(folder).toBe(join('/app', 'records'));
  expect(note).toContain('OneDrive');
});

it.each([undefined, '/no/such/folder'])('offers the local folder without documents (%s)', (none) =>
  expect(recordsPlace('/app', none)).toEqual({ folder: join('/app', 'records'), note: '' }),
);
