import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint, note, temporaryPlace } from '../../../tests/fixtures/temporary-place.ts';

let place: ReturnType<typeof temporaryPlace>;
beforeEach(() => {
  place = temporaryPlace();
});
afterEach(() => place.close());

const checked = () => {
  place.around.ahead.check(place.recordPath);
  return place.around.ahead.take(place.recordPath);
};

/** Overwrites part of a page in the middle of the file. */
function damage(): void {
  const bytes = readFileSync(place.recordPath);
  bytes.fill(0x5a, 4096 * 6, 4096 * 6 + 600);
  writeFileSync(place.recordPath, bytes);
}

it('remembers once that a record is sound, and leaves it as it is', () => {
  place.makeRecord(40);
  const before = fingerprint(place.recordPath);

  expect(checked()).toBe(true);
  expect(place.around.ahead.take(place.recordPath)).toBe(false);
  expect(fingerprint(place.recordPath)).toBe(before);
  expect(place.files()).toEqual(['backups', 'group.ppg']);
});

it('does not hold for a record that was written to since', async () => {
  place.makeRecord(1);
  const { ahead } = place.around;
  ahead.check(place.recordPath);
  const other = temporaryPlace();
  const answer = await other.open({ path: place.recordPath });
  if (answer.outcome !== 'opened') throw new Error(answer.message);
  note(answer.record, 1);
  answer.record.close();
  other.close();

  expect(ahead.take(place.recordPath)).toBe(false);
});

it('lets nothing damaged through, whenever the damage came', async () => {
  place.makeRecord(40);
  place.around.ahead.check(place.recordPath);
  damage();

  expect(await place.open()).toMatchObject({ problem: 'damaged' });
  expect(checked()).toBe(false);
});

it('says nothing of a protected record, another file or none', () => {
  place.makeRecord(1, 'sample passphrase');
  const text = join(place.folder, 'letter.ppg');
  writeFileSync(text, 'Dear all');

  expect(checked()).toBe(false);
  expect(() => place.around.ahead.check(text)).not.toThrow();
  expect(place.around.ahead.take(text)).toBe(false);
  expect(() => place.around.ahead.check(join(place.folder, 'gone.ppg'))).not.toThrow();
});
