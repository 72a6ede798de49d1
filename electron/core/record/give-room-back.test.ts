import { randomBytes } from 'node:crypto';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

async function fileAndRemove(bytes: number): Promise<string> {
  const file = join(desk.folder, 'photograph.bin');
  writeFileSync(file, randomBytes(bytes));
  const given = { reference: '(3)', title: 'Poster', aboutOn: '2026-10-01', file } as const;
  const { id, version } = await desk.ok('evidence.addByHand', given);
  await desk.ok('evidence.remove', { id, version, reason: 'entered by mistake' });
  return desk.office.requireRecord().path;
}

it('makes the file small again, on closing, once a large attachment was taken out', async () => {
  const path = await fileAndRemove(12_000_000);
  const before = statSync(path).size;

  await desk.ok('record.close', {});

  expect(before).toBeGreaterThan(12_000_000);
  expect(statSync(path).size).toBeLessThan(1_500_000);
  await desk.ok('record.open', { path });
  expect((await desk.ok('trail.verify', {})).intact).toBe(true);
});

it('does not rewrite the file for a little room', async () => {
  const path = await fileAndRemove(400_000);
  const before = statSync(path).size;

  await desk.ok('record.close', {});

  expect(statSync(path).size).toBe(before);
});
