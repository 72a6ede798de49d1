import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openDefectLog } from './defect-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'ppg-log-'));
const path = join(folder, 'defects.log');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes where it happened, and neither what was typed nor whose computer it is', () => {
  const log = openDefectLog(folder, () => Date.parse('2026-11-21T12:00:00Z'));
  const error = new TypeError('cannot read "Alex Sample, 1 High Street"');
  error.stack = `TypeError: cannot read "Alex Sample, 1 High Street"\n    at save (/home/alex/dist/main.cjs:10:5)\n    at C:\\Users\\Alex\\main.cjs:3:1`;

  log(error, 'members.add', 'ref-1');

  const line = readFileSync(path, 'utf8');
  expect(JSON.parse(line)).toEqual({
    at: '2026-11-21T12:00:00.000Z',
    reference: 'ref-1',
    operation: 'members.add',
    kind: 'TypeError',
    places: ['save (main.cjs:10:5)', 'main.cjs:3:1'],
  });
  expect(line.toLowerCase()).not.toContain('alex');
});

it('keeps four files and no more', () => {
  const log = openDefectLog(folder);

  for (let n = 0; n < 6; n += 1) {
    log('x', 'y', String(n));
    writeFileSync(path, 'x'.repeat(300_000));
  }
  log('x', 'y', 'last');

  expect(statSync(path).size).toBeLessThan(1000);
  expect([1, 2, 3, 4].map((n) => existsSync(`${path}.${n}`))).toEqual([true, true, true, false]);
});

it('is quiet when it cannot write', () => {
  writeFileSync(join(tmpdir(), 'ppg-log-file'), '');
  const log = openDefectLog(join(tmpdir(), 'ppg-log-file', 'logs'));

  expect(() => log(new Error('x'), 'y', 'z')).not.toThrow();
  rmSync(join(tmpdir(), 'ppg-log-file'));
});
