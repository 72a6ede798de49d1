import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';

test('an activity outside meetings is planned, held, counted, learnt from and reported', async ({
  launchApp,
  folder,
}) => {
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

test('a plan, a self-assessment and a material change are written, shown by the record and told in Word', async ({
  launchApp,
  folder,
}) => {
  const { page, dispatch, notebook, reload } = await launchApp();
  await dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await dispatch('record.create', { path: join(folder, 'sample.ppg') });
  const activity = await dispatch('engagement.add', {
    kind: 'consultation',
    title: 'Evening at the branch',
    level: 'consultation',
    startsOn: '2026-06-10',
  });
  await dispatch('engagement.record', { ...activity, state: 'took place', reached: 30 });
  await reload();
  await page.getByRole('link', { name: 'Engagement', exact: true }).click();

  await test.step('a plan is begun, written and given its stakeholders', async () => {
    await page.getByRole('link', { name: 'Engagement plans and material changes' }).click();
    await expect(page.getByText('None yet.')).toHaveCount(3);
    await analyze(page);
    await page.getByRole('link', { name: 'Begin an engagement plan' }).click();
    await page.getByRole('button', { name: 'Begin this plan' }).click();
    await expect(page.getByRole('alert')).toContainText('Enter a title');
    await analyze(page);
    await page.getByLabel('What it is about').fill('Call-back');
    await page.getByRole('button', { name: 'Begin this plan' }).click();
    await page.getByRole('link', { name: 'Write the next part' }).click();
    await page.getByLabel('1. Aims').fill('Ask 07700 900123');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('could tell who a patient is');
    await page.getByLabel('1. Aims').fill('Whom it does not reach');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Whom it does not reach')).toBeVisible();
    await page.getByRole('button', { name: 'Add a stakeholder' }).click();
    await page.getByLabel('Who', { exact: true }).fill('Sample Carers');
    await page.getByRole('button', { name: 'Add the stakeholder' }).click();
    await expect(page.getByRole('rowheader', { name: 'Sample Carers' })).toBeVisible();
    await page.getByRole('button', { name: 'Link activities' }).click();
    await page.getByLabel(/Evening at the branch/).check();
    await page.getByRole('button', { name: 'Link these activities' }).click();
    await expect(page.getByRole('link', { name: 'Evening at the branch' })).toBeVisible();
  });

  await test.step('the year’s self-assessment is reached from the evidence and shown by it', async () => {
    await page.getByRole('link', { name: 'Evidence', exact: true }).click();
    await page.getByRole('link', { name: /Self-assessment of engagement/ }).click();
    await page.getByLabel('Who made it (optional)').fill('Practice manager and chair');
    await page.getByRole('button', { name: 'Begin this self-assessment' }).click();
    await page.getByRole('link', { name: 'The right to a voice' }).click();
    await page.getByLabel('In your own words').fill('By an evening at the branch');
    await page.getByLabel(/Consultation: Evening at the branch/).check();
    await analyze(page);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('link', { name: /Consultation: Evening/ })).toBeVisible();
    await analyze(page);
  });

  await test.step('a change has its timeline, its impact and one document', async () => {
    await page.getByRole('link', { name: 'Plans, self-assessments and changes' }).click();
    await page.getByRole('link', { name: 'Record a material change' }).click();
    await page.getByLabel('What it is called').fill('Closing the branch');
    await page.getByRole('button', { name: 'Record this change' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose what kind of change it is');
    await page.getByRole('radio', { name: 'Branch closure' }).check();
    await page.getByRole('button', { name: 'Record this change' }).click();
    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.getByRole('group', { name: 'Day' }).getByLabel('Day').fill('1');
    await page.getByRole('group', { name: 'Day' }).getByLabel('Month').fill('6');
    await page.getByRole('group', { name: 'Day' }).getByLabel('Year').fill('2026');
    await page.getByLabel('What happens').fill('The group is told');
    await page.getByRole('button', { name: 'Add the step' }).click();
    await page.getByRole('button', { name: 'Correct or take away a step' }).click();
    await page.getByLabel('Done', { exact: true }).check();
    await page.getByRole('button', { name: 'Save the step' }).click();
    await expect(page.getByRole('cell', { name: 'Done' })).toBeVisible();
    await page.getByRole('link', { name: /Write Equality and health inequality/ }).click();
    await page.getByLabel('Age', { exact: true }).selectOption('worse');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Worse.')).toBeVisible();
    await analyze(page);
    notebook.answers.push({ kind: 'open', paths: [folder] });
    await page.getByRole('button', { name: 'Make the Word document' }).click();
    await expect(page.getByText(/has been written/)).toBeVisible();
    expect(readdirSync(folder).join()).toContain('Closing the branch');
  });

  await test.step('the change goes to the commissioner in one bundle, with its files and what checks them', async () => {
    const letter = join(folder, 'letter to patients.txt');
    writeFileSync(letter, 'Dear patient');
    notebook.answers.push({ kind: 'open', paths: [letter] });
    await page.getByRole('button', { name: 'Keep a file with it' }).click();
    await expect(page.getByText('letter to patients.txt').first()).toBeVisible();
    await page.getByRole('link', { name: /Put it together for the commissioner/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Closing the branch');
    await page.getByLabel(/letter to patients/).check();
    await analyze(page);
    const out = join(folder, 'out');
    mkdirSync(out);
    notebook.answers.push({ kind: 'open', paths: [out] });
    await page.getByRole('button', { name: 'Make the bundle' }).click();
    await expect(page.getByText(/The bundle of \d+ files is made/)).toBeVisible({
      timeout: 60_000,
    });
    await analyze(page);
    const packed = readdirSync(out);
    expect(packed).toEqual([expect.stringMatching(/Closing the branch/)]);
  });
});
