import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

async function filed() {
  const file = join(desk.folder, 'survey.txt');
  writeFileSync(file, 'Sample survey');
  const given = { reference: '(3)', title: 'Survey', aboutOn: '2026-10-01', file } as const;
  return desk.ok('evidence.addByHand', given);
}

const evidenceFor = async (reference: string) => {
  const { sections } = await desk.ok('duties.forYear', { year: 2026 });
  return sections.find((one) => one.reference === reference)?.evidence ?? [];
};

it('counts for another part too, with its file kept once, and each is removed by itself', async () => {
  const { id, version } = await filed();

  const other = await desk.ok('evidence.alsoFor', { id, version, reference: '(4)(b)' });

  const line = { on: '2026-10-01', text: 'Survey (file: survey.txt)', filedOn: '2026-11-21' };
  expect(await evidenceFor('(3)')).toMatchObject([line]);
  expect(await evidenceFor('(4)(b)')).toMatchObject([line]);
  const { db } = desk.office.requireRecord();
  expect(db.all('SELECT sha256 FROM attachment')).toHaveLength(1);
  await desk.ok('evidence.remove', { id, version, reason: 'Only for the other' });
  const saved = await desk.ok('evidence.file', { id: other.id, folder: desk.folder });
  expect(readFileSync(saved.path, 'utf8')).toBe('Sample survey');
});

it('is refused for a part for which it counts, and for what counts no longer', async () => {
  const { id, version } = await filed();
  const same = await desk.dispatch('evidence.alsoFor', { id, version, reference: '(3)' });
  await desk.ok('evidence.remove', { id, version, reason: 'A mistake' });
  const gone = { id, version: version + 1, reference: '(5)' };

  expect(same).toMatchObject({ error: { fields: { reference: /does not count yet/u } } });
  expect(await desk.dispatch('evidence.alsoFor', gone)).toMatchObject({
    error: { code: 'CONFLICT' },
  });
});
