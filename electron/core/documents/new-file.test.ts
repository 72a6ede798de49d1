import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { draftFile } from './new-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ppg-new-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = Buffer.from('whole');

it('takes the name wanted when it is free, and leaves nothing else', () => {
  const path = draftFile(join(folder, 'Report.docx'), bytes).settle();

  expect(path).toBe(join(folder, 'Report.docx'));
  expect(readdirSync(folder)).toEqual(['Report.docx']);
  expect(readFileSync(path, 'utf8')).toBe('whole');
});

it('never writes over a file: it counts until a name is free', () => {
  writeFileSync(join(folder, 'Report.docx'), 'first');
  writeFileSync(join(folder, 'Report (2).docx'), 'second');

  const path = draftFile(join(folder, 'Report.docx'), bytes).settle();

  expect(path).toBe(join(folder, 'Report (3).docx'));
  expect(readFileSync(join(folder, 'Report.docx'), 'utf8')).toBe('first');
  expect(readFileSync(join(folder, 'Report (2).docx'), 'utf8')).toBe('second');
});

it('leaves no trace when it is discarded', () => {
  draftFile(join(folder, 'Report.docx'), bytes).discard();

  expect(readdirSync(folder)).toEqual([]);
});

it('fails before anything is named when the folder is not there', () => {
  expect(() => draftFile(join(folder, 'missing', 'Report.docx'), bytes)).toThrow('ENOENT');
});
