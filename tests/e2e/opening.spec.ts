import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { analyze } from './fixtures/analyze.ts';
import { expect, test, type App } from './fixtures/app.ts';
import { goTo } from './fixtures/go-to.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** An application in which somebody has said who they are. */
async function sayWho({ dispatch, reload, page }: App): Promise<void> {
  await dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

/** Chooses a file on the start page. */
async function openFile({ page, notebook }: App, path: string): Promise<void> {
  notebook.answers.push({ kind: 'open', paths: [path] });
  await page.getByRole('button', { name: 'Choose a file' }).click();
}

test('each thing that stands in the way of opening is said, and the file left alone', async ({
  launchApp,
  folder,
}) => {
  const app = await launchApp();
  const { page, dispatch } = app;
  await sayWho(app);

  await test.step('a file that is not there', async () => {
    await openFile(app, join(folder, 'gone.ppg'));
    await expect(heading(page, 'The record is not there')).toBeFocused();
    await analyze(page);
    await page.getByRole('button', { name: 'Back to the start' }).click();
  });

  await test.step('a file of something else', async () => {
    const foreign = join(folder, 'letter.ppg');
    writeFileSync(foreign, 'Dear reader, this is a letter and no record.'.repeat(100));
    const before = readFileSync(foreign);
    await openFile(app, foreign);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Choose a record');
    await analyze(page);
    expect(readFileSync(foreign).equals(before)).toBe(true);
    await page.getByRole('button', { name: 'Back to the start' }).click();
  });

  await test.step('a damaged record, with what can be done', async () => {
    const path = join(folder, 'damaged.ppg');
    await dispatch('record.create', { path });
    await dispatch('members.add', {
      name: 'Alex Sample',
      registration: 'registered patient',
      joinedOn: '2025-05-01',
    });
    await dispatch('record.backupNow', {});
    await dispatch('record.close', {});
    const bytes = readFileSync(path);
    bytes.fill(0x55, 4096, 40_960);
    writeFileSync(path, bytes);
    await app.reload();
    await openFile(app, path);
    await expect(heading(page, 'This record is damaged')).toBeFocused();
    await analyze(page);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    await page
      .getByRole('button', { name: /Put it back/ })
      .first()
      .click();
    await analyze(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Put it back' }).click();
    await expect(heading(page, 'Home')).toBeVisible();
    const { members } = await dispatch('members.list', {});
    expect(members.map(({ name }) => name)).toEqual(['Alex Sample']);
  });
});

test('a protected record opens with its passphrase, after a wrong one', async ({
  launchApp,
  folder,
}) => {
  const app = await launchApp();
  const { page, dispatch } = app;
  const path = join(folder, 'protected.ppg');
  await dispatch('record.create', { path, passphrase: 'three plain words' });
  await dispatch('record.close', {});
  await sayWho(app);

  await page.getByRole('button', { name: 'Open protected' }).click();
  await expect(heading(page, 'Enter the passphrase')).toBeFocused();
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(page.getByRole('link', { name: 'Enter the passphrase' })).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill('three wrong words');
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await analyze(page);
  await page.getByRole('button', { name: 'Show passphrase' }).click();
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'text');
  await page.getByLabel('Passphrase', { exact: true }).fill('three plain words');
  await page.keyboard.press('Enter');

  await expect(heading(page, 'Home')).toBeVisible();
});

test('a record that another computer holds can be waited for, left, or only read', async ({
  launchApp,
  folder,
}) => {
  const app = await launchApp();
  const { page, dispatch } = app;
  const path = join(folder, 'shared.ppg');
  await dispatch('record.create', { path });
  await dispatch('record.close', {});
  const holder = { id: 'other', host: 'sample-computer', user: 'sample', pid: 1 };
  writeFileSync(`${path}.lock`, JSON.stringify({ ...holder, sinceMs: 0, counter: 7 }));
  await sayWho(app);

  await openFile(app, path);
  await expect(page.getByText(/Somebody may have this record open/)).toBeVisible();
  await analyze(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/Somebody may have/)).toBeHidden();
  await expect(heading(page, 'Choose a record')).toBeVisible();

  await dispatch('record.open', { path, mode: 'read only' });
  await app.reload();
  await expect(page.getByText('You can read this record, but not change it.')).toBeVisible();
  await analyze(page);
  await page.getByRole('link', { name: 'Members', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Members' })).toBeVisible();
  await expect(page.getByText(/^Find by name/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add a member' })).toHaveCount(0);
});

/** What a page still offers: its buttons, and the links that look like one. */
const offers = (page: Page) =>
  page.locator('main').locator('button:visible:enabled, a.nhsuk-button:visible').allInnerTexts();

/** What only reads, looks elsewhere or is about this computer. */
const reads = [
  /^Show in its folder$/,
  /^Show (?:the )?/,
  /^Save (?:a copy|the file|it)/,
  /^Read the minutes$/,
  /^Check /,
  /^Lock it now$/,
  /^Earlier changes$|^Newest changes$/,
  // An item of the meeting.
  /^\d+\. /,
  // A file beside the record; nothing is noted of it while the record can only be read.
  /^Make an e-mail to members$/,
  /^Find|^Search/,
  /^Open all \d$/,
  /^What the public copy will show$/,
  /^Print/,
  /^Put this note away$/,
  /^Choose a (?:document|file)/,
  /^A[–+]/,
  /^Smaller|^Larger|^Ordinary/,
  /^Use this/,
];

test('a record that can only be read offers nothing that would change it', async ({
  launchApp,
  folder,
}) => {
  const { page, dispatch, reload } = await launchApp();
  await dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await dispatch('sample.make', { folder });
  const { record } = await dispatch('record.status', {});
  await dispatch('record.close', {});
  await dispatch('record.open', { path: record?.path ?? '', mode: 'read only' });
  await dispatch('monitoring.unlock', { passphrase: 'sample only, not a secret' });
  await reload();
  const { meetings } = await dispatch('meetings.list', {});
  const { itemList, id } = await dispatch('meetings.get', {
    id: meetings.find(({ items }) => items > 0)?.id ?? 0,
  });
  const { actions } = await dispatch('actions.list', { show: 'open' });
  const { members } = await dispatch('members.list', {});
  const { reviews } = await dispatch('reviews.list', {});
  const paths = [
    ['/', '/meetings', `/meetings/${id}`, `/meetings/${id}/attendance`, `/meetings/${id}/minutes`],
    [`/meetings/${id}/life`, `/meetings/${id}/items/${itemList[0]?.id}`],
    ['/actions', `/actions/${actions[0]?.id}`],
    ['/members', '/members/movement', '/members/confirmation', '/members/print'],
    members.map((member) => `/members/${member.id}`).slice(0, 3),
    ['/representativeness', '/representativeness/population', '/representativeness/answers'],
    [`/representativeness/reviews/${reviews[0]?.id}`],
    ['/evidence', '/documents', '/settings', '/settings/practice', '/settings/terms'],
    ['/settings/record', '/settings/backups', '/settings/trail'],
  ].flat();

  expect(paths.filter((path) => path.includes('undefined'))).toEqual([]);
  const offered: string[] = [];
  for (const path of paths) {
    await goTo(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const text of await offers(page)) {
      const label = text.replaceAll(/\s+/g, ' ').trim();
      if (!reads.some((known) => known.test(label))) offered.push(`${path}: ${label}`);
    }
  }

  expect(offered).toEqual([]);
});

test('nothing typed is lost: leaving asks, a conflict keeps it, closing asks', async ({
  launchApp,
  folder,
}) => {
  const app = await launchApp();
  const { page, dispatch, electron, notebook } = app;
  await dispatch('record.create', { path: join(folder, 'typed.ppg') });
  const registration = 'registered patient' as const;
  const joinedOn = '2025-05-01';
  const { id } = await dispatch('members.add', { name: 'Alex Sample', registration, joinedOn });
  await sayWho(app);
  await page.getByRole('link', { name: 'Members', exact: true }).click();
  await page.getByRole('link', { name: 'Alex Sample' }).click();
  await page.getByRole('link', { name: 'Change details' }).click();
  await page.getByLabel('E-mail address').fill('alex@sample.invalid');
  await expect(page.getByRole('banner').getByText('Not saved yet')).toBeVisible();

  await page.getByRole('link', { name: 'Home' }).click();
  const question = page.getByRole('dialog', { name: 'Leave without saving?' });
  await expect(question).toBeVisible();
  await analyze(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(page.getByLabel('E-mail address')).toHaveValue('alex@sample.invalid');

  const { version } = await dispatch('members.get', { id });
  await dispatch('members.save', { id, version, name: 'Alex B Sample', registration });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('.nhsuk-error-summary')).toContainText('was changed after you opened');
  await expect(page.getByLabel('E-mail address')).toHaveValue('alex@sample.invalid');

  electron.BrowserWindow.getAllWindows()[0]?.close();
  await expect.poll(() => notebook.dialogs.length).toBe(1);
  expect(electron.BrowserWindow.getAllWindows()[0]?.isDestroyed()).toBe(false);
});

test('opens the file it was started with', async ({ launchApp, folder }) => {
  const maker = await launchApp();
  const path = join(folder, 'double clicked.ppg');
  await maker.dispatch('record.create', { path });
  await maker.dispatch('record.close', {});
  await sayWho(maker);
  await maker.close();

  const { page } = await launchApp({ userData: maker.userData, args: [path] });

  await expect(heading(page, 'Home')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('double clicked');
});
