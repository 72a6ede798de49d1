import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts, wordFile } from '../fixtures/old-minutes.ts';
import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';

test('old minutes are imported, corrected, and found again by search', async ({
  launchApp,
  folder,
}) => {
  const { page, notebook, dispatch, reload } = await launchApp();
  await dispatch('session.say', { name: 'Sample Secretary', role: 'secretary' });
  await dispatch('record.create', { path: join(folder, 'old.ppg') });
  await dispatch('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2012-01-01',
  });
  await reload();
  const places = page.getByRole('navigation', { name: 'Places' });
  const summary = page.locator('.nhsuk-error-summary');
  const file = join(folder, 'May 2015.docx');
  writeFileSync(file, await wordFile(layouts.headingTable));

  await test.step('a wrong file is refused in words', async () => {
    const pdf = join(folder, 'scan.pdf');
    writeFileSync(pdf, '%PDF-1.7');
    await places.getByRole('link', { name: 'Meetings' }).click();
    await page.getByRole('link', { name: 'Import old minutes' }).click();
    notebook.answers.push({ kind: 'open', paths: [pdf] });
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await expect(summary).toContainText('is a PDF');
    await expect(summary).toContainText('Nothing was taken from it.');
    await analyze(page);
  });

  await test.step('what was understood is shown and corrected', async () => {
    notebook.answers.push({ kind: 'open', paths: [file] });
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await expect(page.getByLabel('Day', { exact: true })).toHaveValue('12');
    await expect(page.getByLabel('Who this is').first()).toHaveValue(/member/);
    await analyze(page);
    await page.getByLabel('Title').nth(1).fill('Telephones and call-back');
    await page.getByLabel('Day', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Keep as confirmed minutes' }).click();
    await expect(summary).toContainText('The date must include a day');
    await page.getByLabel('Day', { exact: true }).fill('13');
    await page.getByRole('button', { name: 'Keep as confirmed minutes' }).click();
    await expect(page.getByText('Minutes of 13 May 2015 imported')).toBeVisible();
    await analyze(page);
  });

  await test.step('the same file is not taken twice', async () => {
    notebook.answers.push({ kind: 'open', paths: [file] });
    await page.getByRole('button', { name: 'Choose the next file' }).click();
    await expect(page.getByText('This very file was imported')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keep as confirmed minutes' })).toBeHidden();
  });

  await test.step('Ctrl+F finds it, by keyboard alone', async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+F');
    await expect(page.getByLabel('Words to find')).toBeFocused();
    await page.keyboard.type('call');
    await expect(page.getByRole('status').filter({ hasText: 'Found' })).toContainText(
      '1 place in the minutes, 1 decision',
    );
    await expect(page.locator('mark').first()).toHaveText('call');
    await analyze(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { level: 1, name: /Telephones and call-back/ }),
    ).toBeVisible();
    await page.goBack();
    await expect(page.getByLabel('Words to find')).toHaveValue('call');
    await page.getByLabel('Words to find').fill('"(*');
    await expect(page.getByText('Type a word')).toBeHidden();
    await expect(summary).toBeHidden();
  });

  await test.step('the register of decisions leads to where it was made', async () => {
    await places.getByRole('link', { name: 'Meetings' }).click();
    await page.getByRole('link', { name: 'Decisions' }).click();
    await analyze(page);
    await page.getByRole('link', { name: '2015-05-13/1' }).click();
    await page
      .getByRole('link', { name: /Meeting/ })
      .first()
      .click();
  });
});
