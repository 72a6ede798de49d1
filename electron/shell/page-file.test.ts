import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { pageFile } from './page-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ppg-page-'));
const root = join(folder, 'renderer');
mkdirSync(join(root, 'assets'), { recursive: true });
mkdirSync(join(folder, 'renderer-old'));
writeFileSync(join(root, 'index.html'), 'page');
writeFileSync(join(root, 'assets', 'main-1.js'), 'script');
writeFileSync(join(folder, 'renderer-old', 'index.html'), 'old');
writeFileSync(join(folder, 'secret.txt'), 'secret');
symlinkSync(join(folder, 'secret.txt'), join(root, 'assets', 'link.txt'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['ppg://app/', 'index.html'],
  ['ppg://app/index.html', 'index.html'],
  ['ppg://app/assets/main-1.js?v=1', join('assets', 'main-1.js')],
])('%s is %s', async (address, file) => {
  expect(await pageFile(root, address)).toBe(join(root, file));
});

it.each([
  'ppg://app/../secret.txt',
  'ppg://app/%2e%2e/secret.txt',
  'ppg://app/assets/..%2f..%2fsecret.txt',
  'ppg://app/%2e%2e%2fsecret.txt',
  'ppg://app/..%5csecret.txt',
  'ppg://app/..\\secret.txt',
  'ppg://app/%252e%252e/secret.txt',
  'ppg://app/%2e%2e/renderer-old/index.html',
  'ppg://app/C:/Windows/win.ini',
  'ppg://app/C%3a/Windows/win.ini',
  'ppg://app//etc/hostname',
  'ppg://app/index.html%00.js',
  'ppg://app/%ff',
  'ppg://app/assets/link.txt',
  'ppg://app/nowhere.html',
  'not an address',
])('checklist 18: %s is no file of the page', async (address) => {
  expect(await pageFile(root, address)).toBeUndefined();
});
