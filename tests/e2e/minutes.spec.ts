import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { analyze } from './fixtures/analyze.ts';
import { expect, test, type App } from './fixtures/app.ts';
import { press, tabTo } from './fixtures/keyboard.ts';

const joinedOn = '2025-05-01';
const registration = 'registered patient' as const;

/** A record with a few members and a meeting of three items, not yet minuted. */
async function meetingToMinute({ dispatch, folder, reload }: App): Promise<number> {
  await dispatch('session.say', { name: 'Sample Secretary', role: 'secretary' });
  await dispatch('record.create', { path: join(folder, 'minutes.ppg') });
  for (const name of ['Sam Okoro', 'Sam Sample', 'Alex Sample', 'Jo Example']) {
    await dispatch('members.add', { name, registration, joinedOn });
  }
  const { id } = await dispatch('meetings.add', {
    heldOn: '2025-12-09',
    startsAt: '18:30',
    place: 'Sample Hall',
  });
  await dispatch('meetings.add', { heldOn: '2026-02-10', startsAt: '18:30' });
  for (const title of ['Welcome and apologies', 'Telephone system', 'Any other business']) {
    await dispatch('meetings.addItem', { meetingId: id, title });
  }
  await reload();
  return id;
}

const goTo = (page: Page, path: string) =>
  page.evaluate((to) => {
    location.hash = `#${to}`;
  }, path);

/** 200% zoom of a window of 1280, and a window of 320 pixels. */
async function expectToFit(page: Page): Promise<void> {
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 700 });
    const [needed, there] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(needed, `fits at ${width}`).toBeLessThanOrEqual(there ?? 0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('a meeting is minuted from the keyboard, and a killed page loses nothing', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const app = await launchApp();
  const { page, dispatch, reload } = app;
  const meetingId = await meetingToMinute(app);
  const { keyboard } = page;
  const welcome = page.getByRole('textbox', { name: '1. Welcome and apologies' });
  const telephone = page.getByRole('textbox', { name: '2. Telephone system' });
  const lines = page.getByRole('list', { name: 'Actions and decisions in these notes' });
  const saved = page.getByRole('main').getByText(/^Saved \d\d:\d\d$/);
  const notesOf = async (position: number) => {
    const { itemList } = await dispatch('meetings.get', { id: meetingId });
    return itemList[position - 1]?.notes;
  };

  await test.step('opens ready to type, and saves by itself', async () => {
    await goTo(page, `/meetings/${meetingId}`);
    await press(page, page.getByRole('link', { name: 'Take the minutes' }));
    await expect(welcome).toBeFocused();
    await keyboard.type('Alex welcomed everybody.');
    await expect(saved).toBeVisible();
    expect(await notesOf(1)).toBe('Alex welcomed everybody.');
    await analyze(page);
  });

  await test.step('F2 takes who came, and the quorum is said anew', async () => {
    await keyboard.press('F2');
    await expect(page.getByRole('dialog', { name: 'Who came' })).toBeVisible();
    await analyze(page);
    for (const key of ['p', 'p', 'a', 'b']) await keyboard.press(key);
    await keyboard.press('F2');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText(/^2 members .*present/)).toBeVisible();
    await expect(welcome).toBeFocused();
  });

  await test.step('lines become actions and decisions in place', async () => {
    await keyboard.press('Control+Enter');
    await expect(telephone).toBeFocused();
    await keyboard.type('The call-back option was explained.\n');
    await keyboard.type('A: Sam to draft a poster by 15 Jan\n');
    await keyboard.type('D: The group supports the trial\n');
    await expect(lines).toContainText('Decision 1');
    await expect(lines).toContainText('AP1');
    await expect(lines).toContainText('due Thu 15 January 2026');
    await expect(telephone).toBeFocused();
    await analyze(page);
    await expectToFit(page);
  });

  await test.step('a question is settled beside its line, and typing goes on', async () => {
    await press(page, lines.getByRole('button', { name: /^Sam Okoro/ }));
    await expect(lines).toContainText('AP1 · Sam Okoro · due Thu 15 January 2026');
    await expect(lines.getByRole('button')).toHaveCount(0);
    await expect(telephone).toBeFocused();
    await keyboard.type('More was said.');
    await expect(lines).toContainText('AP1 · Sam Okoro');
  });

  await test.step('whatever is opened over the notes, Escape goes back to typing', async () => {
    await keyboard.press('F3');
    await keyboard.type('thanked');
    await keyboard.press('Enter');
    await expect(telephone).toBeFocused();
    await expect(telephone).toHaveValue(/The group thanked/);
    await keyboard.press('Control+Z');
    await expect(telephone).toHaveValue(/More was said\.$/);
    await keyboard.press('F3');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keyboard.press('Escape');
    await expect(telephone).toBeFocused();
    await keyboard.press('F11');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keyboard.press('ArrowLeft');
    await keyboard.press('Escape');
    await expect(welcome).toBeFocused();
    await keyboard.press('F7');
    // The dictionary is read the first time.
    const words = page.getByRole('heading', { name: /look at|No spelling/ });
    await expect(words).toBeFocused({ timeout: 20_000 });
    await keyboard.press('Escape');
    await expect(welcome).toBeFocused();
    await keyboard.press('Control+Enter');
  });

  await test.step('an item more, undo, and back', async () => {
    await keyboard.press('Control+Enter');
    await keyboard.press('Control+Enter');
    await expect(page.getByLabel('Another item')).toBeFocused();
    await keyboard.type('Parking\n');
    const parking = page.getByRole('textbox', { name: '4. Parking' });
    await expect(parking).toBeFocused();
    await keyboard.type('Full');
    await keyboard.press('Control+Z');
    await expect(parking).not.toHaveValue('Full');
    await keyboard.press('Control+Shift+Enter');
    await keyboard.press('Control+Shift+Enter');
    await expect(telephone).toBeFocused();
  });

  await test.step('killed in mid-sentence after "Saved", everything is there', async () => {
    await keyboard.type(' Then the lights');
    await expect(saved).toBeVisible();
    await expect.poll(() => notesOf(2)).toContain('Then the lights');
    await keyboard.type(' w');
    await reload();
    await expect(telephone).toBeFocused();
    await expect(telephone).toHaveValue(/More was said\. Then the lights( w)?$/);
    await keyboard.type('!');
    await expect(telephone).toHaveValue(/Then the lights( w)?!$/);
    await expect(lines).toContainText('AP1 · Sam Okoro · due Thu 15 January 2026');
  });

  await test.step('what is typed last is saved by leaving the page', async () => {
    await keyboard.type(' went out.');
    await page
      .getByRole('navigation', { name: 'Places' })
      .getByRole('link', { name: 'Actions' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
    expect(await notesOf(2)).toMatch(/! went out\.$/);
  });

  await test.step('and by closing the window, without a question', async () => {
    await goTo(page, `/meetings/${meetingId}/minutes`);
    await expect(telephone).toBeFocused();
    await keyboard.type(' Good night.');
    const [window] = app.electron.BrowserWindow.getAllWindows();
    window?.close();
    await expect.poll(() => window?.isDestroyed()).toBe(true);
    expect(app.notebook.dialogs).toEqual([]);
    const again = await launchApp({ record: join(app.folder, 'minutes.ppg') });
    const { itemList } = await again.dispatch('meetings.get', { id: meetingId });
    expect(itemList[1]?.notes).toMatch(/! went out\. Good night\.$/);
  });
});

test('minutes are checked, issued, confirmed, opened again and compared', async ({ launchApp }) => {
  test.setTimeout(120_000);
  const app = await launchApp();
  const { page, dispatch } = app;
  const meetingId = await meetingToMinute(app);
  const { itemList } = await dispatch('meetings.get', { id: meetingId });
  const item = itemList[1];
  await dispatch('minutes.saveNotes', {
    itemId: item?.id ?? 0,
    version: item?.version ?? 0,
    notes: 'There were sixty calls.',
  });
  const summary = page.locator('.nhsuk-error-summary');

  await test.step('what is missing leads to its place', async () => {
    await goTo(page, `/meetings/${meetingId}/life`);
    await expect(page.getByText('These minutes are a draft')).toBeVisible();
    await expect(page.getByRole('link', { name: /time the meeting ended/ })).toHaveAttribute(
      'href',
      `#/meetings/${meetingId}/edit`,
    );
    await analyze(page);
    await expectToFit(page);
  });

  await test.step('checked, and issued in draft', async () => {
    await page.getByLabel('Checked by').selectOption('Alex Sample');
    const on = page.getByRole('group', { name: 'Checked on' });
    await on.getByLabel('Day').fill('10');
    await on.getByLabel('Month').fill('12');
    await on.getByLabel('Year').fill('2025');
    await page.getByRole('button', { name: 'Record the check' }).click();
    await expect(page.getByText('These minutes are checked')).toBeVisible();
    const out = page.getByRole('group', { name: 'Sent out on' });
    await out.getByLabel('Day').fill('1');
    await out.getByLabel('Month').fill('12');
    await out.getByLabel('Year').fill('2025');
    await page.getByRole('button', { name: 'Issue in draft' }).click();
    await expect(summary).toContainText('not before the meeting');
    await out.getByLabel('Day').fill('11');
    await page.getByRole('button', { name: 'Issue in draft' }).click();
    await expect(page.getByText(/were issued in draft on 11 December 2025/)).toBeVisible();
    await analyze(page);
  });

  await test.step('confirmed at the next meeting with a change', async () => {
    await page.getByLabel('With these changes').check();
    await page.getByLabel('What is changed, as it will be printed').fill('Six calls, not sixty');
    await page.getByLabel('Item', { exact: true }).selectOption('2. Telephone system');
    await page.getByLabel('Words in the notes to be replaced').fill('sixty calls');
    await page.getByLabel('By these words').fill('six calls');
    await page.getByLabel('Proposed by').selectOption('Jo Example');
    await analyze(page);
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await expect(page.getByText('These minutes are confirmed.')).toBeVisible();
    await expect(page.getByText(/^Confirmed with changes at the meeting of/)).toBeVisible();
    await expect(page.getByRole('table', { name: /Telephone system/ })).toContainText('six calls');
    await analyze(page);
    await expectToFit(page);
  });

  await test.step('locked, until they are opened again with a reason', async () => {
    await page.getByRole('link', { name: 'Read the minutes' }).click();
    await expect(page.getByText('These minutes are confirmed, so nothing')).toBeVisible();
    await expect(page.getByRole('textbox').first()).not.toBeEditable();
    await page.getByRole('link', { name: 'To correct them, open them again' }).click();
    await tabTo(page, page.locator('summary', { hasText: 'Re-open' }));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Re-open' }).click();
    await expect(summary).toContainText('Enter why the minutes are opened again');
    await page.getByLabel('Reason').fill('A name was spelt wrongly');
    await page.getByRole('button', { name: 'Re-open' }).click();
    await expect(page.getByText('open again for correction')).toBeVisible();
    await expect(page.getByText(/^Opened again .* A name was spelt wrongly$/)).toBeVisible();
    await analyze(page);
  });
});
