import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSettings } from './settings-store.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ppg-settings-'));
  path = join(folder, 'deep', 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const person = { name: 'Alex Sample', role: 'chair' as const };

it('remembers from one start to the next', () => {
  openSettings(path).update({ person });
  openSettings(path).update({ recentFiles: ['/records/group.ppg'] });

  expect(openSettings(path).read()).toMatchObject({ person, recentFiles: ['/records/group.ppg'] });
});

it.each([
  ['broken JSON', '{"person":'],
  ['another shape', '[]'],
  ['nothing', ''],
])('counts a file of %s as empty', (_what, content) => {
  mkdirSync(join(folder, 'deep'));
  writeFileSync(path, content);

  expect(openSettings(path).read()).toEqual({ recentFiles: [] });
});

it('keeps what it understands of a file from another version', () => {
  mkdirSync(join(folder, 'deep'));
  writeFileSync(
    path,
    JSON.stringify({ person: { ...person, role: 'king' }, textSize: 120, unheardOf: true }),
  );

  expect(openSettings(path).read()).toEqual({ recentFiles: [], textSize: 120 });
});

it('remembers until it is closed where it cannot write', () => {
  writeFileSync(join(folder, 'deep'), 'a file where the folder should be');
  const settings = openSettings(path);

  settings.update({ person });

  expect(settings.read().person).toEqual(person);
  expect(readFileSync(join(folder, 'deep'), 'utf8')).toContain('a file');
});
