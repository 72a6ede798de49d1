import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWordFile } from '../../../tests/fixtures/documents/open-word-file.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import type { Manifest } from '../../../shared/bundle/manifest.ts';

let office: TemporaryOffice;
let folder: string;

beforeAll(async () => {
  office = temporaryOffice({ day: '2026-11-21', withRecord: false });
  folder = join(office.folder, 'sample');
  mkdirSync(folder);
  await office.ok('sample.make', { folder });
  await office.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });
  const signed = { side: 'practice', name: 'Sample Manager', signedOn: '2026-11-20' } as const;
  await office.ok('years.signOff', { year: 2025, ...signed });
}, 60_000);
afterAll(() => office.close());

/** What the Word papers about the membership say in a bundle of 2025/26. */
async function reportsOf(smallCounts: 'hidden' | 'as they are'): Promise<string[]> {
  const made = { year: 2025, folder, as: 'folder' as const, smallCounts };
  const { path, leftOut } = await office.ok('bundle.make', made);
  // What is not in the bundle is told to its reader.
  const reviewsAreOut = /reviews of the membership by themselves/u.test(leftOut.join());
  expect(reviewsAreOut).toBe(smallCounts === 'hidden');
  const papers = readdirSync(path).filter((name) => /^(Evidence|PPG|Reviews).*docx$/u.test(name));
  const opened = papers.map((name) => openWordFile(readFileSync(join(path, name))));
  return (await Promise.all(opened)).map(({ text }) => text);
}

it('hides what single members answered unless it is asked for', async () => {
  const hidden = await reportsOf('hidden');
  const whole = await reportsOf('as they are');

  const ofOneInNine = ['11.1%', 'Nobody who answered', 'preferred not to say'];
  const saidIn = (text: string) => ofOneInNine.filter((words) => text.includes(words));
  expect(whole.map(saidIn)).toEqual([ofOneInNine, ofOneInNine, ['Nobody who answered']]);
  expect(hidden.map(saidIn)).toEqual([[], []]);
  expect(hidden.map((text) => text.includes('copy leaves out'))).toEqual([true, true]);
  expect(hidden.every((text) => text.includes('fewer than 5'))).toBe(true);
  expect(whole).toHaveLength(3);
  expect(hidden.join()).not.toContain('Holds small counts');
});

it.each([
  [2025, []],
  [2026, ['Sign-offs', 'Engagement outside meetings']],
])('counts before a bundle of %s what it then holds', async (year, nothingIn) => {
  const { parts } = await office.ok('bundle.files', { year });

  const { path } = await office.ok('bundle.make', { year, folder, as: 'folder' });

  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as Manifest;
  const held = (heading: string) => manifest.files.filter(({ part }) => part === heading).length;
  expect(parts.map(({ heading, files }) => [heading, files])).toEqual(
    parts.map(({ heading }) => [heading, held(heading)]),
  );
  const empty = parts.filter(({ files }) => files === 0).map(({ heading }) => heading);
  expect(empty).toEqual(nothingIn);
});

it('is set beside the bundles made before: figures that they would give away stay out', async () => {
  const made = { folder, as: 'folder' as const };
  await office.ok('bundle.make', { ...made, year: 2025 });
  const { path } = await office.ok('bundle.make', { ...made, year: 2026 });

  const report = openWordFile(readFileSync(join(path, 'PPG report 2026-27.docx')));
  expect((await report).text).toContain(
    'an earlier public copy has those of the review of 14 October 2025',
  );
  const documents = (await office.ok('documents.list', {})).documents;
  expect(documents.filter(({ title }) => title.startsWith('Evidence 20'))).toEqual([]);
});
