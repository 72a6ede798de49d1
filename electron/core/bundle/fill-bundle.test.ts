import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { managerDesk } from '../../../tests/fixtures/documents/manager-desk.ts';
import type { TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let folder: string;
beforeEach(async () => {
  ({ desk, folder } = await managerDesk());
});
afterEach(() => desk.close());

/** Files evidence under each file name, and makes a bundle with all of it. */
async function attachmentsOf(fileNames: readonly string[]) {
  const attach: string[] = [];
  for (const fileName of fileNames) {
    const file = join(desk.folder, fileName);
    writeFileSync(file, 'What was found');
    const item = { reference: '(4)(b)', title: 'Survey', aboutOn: '2026-10-01', file } as const;
    attach.push(`evidence ${(await desk.ok('evidence.addByHand', item)).id}`);
  }
  return desk.ok('bundle.make', { year: 2026, folder, as: 'folder', attach });
}

it('gives files of one very long name a number each', async () => {
  const long = `${'a'.repeat(240)}.pdf`;
  const { path } = await attachmentsOf([long, long]);

  const [first = '', second = ''] = readdirSync(join(path, 'Attachments')).sort();
  expect(first).toMatch(/^2026-10-01 a{100,} \(2\)\.pdf$/u);
  expect(second).toMatch(/^2026-10-01 a{100,}\.pdf$/u);
});

// Windows itself takes no such name.
it.skipIf(process.platform === 'win32')(
  'makes what looks like an ending fit for every computer',
  async () => {
    const { path } = await attachmentsOf([String.raw`Notes.v1: a\b `]);

    expect(readdirSync(join(path, 'Attachments'))).toEqual(['2026-10-01 Notes.v1- a-b']);
  },
);

it('gives names that differ only in how an accent is spelt a number each', async () => {
  const { path } = await attachmentsOf(['R\u00e9sum\u00e9.txt', 'Re\u0301sume\u0301.txt']);

  expect(readdirSync(join(path, 'Attachments')).sort()).toEqual([
    '2026-10-01 R\u00e9sum\u00e9 (2).txt',
    '2026-10-01 R\u00e9sum\u00e9.txt',
  ]);
});
