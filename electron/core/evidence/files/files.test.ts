import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { largestAttachment } from '../../../../shared/evidence/contract.ts';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';
import type { DispatchOptions } from '../../rpc/dispatcher.ts';
import { safeFileName } from './safe-file-name.ts';
import { pieceBytes } from './source-file.ts';
import { swept } from './sweep.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const given = { reference: '(3)', title: 'Survey', aboutOn: '2026-10-01' } as const;

function fileOf(name: string, size: number): string {
  const path = join(desk.folder, name);
  writeFileSync(
    path,
    Uint8Array.from({ length: size }, (_, at) => at % 251),
  );
  return path;
}

function sparse(name: string, size: number): string {
  const path = fileOf(name, 0);
  truncateSync(path, size);
  return path;
}

const stored = () =>
  desk.office.requireRecord().db.get<{ files: number; pieces: number }>(
    `SELECT (SELECT count(*) FROM attachment) AS files,
            (SELECT count(*) FROM attachment_piece) AS pieces`,
  );

const attach = (file: string, options: DispatchOptions = {}) =>
  desk.dispatch('evidence.addByHand', { ...given, file }, options);

describe('a file brought into the record', () => {
  it('comes out again byte for byte, whatever number of pieces it took', async () => {
    for (const [name, size] of [
      ['empty.bin', 0],
      ['one piece.bin', pieceBytes],
      ['three pieces.bin', 2 * pieceBytes + 7],
    ] as const) {
      const path = fileOf(name, size);
      const { id } = await desk.ok('evidence.addByHand', { ...given, file: path });

      const saved = await desk.ok('evidence.file', { id, folder: desk.folder });

      expect(readFileSync(saved.path).equals(readFileSync(path))).toBe(true);
    }
    expect(stored()).toEqual({ files: 3, pieces: 4 });
  });

  it('is stored once, whoever has it, and goes with the last of them', async () => {
    const file = fileOf('a.bin', pieceBytes + 1);
    const first = await desk.ok('evidence.addByHand', { ...given, file });
    const second = await desk.ok('evidence.addByHand', { ...given, file });
    const once = stored();

    await desk.ok('evidence.remove', { ...seen(first), reason: 'Twice' });
    const still = stored();
    await desk.ok('evidence.remove', { ...seen(second), reason: 'Wrong' });
    await swept(desk.office.requireRecord());

    expect([once, still]).toEqual([
      { files: 1, pieces: 2 },
      { files: 1, pieces: 2 },
    ]);
    expect(stored()).toEqual({ files: 0, pieces: 0 });
  });

  it('tells how far it is, and leaves nothing when it is stopped half-way', async () => {
    const stop = new AbortController();
    const told: number[] = [];

    const result = await attach(fileOf('large.bin', 6 * pieceBytes), {
      signal: stop.signal,
      onProgress: ({ done, total = 1 }) => {
        told.push(done / total);
        if (done / total > 0.7) stop.abort();
      },
    });

    expect(result).toMatchObject({ error: { code: 'CANCELLED' } });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(stored()).toEqual({ files: 0, pieces: 0 });
  });

  it('lets the record be worked with while it comes in', async () => {
    const coming = attach(fileOf('large.bin', 5 * pieceBytes));

    const meeting = await desk.ok('meetings.add', { heldOn: '2026-10-01' });
    const result = await coming;

    expect(meeting.version).toBe(1);
    expect(result.ok).toBe(true);
  });

  it('waits for the one before it, so that two at a time lose nothing', async () => {
    const both = ['a.bin', 'b.bin'].map((name, at) => attach(fileOf(name, 2 * pieceBytes + at)));

    const results = await Promise.all(both);

    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(stored()).toMatchObject({ files: 2 });
  });

  it('sweeps away what a start that was broken off has left', async () => {
    desk.office.requireRecord().transaction((db) => {
      db.run(`INSERT INTO attachment_piece (sha256, position, bytes) VALUES (@sha256, 0, @bytes)`, {
        sha256: 'f'.repeat(64),
        bytes: Buffer.from('left over'),
      });
    });

    await attach(fileOf('a.bin', 3));

    expect(stored()).toEqual({ files: 1, pieces: 1 });
  });
});

async function taken(pieces: number): Promise<string> {
  const file = fileOf('large.bin', pieces * pieceBytes);
  const item = await desk.ok('evidence.addByHand', { ...given, file });
  await desk.ok('evidence.remove', { ...seen(item), reason: 'Wrong' });
  return file;
}

describe('a file taken out of the record', () => {
  it('is gone at once, and its bytes piece by piece while the record is worked with', async () => {
    await taken(3);
    const answered = stored();
    const meeting = await desk.ok('meetings.add', { heldOn: '2026-10-01' });
    const meanwhile = stored();
    await swept(desk.office.requireRecord());

    expect(answered).toEqual({ files: 0, pieces: 3 });
    expect(meeting.version).toBe(1);
    expect(meanwhile?.pieces).toBeGreaterThan(0);
    expect(stored()).toEqual({ files: 0, pieces: 0 });
  });

  it('can be filed again at once, whole', async () => {
    const file = await taken(3);

    const { id } = await desk.ok('evidence.addByHand', { ...given, file });
    const saved = await desk.ok('evidence.file', { id, folder: desk.folder });

    expect(readFileSync(saved.path).equals(readFileSync(file))).toBe(true);
    expect(stored()).toEqual({ files: 1, pieces: 3 });
  });

  it('is in no copy that is saved right after', async () => {
    await taken(3);

    const { path } = await desk.ok('record.saveCopy', { path: join(desk.folder, 'copy.ppg') });

    expect(statSync(path).size).toBeLessThan(3 * pieceBytes);
  });

  it('leaves nothing behind when the record is closed right after', async () => {
    await taken(3);
    const { path } = desk.office.requireRecord();

    await desk.ok('record.close', {});
    await desk.ok('record.open', { path });

    expect(stored()).toEqual({ files: 0, pieces: 0 });
  });
});

describe('a file that is refused', () => {
  it('is one that is not there, a folder, or above 100 MB', async () => {
    const larger = sparse('larger.bin', largestAttachment + 1);

    const results = await Promise.all(
      [join(desk.folder, 'gone.bin'), desk.folder, larger].map((path) => attach(path)),
    );

    expect(results.map((result) => (result.ok ? '' : result.error.message))).toEqual([
      expect.stringContaining('not there any more'),
      expect.stringContaining('not a file'),
      expect.stringContaining('larger than 100 MB'),
    ]);
    expect(stored()).toEqual({ files: 0, pieces: 0 });
  });

  it('leaves nothing in the folder when a piece of it was lost', async () => {
    const file = fileOf('a.bin', 2 * pieceBytes);
    const { id } = await desk.ok('evidence.addByHand', { ...given, file });
    desk.office
      .requireRecord()
      .transaction((db) => db.run('DELETE FROM attachment_piece WHERE position = 1'));
    const before = readdirSync(desk.folder);

    const result = await desk.dispatch('evidence.file', { id, folder: desk.folder });

    expect(result).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(readdirSync(desk.folder)).toEqual(before);
  });
});

it('strange names become names that every computer takes, as near as can be', () => {
  const names = ['a/b\\c:d.pdf', '  .. ', 'CON.txt', 'Röntgen 😀.docx', `${'x'.repeat(300)}.pdf`];

  expect(names.map(safeFileName)).toEqual([
    'a-b-c-d.pdf',
    'file',
    'file CON.txt',
    'Röntgen 😀.docx',
    `${'x'.repeat(120)}.pdf`,
  ]);
});

const seen = ({ id, version }: { readonly id: number; readonly version: number }) => ({
  id,
  version,
});
