import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';
import {
  misplacements,
  mutations,
  packedAnew,
  relist,
  swap,
  zipIn,
  zipMutations,
} from './fixtures/broken-bundles.ts';

async function check(page: Page, at: string) {
  await page.goto(pathToFileURL(join(at, 'verify.html')).href);
  await page.getByLabel('The folder of the bundle').setInputFiles(at);
  const answer = page.getByRole('status');
  await expect(answer).toHaveAttribute('data-state', /whole|fits|changed/);
  return answer;
}

const zipFile = (page: Page) => page.getByLabel(/^Or its ZIP file/);

/** Enters what somebody was told; the page then checks anew. */
async function tell(page: Page, told: { fingerprint?: string; count?: string; hash?: string }) {
  await page.getByLabel(/^The fingerprint of the bundle/).fill(told.fingerprint ?? '');
  await page.getByLabel(/^Entries of the trail/).fill(told.count ?? '');
  await page.getByLabel(/^The letters and figures/).fill(told.hash ?? '');
  await page.keyboard.press('Tab');
}

async function says(answer: Locator, state: string, ...words: (string | RegExp)[]) {
  for (const word of words) await expect(answer).toContainText(word);
  await expect(answer).toHaveAttribute('data-state', state);
}

const inFours = (hash: string) => hash.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** Runs in the page: as with a drive that has gone, or a path too long for the system. */
function keepClosed(part: string): void {
  Object.defineProperty(File.prototype, 'arrayBuffer', {
    value(this: File) {
      const isClosed = this.webkitRelativePath.includes(`/${part}`);
      if (isClosed) return Promise.reject(new DOMException('', 'NotReadableError'));
      return new Blob([this]).arrayBuffer();
    },
  });
}

/** Runs in the page: its first SHA-256 waits for the event `go on`; counts those that are done. */
function holdFirstDigest(): void {
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  let [begun, done] = [0, 0];
  Object.defineProperty(crypto.subtle, 'digest', {
    value: async (name: string, bytes: BufferSource) => {
      begun += 1;
      if (begun === 1) {
        await new Promise((resolve) => {
          addEventListener('go on', resolve, { once: true });
        });
      }
      const answer = await digest(name, bytes);
      done += 1;
      document.body.dataset['digests'] = String(done);
      return answer;
    },
  });
}

const unanchored = 'The files fit the list that came with them';

test('a bundle is made, opened on its own, checked, broken on purpose and caught', async ({
  launchApp,
  folder,
  browser,
}) => {
  const app = await launchApp();
  const { dispatch, reload, notebook } = app;
  await dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await dispatch('sample.make', { folder });
  const former = { name: 'Sample Former', registration: 'registered patient' } as const;
  const { id } = await dispatch('members.add', { ...former, joinedOn: '2024-01-10' });
  const went = { id, version: 1, leftOn: '2026-10-01', reason: 'moved away' } as const;
  const { version } = await dispatch('members.leave', went);
  await dispatch('trail.eraseMember', { id, version, reason: 'Asked for by the person' });
  await reload();
  const out = join(folder, 'out');
  mkdirSync(out);

  await app.page.getByRole('link', { name: 'Evidence', exact: true }).click();
  await app.page.getByRole('link', { name: /in one bundle/ }).click();
  await expect(app.page.getByRole('radio', { name: 'Hide them' })).toBeChecked();
  await analyze(app.page);
  notebook.answers.push({ kind: 'open', paths: [out] });
  await app.page.getByRole('button', { name: 'Make the bundle' }).click();
  await expect(app.page.getByText(/The bundle of \d+ files is made/)).toBeVisible({
    timeout: 60_000,
  });
  await analyze(app.page);
  const file = join(folder, 'Résumé.txt'.normalize('NFC'));
  writeFileSync(file, 'What was found');
  const survey = { reference: '(4)(b)', title: 'Survey', aboutOn: '2026-06-01', file } as const;
  const attach = [`evidence ${(await dispatch('evidence.addByHand', survey)).id}`];
  const made = await dispatch('bundle.make', { year: 2026, folder: out, as: 'folder', attach });

  await test.step('Documents shows where both went, with their fingerprints', async () => {
    await app.page.getByRole('link', { name: 'Documents', exact: true }).click();
    const bundles = app.page.getByRole('table', { name: /^Bundles made from this record/ });
    await expect(bundles.getByRole('row')).toHaveCount(3);
    await expect(bundles).toContainText(made.path);
    await expect(bundles).toContainText(inFours(made.fingerprint));
    await analyze(app.page);
  });

  const stranger = await browser.newContext({ offline: true });
  const page = await stranger.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await test.step('the bundle unaltered, as a folder and as a ZIP file: as it was made only by its fingerprint', async () => {
    const answer = await check(page, made.path);
    await says(
      answer,
      'fits',
      unanchored,
      inFours(made.fingerprint),
      'The fingerprint was not compared',
    );
    await analyze(page);
    await tell(page, { fingerprint: ` ${made.fingerprint.toUpperCase()} ` });
    await says(answer, 'whole', 'The bundle is as it was made', 'is the one you were told');
    await analyze(page);
    await tell(page, {});
    await zipFile(page).setInputFiles(zipIn(out));
    await says(answer, 'fits', unanchored);
  });

  await test.step('an earlier check that ends later does not take the answer back', async () => {
    await page.reload();
    await page.evaluate(holdFirstDigest);
    await page.getByLabel('The folder of the bundle').setInputFiles(made.path);
    await tell(page, { fingerprint: made.fingerprint });
    const answer = page.getByRole('status');
    await says(answer, 'whole', 'is the one you were told');
    const digests = () => page.evaluate(() => Number(document.body.dataset['digests']));
    const ofOneCheck = await digests();
    await page.evaluate(() => dispatchEvent(new Event('go on')));
    await expect.poll(digests).toBe(2 * ofOneCheck);
    await says(answer, 'whole', 'is the one you were told');
  });

  await test.step('what computers add by themselves is named, and no forgery', async () => {
    const tidy = join(folder, 'opened on Windows');
    cpSync(made.path, tidy, { recursive: true });
    for (const name of ['desktop.ini', 'Thumbs.db', '.DS_Store'])
      writeFileSync(join(tidy, name), '');
    const answer = await check(page, tidy);
    await says(answer, 'fits', /not part of it.*were not checked: /, /desktop\.ini/, /Thumbs\.db/);
    const buffer = await packedAnew(made.path);
    await zipFile(page).setInputFiles({
      name: 'Evidence.zip',
      mimeType: 'application/zip',
      buffer,
    });
    await says(answer, 'fits', unanchored, /__MACOSX/, 'Minutes/Thumbs.db');
  });

  await test.step('a name that a disk spelt in another way is the same name', async () => {
    const copied = join(folder, 'copied to an older disk');
    cpSync(made.path, copied, { recursive: true });
    const at = join(copied, 'Attachments', '2026-06-01 Résumé.txt'.normalize('NFC'));
    renameSync(at, at.normalize('NFD'));
    await says(await check(page, copied), 'fits', unanchored);
  });

  for (const part of ['Minutes/', 'manifest.json', 'SHA256SUMS.txt', 'trail.json']) {
    await test.step(`of ${part} that the browser cannot open nothing is said`, async () => {
      await page.reload();
      await page.evaluate(keepClosed, part);
      await page.getByLabel('The folder of the bundle').setInputFiles(made.path);
      const answer = page.getByRole('status');
      await says(answer, 'changed', 'could not be checked whole', 'could not open these files');
      await expect(answer.getByRole('listitem').filter({ hasText: part })).not.toHaveCount(0);
      await expect(answer).not.toContainText('not as it was made');
    });
  }

  for (const [index, [name, change, found]] of mutations.entries()) {
    await test.step(name, async () => {
      const broken = join(folder, `broken ${index}`);
      cpSync(made.path, broken, { recursive: true });
      change(broken);
      const answer = await check(page, broken);
      await expect(answer).toHaveAttribute('data-state', 'changed');
      await expect(answer).toContainText(found);
    });
  }

  for (const [index, [name, arrange, found]] of misplacements.entries()) {
    await test.step(`${name} is no bundle, and the right place is told`, async () => {
      const place = join(folder, `misplaced ${index}`);
      mkdirSync(place);
      await page.getByLabel('The folder of the bundle').setInputFiles(arrange(place, made.path));
      const answer = page.getByRole('status');
      await says(answer, 'elsewhere', 'not the bundle itself', found, 'Nothing was checked');
      await analyze(page);
    });
  }

  for (const [name, make, found] of zipMutations) {
    await test.step(name, async () => {
      await page.reload();
      const answer = page.getByRole('status');
      const buffer = await make(made.path);
      await zipFile(page).setInputFiles({
        name: 'Evidence.zip',
        mimeType: 'application/zip',
        buffer,
      });
      await says(answer, 'changed', found);
    });
  }

  await test.step('documents swapped with every list made to fit: only what was told shows it', async () => {
    const broken = join(folder, 'rebuilt');
    cpSync(made.path, broken, { recursive: true });
    relist(broken, ...swap(broken));
    const answer = await check(page, broken);
    await says(answer, 'fits', unanchored);
    await tell(page, { count: `${made.trail.count}`, hash: made.trail.hash });
    await says(answer, 'fits', 'not for the files');
    await tell(page, made);
    await says(answer, 'changed', 'this is another bundle');
  });

  await test.step('a printed footer is found again, and a wrong one is not', async () => {
    const { count, hash } = made.trail;
    const groups = hash.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1\u00a0');
    const answer = await check(page, made.path);
    await tell(page, { count: `${count}`, hash: `head ${groups}` });
    await says(answer, 'fits', `Entry ${count} of the trail is the one that was printed`);
    await tell(page, { hash: `Record trail: ${count} entries, head ${groups}` });
    await says(answer, 'fits', `Entry ${count} of the trail is the one that was printed`);
    await tell(page, { count: `${count}`, hash: '0123456789abcdef' });
    await says(answer, 'changed', 'is not the one that was printed');
    await tell(page, { count: `${count + 1}`, hash: hash.slice(0, 16) });
    await says(answer, 'changed', `Entry ${count + 1} is not in this bundle`);
  });

  await test.step('what cannot be compared is said, and never taken for a match', async () => {
    const { count, hash } = made.trail;
    const answer = await check(page, made.path);
    for (const told of [
      { count: `${count}` },
      { hash },
      { count: `${count}`, hash: 'zzzzzz' },
      { count: `${count}`, hash: hash.slice(0, 1) },
      { count: '0', hash },
    ]) {
      await tell(page, told);
      await says(answer, 'fits', unanchored, 'The printed footer was not compared:');
    }
    await tell(page, { fingerprint: made.fingerprint.slice(0, 12) });
    await says(answer, 'fits', unanchored, 'The fingerprint was not compared. It has 64');
  });

  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  await stranger.close();
});
