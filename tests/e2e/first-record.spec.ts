import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';
import { choose, press, tabTo, typeInto } from './fixtures/keyboard.ts';

/** The page has arrived when its heading has the focus: that is what a screen reader reads. */
async function arrive(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
}

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true });

const summary = (page: Page) => page.locator('.nhsuk-error-summary');

test('a manager gets from nothing to a held meeting without the mouse', async ({
  launchApp,
  folder,
}) => {
  mkdirSync(join(folder, 'Documents'));
  const { page, dispatch } = await launchApp();

  await test.step('says who is working, after a mistake', async () => {
    await arrive(page, 'Who are you?');
    await analyze(page);
    await press(page, page.getByRole('button', { name: 'Continue' }));
    await expect(summary(page)).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await analyze(page);
    await press(page, page.getByRole('button', { name: 'Continue' }));
    await expect(summary(page), 'the same mistake again').toBeFocused();
    await press(page, page.getByRole('link', { name: 'Enter your name' }));
    await expect(page.getByLabel('Your name')).toBeFocused();
    await page.keyboard.type('Sample Manager');
    await choose(page, page.getByLabel('Practice manager'));
    await press(page, page.getByRole('button', { name: 'Continue' }));
  });

  await test.step('starts a record', async () => {
    await arrive(page, 'Choose a record');
    await analyze(page);
    await press(page, page.getByRole('button', { name: 'Start a new record' }));
    await arrive(page, 'Start a record for my practice');
    await typeInto(page, page.getByLabel('Name of the file'), 'Sample Surgery');
    await expect(page.getByText(/Documents.PPG Records.Sample Surgery\.ppg/)).toBeVisible();
    await press(page, page.getByRole('button', { name: 'Start the record' }));
    await arrive(page, 'Home');
    await analyze(page);
  });

  await test.step('enters the practice, after a mistake', async () => {
    await press(page, page.getByRole('link', { name: 'Enter your practice' }));
    await arrive(page, 'Practice');
    await typeInto(page, page.getByLabel('ODS code'), 'nonsense');
    await typeInto(page, page.getByLabel('List size', { exact: true }), '9,850');
    await press(page, page.getByRole('button', { name: 'Save' }));
    await expect(summary(page)).toBeFocused();
    await analyze(page);
    await press(page, page.getByRole('link', { name: 'Enter the name of the practice' }));
    await page.keyboard.type('Sample Surgery');
    await typeInto(page, page.getByLabel('ODS code'), 'y99999');
    await choose(page, page.getByLabel('GMS, General Medical Services'));
    const listDate = page.getByRole('group', { name: 'Date of the list size' });
    await typeInto(page, listDate.getByLabel('Day'), '1');
    await typeInto(page, listDate.getByLabel('Month'), 'July');
    await typeInto(page, listDate.getByLabel('Year'), '2026');
    await press(page, page.getByRole('button', { name: 'Save' }));
    await expect(page.getByText('The practice is saved.')).toBeVisible();
    await expect(page.getByRole('banner').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    const { practice } = await dispatch('practice.get', {});
    expect(practice).toMatchObject({
      odsCode: 'Y99999',
      listSize: 9850,
      listSizeOn: '2026-07-01',
    });
  });

  await test.step('enters the terms of reference', async () => {
    await press(page, place(page, 'Home'));
    await arrive(page, 'Home');
    await press(page, page.getByRole('link', { name: /terms of reference/ }));
    await arrive(page, 'New terms of reference');
    const adopted = page.getByRole('group', { name: 'Date the group adopted them' });
    await typeInto(page, adopted.getByLabel('Day'), '31');
    await typeInto(page, adopted.getByLabel('Month'), '2');
    await typeInto(page, adopted.getByLabel('Year'), '2024');
    await typeInto(page, page.getByLabel('Members', { exact: true }), '2');
    await press(page, page.getByRole('button', { name: 'Save' }));
    await expect(summary(page)).toContainText(
      'Date the group adopted them: enter a real date, for example 8 9 2026',
    );
    await typeInto(page, adopted.getByLabel('Day'), '29');
    await press(page, page.getByRole('button', { name: 'Save' }));
    await arrive(page, 'Terms of reference');
    await expect(page.getByRole('heading', { name: 'Adopted 29 February 2024' })).toBeVisible();
  });

  await test.step('adds members', async () => {
    await press(page, place(page, 'Members'));
    await arrive(page, 'Members');
    await press(page, page.getByRole('link', { name: 'Add a member' }).first());
    await arrive(page, 'Add a member');
    await typeInto(page, page.getByLabel('Name', { exact: true }), 'Alex Sample');
    const joined = page.getByRole('group', { name: 'Date joined' });
    await typeInto(page, joined.getByLabel('Day'), '1');
    await typeInto(page, joined.getByLabel('Month'), '5');
    await typeInto(page, joined.getByLabel('Year'), '2025');
    await press(page, page.getByRole('button', { name: 'Add the member' }));
    await arrive(page, 'Alex Sample');
    for (const name of ['Bobbie Sample', 'Charlie Sample']) {
      const registration = 'registered patient' as const;
      await dispatch('members.add', { name, registration, joinedOn: '2025-05-01' });
    }
  });

  await test.step('records a meeting and who came', async () => {
    await press(page, place(page, 'Meetings'));
    await arrive(page, 'Meetings');
    await press(page, page.getByRole('link', { name: 'Add a meeting' }).first());
    await arrive(page, 'Add a meeting');
    await typeInto(page, page.getByLabel('Day'), '8');
    await typeInto(page, page.getByLabel('Month'), 'sept');
    await typeInto(page, page.getByLabel('Year'), '2026');
    await typeInto(page, page.getByLabel('Starts at'), 'half six');
    await press(page, page.getByRole('button', { name: 'Add the meeting' }));
    await expect(summary(page)).toContainText('Enter a time, like 18:30');
    await typeInto(page, page.getByLabel('Starts at'), '6.30pm');
    await press(page, page.getByRole('button', { name: 'Add the meeting' }));
    await arrive(page, 'Ordinary meeting, Tuesday 8 September 2026');

    await press(page, page.getByRole('link', { name: 'Record who came' }));
    await arrive(page, 'Who came');
    const first = page.getByRole('radiogroup', { name: 'Alex Sample' });
    await tabTo(page, first.getByRole('radio', { name: 'Not recorded' }));
    await page.keyboard.type('pab');
    await expect(page.getByText('1 present, 1 apologies, 1 absent, 0 not recorded.')).toBeVisible();
    await page.keyboard.type('p');
    await expect(page.getByText('2 present, 1 apologies, 0 absent, 0 not recorded.')).toBeVisible();
    await press(page, page.getByRole('button', { name: 'Add a person' }));
    await typeInto(page, page.getByLabel('Name'), 'Pat Example');
    await analyze(page);
    await press(page, page.getByRole('button', { name: 'Save' }));
    await arrive(page, 'Ordinary meeting, Tuesday 8 September 2026');
    await expect(page.getByText(/2 members .*quorate/)).toBeVisible();
  });

  await test.step('writes an item with its decision and action', async () => {
    await typeInto(page, page.getByLabel('Another item'), 'Telephones');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: '1. Telephones' })).toBeVisible();
    await expect(page.getByLabel('Another item')).toBeFocused();
    await press(page, page.getByRole('link', { name: '1. Telephones' }));
    await arrive(page, '1. Telephones');
    await typeInto(page, page.getByLabel('Notes'), 'Long waits in the morning.');
    await press(page, page.locator('summary', { hasText: 'what the item is about' }));
    await choose(page, page.getByLabel('Feedback reviewed with the group'));
    await press(page, page.getByRole('button', { name: 'Save title and subject' }));
    await expect(page.locator('main').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await press(page, page.getByRole('button', { name: 'Add a decision' }));
    await typeInto(page, page.getByLabel('What was decided'), 'Try call-back on Mondays.');
    await press(page, page.getByRole('button', { name: 'Add the decision' }));
    await expect(page.getByText('Decision 1. Try call-back on Mondays.')).toBeVisible();
    await press(page, page.getByRole('button', { name: 'Add an action' }));
    await typeInto(page, page.getByLabel('What is to be done'), 'Set up call-back');
    await press(page, page.getByRole('button', { name: 'Add the action' }));
    await expect(summary(page)).toContainText('Enter who will do it');
    await analyze(page);
    await tabTo(page, page.getByLabel('Who will do it'));
    await page.keyboard.type('The pra');
    await press(page, page.getByRole('button', { name: 'Add the action' }));
    await expect(page.getByText('Set up call-back')).toBeVisible();
    await analyze(page);
  });

  await test.step('closes the action', async () => {
    await press(page, page.getByRole('link', { name: 'AP1' }));
    await arrive(page, 'AP1: Set up call-back');
    await typeInto(page, page.getByLabel('What came of it'), 'Runs since Monday');
    await press(page, page.getByRole('button', { name: 'It is done' }));
    await expect(page.getByText('Runs since Monday')).toBeVisible();
    await press(page, place(page, 'Home'));
    await arrive(page, 'Home');
    await expect(page.getByRole('link', { name: '1 meeting held' })).toBeVisible();
    await expect(page.getByText('Feedback reviewed with the group: once')).toBeVisible();
  });
});
