import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';

const csv = [
  'Name;E-mail;Date joined;Takes part;Shoe size',
  'Alex Sample;alex@sample.invalid;01/05/2025;in person;42',
  '"Sample, Bobbie";bobbie@sample.invalid;31/02/2025;in person;38',
  'Charlie Sample;charlie@sample.invalid;03/05/2025;virtual;40',
].join('\r\n');

test('the register: many at once from a file, found again, gone and come back', async ({
  launchApp,
  folder,
}) => {
  const { page, dispatch, notebook, reload } = await launchApp();
  await dispatch('session.say', { name: 'Sample Secretary', role: 'secretary' });
  await dispatch('record.create', { path: join(folder, 'register.ppg') });
  await reload();
  const places = page.getByRole('navigation', { name: 'Places' });
  const summary = page.locator('.nhsuk-error-summary');

  await test.step('a file with a wrong row is looked at first', async () => {
    const file = join(folder, 'members.csv');
    writeFileSync(file, csv);
    await places.getByRole('link', { name: 'Members' }).click();
    await page.getByRole('link', { name: 'Add many from a CSV file' }).click();
    notebook.answers.push({ kind: 'open', paths: [file] });
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await expect(page.getByRole('heading', { name: 'What is in members.csv' })).toBeVisible();
    await expect(page.getByText('“31/02/2025” is not a date')).toBeVisible();
    await expect(page.getByText('With these choices nobody would be added.')).toBeVisible();
    await analyze(page);
    await page.getByLabel('Leave those rows out and add the others').check();
    await page.getByRole('button', { name: 'Add 2 members' }).click();
    await expect(page.getByText('2 members added')).toBeVisible();
    await analyze(page);
  });

  await test.step('the same file again would add nobody twice', async () => {
    await places.getByRole('link', { name: 'Members' }).click();
    await page.getByRole('link', { name: 'Add many from a CSV file' }).click();
    notebook.answers.push({ kind: 'open', paths: [join(folder, 'members.csv')] });
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByLabel('Leave those rows out and add the others').check();
    await expect(page.getByText('With these choices nobody would be added.')).toBeVisible();
    await expect(page.getByText('May be in the record already', { exact: true })).toBeVisible();
  });

  await test.step('one after another by hand, the day of joining typed once', async () => {
    await places.getByRole('link', { name: 'Members' }).click();
    await page.getByRole('link', { name: 'Add a member' }).first().click();
    const joined = page.getByRole('group', { name: 'Date joined' });
    await page.getByLabel('Name', { exact: true }).fill('Dee Sample');
    for (const [label, part] of [
      ['Day', '4'],
      ['Month', '5'],
      ['Year', '2025'],
    ] as const) {
      await joined.getByLabel(label).fill(part);
    }
    await page.getByRole('button', { name: 'Add, then the next member' }).click();
    await expect(page.getByText('Dee Sample is added.')).toBeVisible();
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('');
    await expect(joined.getByLabel('Year')).toHaveValue('2025');
    await page.keyboard.type('Eli Sample');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Eli Sample is added.')).toBeVisible();
    await expect(page.getByText('4 May 2025').first()).toBeVisible();
  });

  await test.step('Ctrl+F goes to the search, which finds by any part', async () => {
    await places.getByRole('link', { name: 'Members' }).click();
    const search = page.getByLabel('Find by name, e-mail, telephone or role');
    // Without it on the page the keys lead to the search of everything.
    await expect(search).toBeVisible();
    await page.keyboard.press('Control+F');
    await expect(search).toBeFocused();
    await page.keyboard.type('charl');
    await expect(page.getByRole('row')).toHaveCount(2);
    await page.getByRole('link', { name: 'Charlie Sample' }).click();
    await expect(page.getByText('Member since 3 May 2025, virtual')).toBeVisible();
  });

  await test.step('details, with a preferred way that lacks its number', async () => {
    await page.getByRole('link', { name: 'Change details' }).click();
    await page.getByLabel('Best way to reach them').selectOption('Text message');
    await page.getByLabel('Large print').check();
    await page.getByLabel('Size of large print, in points').fill('6');
    await page.getByRole('button', { name: 'Add a consent' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(summary).toBeFocused();
    for (const words of [/14 points or more/, /Choose what the consent/]) {
      await expect(summary).toContainText(words);
    }
    await analyze(page);
    await page.getByLabel('Size of large print, in points').fill('18');
    await page.getByLabel('About', { exact: true }).selectOption('Being named');
    await page.getByLabel('Where it came from').fill('paper form');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(summary).toContainText('Enter a mobile number');
    await page.getByLabel('Mobile').fill('07700 900000');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Large print (18 point)')).toBeVisible();
  });

  await test.step('a role, given and ended', async () => {
    await page.getByRole('link', { name: 'Give a role' }).first().click();
    await page.getByLabel('Chair', { exact: true }).check();
    const from = page.getByRole('group', { name: 'From' });
    await from.getByLabel('Day').fill('4');
    await from.getByLabel('Month').fill('May');
    await from.getByLabel('Year').fill('2025');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Holds it now')).toBeVisible();
    await page.getByRole('button', { name: 'End the role of chair' }).click();
    await expect(page.getByRole('dialog', { name: 'End the role of chair' })).toBeVisible();
    await analyze(page);
    await page.getByRole('dialog').getByRole('button', { name: 'End the role' }).click();
    await expect(page.getByText('Holds it now')).toBeHidden();
  });

  await test.step('leaves and comes back', async () => {
    await page.getByRole('link', { name: 'Has left the group' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(summary).toContainText('Choose the reason for leaving');
    await analyze(page);
    await page.getByLabel('Reason').selectOption('Moved away');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(/^Former member, left/)).toBeVisible();
    await page.getByRole('link', { name: 'Has come back to the group' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(/^Member since/)).toBeVisible();
  });

  await test.step('yearly confirmation with one press a member', async () => {
    await places.getByRole('link', { name: 'Members' }).click();
    await page.getByRole('link', { name: 'Yearly confirmation' }).click();
    const answers = page.getByRole('radiogroup', { name: 'Answer of Alex Sample' });
    await answers.getByRole('radio', { name: 'still registered and willing' }).click();
    await expect(page.getByText(/^1 of 4 still registered and willing/)).toBeVisible();
    await analyze(page);
  });

  await test.step('the register as a file that can be read in again', async () => {
    await places.getByRole('link', { name: 'Members' }).click();
    await page.getByRole('link', { name: 'Print or export' }).click();
    const file = join(folder, 'export.csv');
    notebook.answers.push({ kind: 'save', path: file });
    await page.getByRole('button', { name: 'Export to a CSV file' }).click();
    await expect(page.getByText('4 members written')).toBeVisible();
    expect(readFileSync(file, 'utf8')).toContain('Charlie Sample');
  });
});
