import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../shared/bundle/manifest.ts';
import { managerDesk } from '../../../tests/fixtures/documents/manager-desk.ts';
import type { TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let folder: string;
beforeEach(async () => {
  ({ desk, folder } = await managerDesk());
});
afterEach(() => desk.close());

const manifestIn = (path: string) =>
  JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as Manifest;

describe('the bundle of a material change', () => {
  const change = { kind: 'material change', title: 'The branch at Sample Road closes' } as const;
  const days = { change: 'branch closure', startsOn: '2026-05-01', people: 'the manager' } as const;

  async function someChange(): Promise<number> {
    const { id, version } = await desk.ok('worksheets.begin', { ...change, ...days });
    const file = join(desk.folder, 'letter to patients.txt');
    writeFileSync(file, 'Dear patient');
    await desk.ok('worksheets.attach', { id, version, file });
    return id;
  }

  it('holds its report, its files, when it was recorded, and what checks them', async () => {
    await desk.ok('meetings.add', { heldOn: '2026-11-10' });
    const changeId = await someChange();
    const { files } = await desk.ok('bundle.files', { changeId });

    const attach = files.map(({ key }) => key);
    const made = await desk.ok('bundle.make', { changeId, folder, as: 'folder', attach });

    const { title, files: listed, year } = manifestIn(made.path);
    expect([title, year]).toEqual([`Material change: ${change.title}: the PPG`, 2026]);
    expect(listed.map(({ path }) => path)).toEqual([
      `Material change - ${change.title}.docx`,
      'Attachments/2026-11-21 letter to patients.txt',
      'Entries of the trail.docx',
      'trail.json',
      'verify.html',
      'index.html',
      'Index.docx',
    ]);
    const entries = await extractRawText({ path: join(made.path, 'Entries of the trail.docx') });
    expect(entries.value).toContain('2 entries are about this material change');
    expect(entries.value).toContain('Began the record of this change');
    expect(entries.value).toContain('Kept a file with it');
    expect(entries.value).not.toContain('Zephyrine');
    expect((await desk.ok('bundle.list', {})).bundles).toMatchObject([
      { what: `Material change: ${change.title}`, fingerprint: made.fingerprint },
    ]);
    const [entry] = (await desk.ok('trail.list', { limit: 1 })).entries;
    expect(entry).toMatchObject({ about: `Bundle: ${change.title}` });
  });

  it('tells files apart that are kept with the same thing', async () => {
    const changeId = await someChange();
    const { worksheet } = await desk.ok('worksheets.get', { id: changeId });
    const file = join(desk.folder, 'map.txt');
    writeFileSync(file, 'A map');
    await desk.ok('worksheets.attach', { id: changeId, version: worksheet.version, file });
    const { files } = await desk.ok('bundle.files', { changeId });

    const attach = files.map(({ key }) => key);
    const made = await desk.ok('bundle.make', { changeId, folder, as: 'folder', attach });

    const titles = manifestIn(made.path).files.map(({ title }) => title);
    const said = `${change.title}, 21 November 2026 (Material change)`;
    expect(titles).toContain(`${said}: letter to patients.txt`);
    expect(titles).toContain(`${said}: map.txt`);
  });

  it('is refused for a plan, for a year as well, and for nothing at all', async () => {
    const plan = { kind: 'engagement plan', title: 'A plan', startsOn: '2026-05-01' } as const;
    const { id } = await desk.ok('worksheets.begin', plan);
    const asked = [
      { changeId: id },
      { changeId: 99 },
      { changeId: await someChange(), year: 2026 },
      {},
    ];

    const codes: unknown[] = [];
    for (const about of asked) {
      const result = await desk.dispatch('bundle.make', { ...about, folder });
      codes.push(result.ok || result.error.code);
    }

    expect(codes).toEqual(['REFUSED', 'NOT_FOUND', 'INVALID_INPUT', 'INVALID_INPUT']);
    expect(readdirSync(folder)).toEqual([]);
  });
});
