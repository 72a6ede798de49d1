import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';

test('an activity outside meetings is planned, held, counted, learnt from and reported', async ({
  launchApp,
  folder,
}) => {
  test.slow();
  const { page, dispatch, notebook, reload } = await launchApp();
  await dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await dispatch('record.create', { path: join(folder, 'sample.ppg') });
  await reload();

  await test.step('an empty place says how to begin', async () => {
    await page.getByRole('link', { name: 'Engagement', exact: true }).click();
    await expect(page.getByText('No activity is recorded for this year.')).toBeVisible();
    await analyze(page);
  });

  await test.step('an activity is added, with its problems told at the fields', async () => {
    await page.getByRole('link', { name: 'Add an activity' }).click();
    await page.getByRole('button', { name: 'Add this activity' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose what kind of activity it is');
    await analyze(page);
    await page.getByLabel('What kind of activity').selectOption('health day');
    await page.getByLabel('What it is, in a few words').fill('Heart day');
    await page.getByRole('radio', { name: 'Involvement' }).check();
    await page.getByLabel('Large print').check();
    await page.getByLabel('Cost in pounds (optional)').fill('about ten');
    await page.getByRole('button', { name: 'Add this activity' }).click();
    await expect(page.getByRole('alert')).toContainText('Enter the cost in pounds');
    await page.getByLabel('Cost in pounds (optional)').fill('45.50');
    await page.getByRole('button', { name: 'Add this activity' }).click();
    await expect(page.getByText('£45.50')).toBeVisible();
  });

  await test.step('how it went is recorded, with whom it reached', async () => {
    await page.getByRole('link', { name: 'Record how it went' }).click();
    await page.getByRole('radio', { name: 'Yes, it took place' }).check();
    await page.getByLabel('How many people took part (optional)').fill('43');
    await page.getByLabel('What was it like to be engaged? (optional)').fill('Worth it');
    await analyze(page);
    await page.getByRole('button', { name: 'Save how it went' }).click();
    await expect(page.getByText('43 took part')).toBeVisible();
    await expect(page.getByText('Say what changed, or why nothing did')).toBeVisible();
    await page.getByRole('button', { name: 'Add a group' }).click();
    await page.getByLabel('Group', { exact: true }).selectOption('Unpaid carers');
    await page.getByLabel('How many took part (optional)').fill('12');
    await page.getByRole('button', { name: 'Add the group' }).click();
    await expect(page.getByRole('rowheader', { name: 'Unpaid carers' })).toBeVisible();
    const paper = join(folder, 'questions.txt');
    writeFileSync(paper, 'Sample questions');
    notebook.answers.push({ kind: 'open', paths: [paper] });
    await page.getByRole('button', { name: 'Keep a file with it' }).click();
    await expect(page.getByText('questions.txt').first()).toBeVisible();
    await analyze(page);
  });

  await test.step('the year is reported in Word, and it stands beside the duty', async () => {
    await page.getByRole('link', { name: 'Engagement', exact: true }).first().click();
    notebook.answers.push({ kind: 'open', paths: [folder] });
    await page.getByRole('button', { name: 'Make the engagement activity report' }).click();
    await expect(page.getByText(/has been written/)).toBeVisible();
    expect(readdirSync(folder).join()).toContain('Engagement activity report');
    await page.getByRole('link', { name: 'Evidence', exact: true }).click();
    await expect(page.getByText(/Health day \(involvement\): Heart day/)).toBeVisible();
  });
});
