import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { analyze } from './fixtures/analyze.ts';
import { expect, test, type App, type LaunchApp } from './fixtures/app.ts';
import { goTo, noSuchPage } from './fixtures/go-to.ts';

/** Wider than the window means scrolling in two directions at 400% zoom (WCAG 1.4.10). */
async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth, `${where} fits`).toBeLessThanOrEqual(clientWidth);
}

/** The pages of a full record, by the place they belong to. */
async function placesOf({ dispatch, folder }: App) {
  const { meetings } = await dispatch('meetings.list', {});
  const meeting = meetings.find(({ items }) => items > 0);
  const { itemList } = await dispatch('meetings.get', { id: meeting?.id ?? 0 });
  const { actions } = await dispatch('actions.list', { show: 'open' });
  const { members } = await dispatch('members.list', {});
  const { terms } = await dispatch('terms.list', {});
  const { feedback } = await dispatch('feedback.list', {});
  const { improvements } = await dispatch('improvements.list', {});
  await dispatch('years.close', { year: 2024 });
  await dispatch('years.signOff', {
    year: 2026,
    side: 'PPG',
    name: 'Sample Chair',
    signedOn: '2026-10-01',
  });
  // As systems name their files: long, and without a blank at which a line could end.
  const file = join(folder, `${'minutes_of_the_practice_'.repeat(8)}final.txt`);
  writeFileSync(file, 'Sample');
  await dispatch('evidence.addByHand', {
    reference: '(4)(b)',
    title: 'Sample file',
    aboutOn: '2026-09-01',
    words: '',
    file,
  });
  const { activities } = await dispatch('engagement.list', {});
  const { worksheets } = await dispatch('worksheets.list', {});
  const assessment = worksheets.find(({ kind }) => kind === 'self-assessment');
  const { reviews } = await dispatch('reviews.list', {});
  const member = `/members/${members[0]?.id}`;
  return {
    meetings: [
      '/meetings',
      '/meetings/new',
      `/meetings/${meeting?.id}`,
      `/meetings/${meeting?.id}/edit`,
      '/meetings/year',
      '/meetings/backlog',
      '/meetings/templates',
      '/meetings/templates/new',
      '/meetings/templates/standing',
      `/meetings/${meeting?.id}/agenda`,
      `/meetings/${meeting?.id}/agenda/${itemList[0]?.id}`,
      `/meetings/${meeting?.id}/sent`,
      `/meetings/${meeting?.id}/move`,
      `/meetings/${meeting?.id}/attendance`,
      `/meetings/${meeting?.id}/minutes`,
      `/meetings/${meeting?.id}/life`,
      `/meetings/${meeting?.id}/public-copy`,
      `/meetings/${meeting?.id}/items/${itemList[0]?.id}`,
      '/meetings/import',
    ],
    'actions, decisions and search': [
      '/decisions',
      '/search?words=the',
      '/search?words=nothing-like-it',
      '/actions',
      '/actions/new',
      '/actions/year',
      `/actions/${actions[0]?.id}`,
    ],
    members: [
      '/members',
      '/members/new',
      '/members/import',
      '/members/print',
      '/members/movement',
      '/members/confirmation',
      member,
      `${member}/edit`,
      `${member}/leave`,
      `${member}/roles`,
      `${member}/mode`,
    ],
    'feedback and engagement': [
      '/feedback',
      '/feedback/new',
      '/feedback/import',
      `/feedback/${feedback.at(-1)?.id}`,
      `/feedback/${feedback.at(-1)?.id}/edit`,
      '/feedback/improvements',
      '/feedback/improvements/new',
      `/feedback/improvements/${improvements.at(-1)?.id}`,
      '/feedback/sheet',
      '/feedback/priorities',
      '/engagement',
      '/engagement/new',
      `/engagement/${activities.at(-1)?.id}`,
      `/engagement/${activities.at(-1)?.id}/edit`,
      `/engagement/${activities.at(-1)?.id}/result`,
      '/engagement/worksheets',
      '/engagement/worksheets/new?kind=material%20change',
      '/engagement/self-assessment?year=2020',
      ...worksheets.map(({ id }) => `/engagement/worksheets/${id}`),
      `/engagement/worksheets/${worksheets[0]?.id}/edit`,
      `/engagement/worksheets/${assessment?.id}/say?part=used`,
      `/engagement/worksheets/${assessment?.id}/say?section=checklist`,
      '/representativeness/over-time',
      `/representativeness/reviews/${reviews[0]?.id}/public`,
      '/representativeness/private-form',
      '/representativeness/questions',
      '/representativeness/population',
      '/representativeness/population/import',
      '/representativeness/population/own-system',
      '/representativeness/population/survey',
    ],
    evidence: [
      '/evidence/bundle',
      '/evidence',
      '/evidence/add',
      '/evidence/to-do',
      '/evidence/changes',
      '/evidence/sign-off',
      '/evidence/roll-up',
      '/hand-over',
      '/evidence/closed?copy=1',
      '/evidence/years',
      '/evidence/edec',
      '/evidence/edec/answer?part=(3)',
      '/evidence/work?part=(3)',
    ],
    'Home, settings and the rest': [
      '/',
      '/help',
      '/settings',
      '/settings/practice',
      '/settings/practice/look-up',
      '/settings/terms',
      `/settings/terms/${terms[0]?.id}`,
      '/settings/paper-look',
      '/settings/own-words',
      '/settings/record',
      '/settings/backups',
      '/settings/trail',
      '/settings/exports',
      '/settings/kept',
      `/history/erase?member=${members[0]?.id}`,
      `/history?of=member%20${members[0]?.id}`,
      '/settings/text-size',
      '/who',
    ],
  };
}

const places = [
  'meetings',
  'actions, decisions and search',
  'members',
  'feedback and engagement',
  'evidence',
  'Home, settings and the rest',
] as const;

async function fullRecord(launchApp: LaunchApp, folder: string): Promise<App> {
  const app = await launchApp();
  const { dispatch, reload } = app;
  await dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await dispatch('sample.make', { folder });
  await reload();
  return app;
}

for (const place of places) {
  test(`pages of ${place} read well wide, enlarged and narrow`, async ({ launchApp, folder }) => {
    const app = await fullRecord(launchApp, folder);
    const { page } = app;
    const paths = (await placesOf(app))[place];
    expect(paths.filter((path) => path.includes('undefined'))).toEqual([]);
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await goTo(page, path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await analyze(page);
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScroll(page, `${path} at ${width}`);
      }
    }
  });
}

test('an address that leads nowhere says so', async ({ launchApp }) => {
  const { page, dispatch, folder, reload } = await launchApp();
  await dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await dispatch('record.create', { path: join(folder, 'sample.ppg') });
  await reload();
  await page.evaluate(() => {
    location.hash = '#/no-such-page';
  });
  await expect(page.getByRole('heading', { level: 1, name: noSuchPage })).toBeFocused();
  await analyze(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page, 'no such page at 320');
});

test('the menu can be read in forced colours', async ({ launchApp, folder }) => {
  const { page } = await fullRecord(launchApp, folder);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(page.url().replace(/#.*/, '#/'));
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('link', { name: 'Members', exact: true })).toBeVisible();
  await analyze(page);
});
