import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Manifest } from '../../shared/bundle/manifest.ts';
import { sumsOf } from '../../shared/bundle/manifest.ts';
import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';

type Entry = { sequence: number; subject: string; previous: string; hash: string };
type Trail = { entries: Entry[] };

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const manifestOf = (at: string) =>
  JSON.parse(readFileSync(join(at, 'manifest.json'), 'utf8')) as Manifest;

/** Changes a file and, like somebody with skill, every list that speaks of it. */
function forge(at: string, path: string, change: (text: string) => string): void {
  const changed = change(readFileSync(join(at, path), 'utf8'));
  writeFileSync(join(at, path), changed);
  relist(at, path);
}

function relist(at: string, ...paths: string[]): void {
  const manifest = manifestOf(at);
  const files = manifest.files.map((file) =>
    paths.includes(file.path)
      ? { ...file, sha256: sha256(readFileSync(join(at, file.path))) }
      : file,
  );
  const text = JSON.stringify({ ...manifest, files });
  writeFileSync(join(at, 'manifest.json'), text);
  writeFileSync(join(at, 'SHA256SUMS.txt'), sumsOf({ ...manifest, files }, sha256(text)));
}

const forgeTrail = (change: (entries: Entry[]) => Entry[]) => (at: string) =>
  forge(at, 'trail.json', (text) => {
    const trail = JSON.parse(text) as Trail;
    return JSON.stringify({ ...trail, entries: change(trail.entries) });
  });

const minutesIn = (at: string) =>
  manifestOf(at)
    .files.map(({ path }) => path)
    .filter((path) => path.startsWith('Minutes/'));

function swap(at: string): string[] {
  const [one = '', two = ''] = minutesIn(at);
  renameSync(join(at, one), join(at, 'aside'));
  renameSync(join(at, two), join(at, one));
  renameSync(join(at, 'aside'), join(at, two));
  return [one, two];
}

function flipByte(at: string, path: string): void {
  const bytes = readFileSync(join(at, path));
  const place = Math.floor(bytes.length / 2);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(join(at, path), bytes);
}

const zipIn = (folder: string) =>
  join(folder, readdirSync(folder).find((name) => name.endsWith('.zip')) ?? '');

const report = 'Evidence report 2026-27.docx';

/** What somebody could do to a bundle, and what the page says of it. */
const mutations: readonly [name: string, change: (at: string) => void, says: RegExp][] = [
  ['a wrong byte in a document', (at) => flipByte(at, report), /Changed: Evidence report/],
  ['a document cut short', (at) => writeFileSync(join(at, report), 'PK'), /Changed: Evidence/],
  ['a byte added', (at) => appendFileSync(join(at, 'index.html'), ' '), /Changed: index\.html/],
  ['a missing file', (at) => rmSync(join(at, minutesIn(at)[0] ?? '')), /Missing: Minutes\//],
  [
    'a file added',
    (at) => writeFileSync(join(at, 'Letter.docx'), 'x'),
    /Not part of the bundle: L/,
  ],
  ['two documents swapped', (at) => void swap(at), /Changed: Minutes\//],
  ['the trail missing', (at) => rmSync(join(at, 'trail.json')), /Missing: trail\.json/],
  ['the list missing', (at) => rmSync(join(at, 'manifest.json')), /Missing: manifest\.json/],
  ['the list cut', (at) => writeFileSync(join(at, 'manifest.json'), '{'), /manifest\.json cannot/],
  ['the sums missing', (at) => rmSync(join(at, 'SHA256SUMS.txt')), /Missing: SHA256SUMS/],
  ['this page changed', (at) => appendFileSync(join(at, 'verify.html'), ' '), /Changed: verify/],
  [
    'the tail of the trail cut, the lists made to fit',
    forgeTrail((entries) => entries.slice(0, -3)),
    /its end was cut off/,
  ],
  [
    'the head of the trail cut, the lists made to fit',
    forgeTrail((entries) => entries.slice(1)),
    /entry 1 is missing/,
  ],
  [
    'an entry edited, the lists made to fit',
    forgeTrail((entries) =>
      entries.map((entry) => (entry.sequence === 5 ? { ...entry, subject: 'member 99' } : entry)),
    ),
    /entry 5 was changed/,
  ],
  [
    'two entries in another order, the lists made to fit',
    forgeTrail(([a, b, c, ...rest]) => [a, c, b, ...rest].filter((entry) => entry !== undefined)),
    /not in its place/,
  ],
  [
    'an entry taken out and the rest numbered anew',
    forgeTrail((entries) =>
      entries.filter((_, i) => i !== 7).map((entry, i) => ({ ...entry, sequence: i + 1 })),
    ),
    /does not follow|was changed/,
  ],
  [
    'an entry added at the end',
    forgeTrail((entries) => [...entries, { ...(entries.at(-1) as Entry) }]),
    /The trail:/,
  ],
];

async function check(page: Page, at: string) {
  await page.goto(pathToFileURL(join(at, 'verify.html')).href);
  await page.getByLabel('The folder of the bundle').setInputFiles(at);
  const answer = page.getByRole('status');
  await expect(answer).toHaveAttribute('data-state', /whole|changed/);
  return answer;
}

test('a bundle is made, opened on its own, checked, broken on purpose and caught', async ({
  launchApp,
  folder,
  browser,
}) => {
  test.setTimeout(240_000);
  const app = await launchApp();
  const { dispatch, reload, notebook } = app;
  await dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await dispatch('sample.make', { folder });
  await reload();
  const out = join(folder, 'out');
  mkdirSync(out);

  await app.page.getByRole('link', { name: 'Evidence', exact: true }).click();
  await app.page.getByRole('link', { name: /in one bundle/ }).click();
  await analyze(app.page);
  notebook.answers.push({ kind: 'open', paths: [out] });
  await app.page.getByRole('button', { name: 'Make the bundle' }).click();
  await expect(app.page.getByText(/The bundle of \d+ files is made/)).toBeVisible();
  await analyze(app.page);
  const made = await dispatch('bundle.make', { year: 2026, folder: out, as: 'folder' });

  const stranger = await browser.newContext({ offline: true });
  const page = await stranger.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await test.step('the bundle as it was made, as a folder and as a ZIP file', async () => {
    const answer = await check(page, made.path);
    await expect(answer).toHaveAttribute('data-state', 'whole');
    await expect(answer).toContainText('The bundle is as it was made');
    await expect(answer).toContainText(made.fingerprint);
    await analyze(page);
    await page.getByLabel(/^Or its ZIP file/).setInputFiles(zipIn(out));
    await expect(answer).toContainText('The bundle is as it was made');
  });

  for (const [index, [name, change, says]] of mutations.entries()) {
    await test.step(name, async () => {
      const broken = join(folder, `broken ${index}`);
      cpSync(made.path, broken, { recursive: true });
      change(broken);
      const answer = await check(page, broken);
      await expect(answer).toHaveAttribute('data-state', 'changed');
      await expect(answer).toContainText(says);
    });
  }

  await test.step('documents swapped with every list made to fit: only what was told shows it', async () => {
    const broken = join(folder, 'rebuilt');
    cpSync(made.path, broken, { recursive: true });
    relist(broken, ...swap(broken));
    const answer = await check(page, broken);
    await expect(answer).toHaveAttribute('data-state', 'whole');
    await page.getByLabel(/^The fingerprint of the bundle/).fill(made.fingerprint);
    await page.keyboard.press('Tab');
    await expect(answer).toContainText('this is another bundle');
  });

  await test.step('a printed footer is found again, and a wrong one is not', async () => {
    const answer = await check(page, made.path);
    await page.getByLabel(/^Entries of the trail/).fill(String(made.trail.count));
    await page.getByLabel(/^The letters and figures/).fill(made.trail.hash.slice(0, 12));
    await page.keyboard.press('Tab');
    await expect(answer).toContainText('is the one that was printed');
    await page.getByLabel(/^The letters and figures/).fill('0123456789ab');
    await page.keyboard.press('Tab');
    await expect(answer).toContainText('is not the one that was printed');
  });

  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  await stranger.close();
});
