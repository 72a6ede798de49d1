import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BackupReason } from './opening.ts';
import { agedOut } from './retention.ts';

const day = 86_400_000;
const start = Date.parse('2026-11-21T18:00:00Z');
const made = (daysAgo: number, reason: BackupReason = 'daily') => ({
  madeAtMs: start - daysAgo * day,
  reason,
});

it('keeps everything while there is little', () => {
  expect(agedOut([made(0), made(1), made(2)])).toEqual([]);
});

it('keeps 7 days, 4 weeks and 12 months of two years of daily backups', () => {
  const all = Array.from({ length: 730 }, (_, daysAgo) => made(daysAgo));

  const gone = new Set(agedOut(all));
  const stayed = all.filter((backup) => !gone.has(backup));

  expect(stayed.slice(0, 7)).toEqual(all.slice(0, 7));
  expect(stayed.length).toBeGreaterThanOrEqual(7 + 2 + 10);
  expect(stayed.length).toBeLessThanOrEqual(7 + 4 + 12);
  expect(Math.min(...stayed.map(({ madeAtMs }) => madeAtMs))).toBeLessThan(start - 320 * day);
});

it('counts days and weeks that have a backup, so a group that meets monthly keeps its past', () => {
  const monthly = Array.from({ length: 7 }, (_, month) => made(month * 30));

  expect(agedOut(monthly)).toEqual([]);
});

it('keeps the last 10 of those made before something was done', () => {
  const imports = Array.from({ length: 12 }, (_, daysAgo) => made(daysAgo, 'before an import'));

  expect(agedOut(imports)).toEqual(imports.slice(10));
});

it('never lets the newest backup age out', () => {
  const backup = fc.record({
    madeAtMs: fc.integer({ min: 0, max: start }),
    reason: fc.constantFrom<BackupReason>('daily', 'asked for', 'before an import'),
  });
  fc.assert(
    fc.property(fc.array(backup, { minLength: 1 }), (backups) => {
      const newest = Math.max(...backups.map(({ madeAtMs }) => madeAtMs));
      const gone = agedOut(backups).filter(({ madeAtMs }) => madeAtMs === newest);
      expect(gone.length).toBeLessThan(
        backups.filter(({ madeAtMs }) => madeAtMs === newest).length,
      );
    }),
  );
});
