import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { financialYearOf, formatFinancialYear } from '../../shared/dates/financial-year.ts';
import { lsoaFile } from '../fixtures/population/lsoa-file.ts';
import { analyze } from './fixtures/analyze.ts';
import { expect, test, type App } from './fixtures/app.ts';

const samples = join(import.meta.dirname, '../../resources/sample-practice');
const reference = join(import.meta.dirname, '../../resources/reference');
const passphrase = 'four words for tests';

test('a practice manager goes from public files to a frozen review and a report', async ({
  launchApp,
  folder,
}) => {
  const app = await launchApp();
  await practiceWithMembers(app);
  const { page, notebook } = app;

  await test.step('keeps figures from a public file, after seeing them', async () => {
    await goTo(app, 'Representativeness');
    await expect(page.getByText('No figures yet.')).toBeVisible();
    await analyze(page);
    for (const sex of ['female', 'male']) {
      await page.getByRole('link', { name: /^Figures/ }).click();
      await page.getByRole('link', { name: 'Add published figures' }).click();
      notebook.answers.push({ kind: 'open', paths: [join(samples, `sample-sing-age-${sex}.csv`)] });
      await page.getByRole('button', { name: 'Choose a file' }).click();
      await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible();
      await analyze(page);
      await page.getByRole('button', { name: 'Keep these figures' }).click();
      await expect(page.getByRole('heading', { name: 'Your patients in figures' })).toBeVisible();
      await page.getByRole('link', { name: 'Representativeness', exact: true }).first().click();
    }
  });

  await test.step('adds up Census areas', async () => {
    await page.getByRole('link', { name: /^Figures/ }).click();
    await page.getByRole('link', { name: 'Add published figures' }).click();
    const census = join(reference, 'census2021-ts021-lsoa-trafford.csv');
    notebook.answers.push({ kind: 'open', paths: [census] });
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByLabel('Find areas by name or code').fill('Trafford 001');
    await expect(page.getByText(/^[1-9] found/)).toBeVisible();
    await page.getByRole('button', { name: /^Choose all \d found$/ }).click();
    await analyze(page);
    await page.getByRole('button', { name: /^Add up the/ }).click();
    await expect(page.getByRole('rowheader', { name: 'Roma', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Keep these figures' }).click();
    await expect(page.getByText(/Ethnic group, 21 March 2021/)).toBeVisible();
  });

  await test.step('types in figures, none of them left blank', async () => {
    await page.getByRole('link', { name: /^Type in figures/ }).click();
    await page.getByLabel('Where they come from').fill('Sample search');
    await page.getByLabel('Day', { exact: true }).fill('1');
    await page.getByLabel('Month').fill('May');
    await page.getByLabel('Year').fill('2026');
    await page.getByLabel('White', { exact: true }).fill('6,000');
    for (const group of ['Asian or Asian British', /^Black, African/, 'Other ethnic group']) {
      await page.getByLabel(group).fill('100');
    }
    await page.getByRole('button', { name: 'Keep these figures' }).click();
    const missing = 'Enter a number for “Mixed or multiple ethnic groups” too: enter 0';
    await expect(page.getByRole('link', { name: missing })).toBeVisible();
    await analyze(page);
    await page.getByLabel('Mixed or multiple ethnic groups').fill('0');
    await page.getByRole('button', { name: 'Keep these figures' }).click();
    await expect(page.getByText(/Ethnic group, 1 May 2026: 6,300 people/)).toBeVisible();
  });

  await test.step('weighs Census figures by where the patients live', async () => {
    const residence = { E01006109: 300, E01006110: 90, W01000001: 5, NO2011: 10 };
    const lived = join(folder, 'patients by neighbourhood.csv');
    writeFileSync(lived, lsoaFile(residence, { odsCode: 'Y99999' }));
    for (const path of [lived, join(reference, 'census2021-ts021-lsoa-trafford.csv')]) {
      await page.getByRole('link', { name: 'Add published figures' }).click();
      notebook.answers.push({ kind: 'open', paths: [path] });
      await page.getByRole('button', { name: 'Choose a file' }).click();
      await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible();
      await analyze(page);
      await page.getByRole('button', { name: 'Keep these figures' }).click();
      await expect(page.getByRole('heading', { name: 'Your patients in figures' })).toBeVisible();
    }
    await expect(page.getByText(/^Where your patients live, .*: 395 people in 3/)).toBeVisible();
    await expect(
      page.getByText(/Ethnic group, 21 March 2021: shares of the people in/),
    ).toBeVisible();
  });

  await test.step('pastes totals from the practice’s own system, never single patients', async () => {
    await page.getByRole('link', { name: 'Add totals from your own system' }).click();
    const paste = page.getByLabel('Paste or type the table here');
    await paste.fill('Name\tNHS Number\nAlex Sample\t943 476 5919');
    await page.getByRole('button', { name: 'Read the table' }).click();
    await expect(page.getByText(/looks like a list of single patients/).first()).toBeVisible();
    await paste.fill('Religion\tPatients\nChristian\t700\nChapel\t20\nSikh\t0\nNot recorded\t80');
    await page.getByRole('button', { name: 'Read the table' }).click();
    await page.getByLabel('Chapel: 20').selectOption('Christian');
    await page.getByLabel('Where they come from').fill('Sample search');
    await page.getByLabel('Day', { exact: true }).fill('1');
    await page.getByLabel('Month').fill('May');
    await page.getByLabel('Year').fill('2026');
    await analyze(page);
    await page.getByRole('button', { name: 'Keep these figures' }).click();
    await expect(page.getByText(/Religion or belief, 1 May 2026: 720 people/)).toBeVisible();
  });

  await test.step('uses a newer list size, and learns where a mapping file belongs', async () => {
    await page.getByRole('link', { name: 'Add published figures' }).click();
    notebook.answers.push({ kind: 'open', paths: [join(samples, 'sample-all.csv')] });
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await page.getByRole('button', { name: /as the list size$/ }).click();
    await expect(page.getByRole('button', { name: /as the list size$/ })).toHaveCount(0);
    notebook.answers.push({ kind: 'open', paths: [join(samples, 'sample-map.csv')] });
    await page.getByRole('button', { name: 'Choose another file' }).click();
    await expect(page.getByText(/there are no figures to keep/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keep these figures' })).toHaveCount(0);
    await analyze(page);
    await page.getByRole('link', { name: 'Your patients in figures' }).click();
  });

  await test.step('is told kindly that a file is none of these', async () => {
    await page.getByRole('link', { name: 'Add published figures' }).click();
    notebook.answers.push({ kind: 'open', paths: [join(samples, 'README.md')] });
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keep these figures' })).toHaveCount(0);
    await analyze(page);
  });

  await test.step('makes the monitoring file and writes down its code', async () => {
    await goTo(app, 'Representativeness');
    await page.getByRole('link', { name: /^Begin/ }).click();
    await page.getByLabel('Passphrase for the monitoring file').fill('short');
    await page.getByLabel('The same passphrase again').fill('short');
    await page.getByLabel('The same passphrase again').fill('short');
    await page.getByRole('button', { name: 'Make the monitoring file' }).click();
    await expect(page.getByRole('link', { name: /12 characters or more/ })).toBeVisible();
    await analyze(page);
    await page.getByLabel('Passphrase for the monitoring file').fill(passphrase);
    await page.getByLabel('The same passphrase again').fill(passphrase);
    await page.getByLabel('The same passphrase again').fill(passphrase);
    await page.getByRole('button', { name: 'Make the monitoring file' }).click();
    await expect(page.getByText(/^([0-9A-Z]{4}[- ]){7}[0-9A-Z]{4}$/)).toBeVisible();
    await analyze(page);
    await page.getByRole('button', { name: 'I have kept the code safe' }).click();
  });

  await test.step('records a form that cannot be read back', async () => {
    await page.getByRole('link', { name: 'Record a form for Alex Sample' }).click();
    await page.getByLabel('Year').first().fill('1958');
    await page.getByRole('radio', { name: 'Female' }).check();
    await page.getByRole('radio', { name: 'Asian or Asian British' }).check();
    await page.getByRole('radio', { name: 'Chinese' }).check();
    await app.dispatch('monitoring.lock', {});
    await page.getByRole('button', { name: 'Record these answers' }).click();
    await page.getByLabel('Passphrase for the monitoring file').fill(passphrase);
    await analyze(page);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expect(page.getByLabel('Passphrase for the monitoring file')).toBeHidden();
    await expect(page.getByRole('radio', { name: 'Chinese' })).toBeChecked();
    await page.getByRole('button', { name: 'Record these answers' }).click();
    await expect(page.getByRole('row', { name: /Alex Sample Recorded on/ })).toBeVisible();
    await expect(page.getByText('Chinese')).toHaveCount(0);
    await analyze(page);
  });

  await test.step('a member answers alone at the secretary’s computer, out of reach of all', async () => {
    await app.dispatch('monitoring.lock', {});
    await app.dispatch('session.say', { name: 'Sample Secretary', role: 'secretary' });
    await app.reload();
    await goTo(app, 'Representativeness');
    await page.getByRole('link', { name: 'Let a member answer alone' }).click();
    await page.getByRole('button', { name: 'Open the private form' }).click();
    await expect(page.getByRole('link', { name: 'Choose who will answer' })).toBeVisible();
    await page.getByLabel('Member', { exact: true }).selectOption('Bo Sample');
    await analyze(page);
    await page.getByRole('button', { name: 'Open the private form' }).click();
    await expect(page.getByRole('heading', { name: 'Your equality form' })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Sample Secretary/ })).toHaveCount(0);
    const menu = () =>
      app.electron.Menu.getApplicationMenu()?.items.map(({ label }) => label?.replace('&', ''));
    expect(menu()).toEqual(['Edit', 'View']);
    await page.getByRole('radio', { name: 'Any other religion' }).check();
    await page.getByLabel('What is your religion? (optional)').fill('Sample belief 4471');
    await page.getByRole('radio', { name: /^Other, including British Sign/ }).check();
    await page.getByRole('radio', { name: 'Very well' }).check();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.goBack();
    await expect(page.getByLabel('What is your religion? (optional)')).toHaveValue(
      'Sample belief 4471',
    );
    await analyze(page);
    await page.getByRole('button', { name: 'Cancel and keep nothing' }).click();
    await page.getByRole('button', { name: 'Go back to the form' }).click();
    await page.getByRole('button', { name: 'Finish and seal my answers' }).click();
    await expect(page.getByRole('heading', { name: /answers are sealed/ })).toBeVisible();
    await analyze(page);
    expect(readFileSync(join(app.folder, 'sample.ppg')).includes('Sample belief')).toBe(false);
    await page.getByRole('button', { name: 'Back to the record' }).click();
    await expect(page.getByText('1 sealed form for the practice')).toBeVisible();
    expect(menu()).toEqual(['File', 'Edit', 'View', 'Help']);
  });

  await test.step('the manager’s unlock takes the sealed answers in', async () => {
    await app.dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
    await app.reload();
    await goTo(app, 'Representativeness');
    await page.getByRole('link', { name: /^Unlock/ }).click();
    await page.getByLabel('Passphrase for the monitoring file').fill('not the passphrase');
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expect(page.getByText('1 wrong try since it was last unlocked.')).toBeVisible();
    await analyze(page);
    await page.getByLabel('Passphrase for the monitoring file').fill(passphrase);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expect(page.getByText('The private answers of 1 member were taken in.')).toBeVisible();
    await expect(page.getByText(/there was 1 wrong try of the passphrase/)).toBeVisible();
    await expect(page.getByRole('row', { name: /Bo Sample Recorded on/ })).toBeVisible();
    await analyze(page);
    await page.getByRole('link', { name: 'Their own copy for Bo Sample' }).click();
    await page.getByRole('button', { name: 'Show the copy to print it' }).click();
    await expect(page.getByText(/Any other religion: Sample belief 4471/)).toBeVisible();
    await analyze(page);
  });

  await test.step('sees people first, and freezes a review in own words', async () => {
    await goTo(app, 'Representativeness');
    await expect(page.getByRole('heading', { name: 'First choose the categories' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Ethnic group' })).toHaveCount(0);
    await analyze(page);
    await page.getByRole('button', { name: 'Compare in these categories' }).click();
    await expect(page.getByText(/^Categories of age: .* by Sample Manager\.$/)).toBeVisible();
    const ethnicGroup = page.getByRole('region', { name: 'Ethnic group' });
    await ethnicGroup.getByRole('heading', { name: 'Ethnic group' }).click();
    await expect(ethnicGroup.getByRole('table')).toBeVisible();
    await page.getByRole('button', { name: 'Open all 9' }).click();
    const orientation = page.getByRole('region', { name: 'Sexual orientation' });
    await expect(orientation.getByText(/at least half of the members|TS077/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Reach' })).toContainText('TS039');
    await analyze(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Internal: exact figures, not for publication.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Aim for Ethnic group: White').selectOption('one voice');
    await expect(page.getByText('1 joiner is the fewest that would meet this')).toBeVisible();
    await page.getByLabel('Whom to compare').selectOption('virtual');
    await expect(page.getByText(/no virtual registered members to compare/).first()).toBeVisible();
    await analyze(page);
    await page.getByRole('link', { name: 'Record a review' }).click();
    await expect(page.getByLabel('Aim for Ethnic group: White')).toHaveValue('one voice');
    await page.getByRole('button', { name: 'Record the review' }).click();
    await expect(page.getByRole('link', { name: 'Enter what was concluded' })).toBeVisible();
    await analyze(page);
    await page.getByLabel('What did you conclude?').fill('Most members are over 45.');
    await page.getByRole('button', { name: 'Add a step' }).click();
    const step = page.getByRole('group', { name: 'Step 1' });
    await step.getByLabel('How', { exact: true }).selectOption('poster');
    await step.getByLabel('Day').fill('1');
    await step.getByLabel('Month').fill('May');
    await step.getByLabel('Year').fill(String(financialYearOf(today())));
    await step.getByLabel('What was tried').fill('Poster in the library');
    await step.getByLabel('What came of it').fill('No replies');
    await app.dispatch('monitoring.lock', {});
    await page.getByRole('button', { name: 'Record the review' }).click();
    await page.getByLabel('Passphrase for the monitoring file').fill(passphrase);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expect(page.getByLabel('Passphrase for the monitoring file')).toBeHidden();
    await page.getByRole('button', { name: 'Record the review' }).click();
    await expect(page.getByRole('heading', { name: /^Membership review of/ })).toBeVisible();
    await expect(page.getByText('No replies')).toBeVisible();
    await analyze(page);
  });

  await test.step('sees what a public copy would withhold, then makes it', async () => {
    await page.getByRole('link', { name: 'What the public copy will show' }).click();
    await expect(
      page.getByRole('heading', { name: 'What this public copy leaves out' }),
    ).toBeVisible();
    await expect(page.getByText(/All counts of the group are left out/)).toBeVisible();
    await expect(page.getByRole('table', { name: /^Sex/ })).toContainText('not shown');
    await expect(page.getByText(/Poster in the library/)).toBeVisible();
    await expect(page.getByText('No replies')).toHaveCount(0);
    await analyze(page);
    for (const [name, file] of [
      ['Make the public report', /^Representativeness report .*public copy.*\.docx$/],
      ['Make the public table for a spreadsheet', /^Figures of the review .*public copy.*\.csv$/],
    ] as const) {
      notebook.answers.push({ kind: 'open', paths: [app.folder] });
      await page.getByRole('button', { name }).click();
      await expect.poll(() => readdirSync(app.folder).some((made) => file.test(made))).toBe(true);
    }
    await expect(page.getByText(/has been written$/)).toHaveCount(2);
    await analyze(page);
  });

  await test.step('explains what was not possible and makes the report', async () => {
    await goTo(app, 'Evidence');
    const year = formatFinancialYear(financialYearOf(today()));
    await expect(page.getByRole('heading', { name: `Evidence ${year}` })).toBeVisible();
    await expect(page.getByRole('link', { name: formatToday() }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Explain why something was not possible' }).click();
    await page.getByLabel('Which part of the duty').selectOption('(5)');
    await page.getByLabel('What was tried, and why').fill('The landlord has not answered yet.');
    await page.getByRole('button', { name: 'Keep this explanation' }).click();
    await expect(page.getByText('The landlord has not answered yet.').first()).toBeVisible();
    notebook.answers.push({ kind: 'open', paths: [app.folder] });
    await page.getByRole('button', { name: 'Make the evidence report' }).click();
    await expect(page.getByText(/has been written$/)).toBeVisible();
    expect(readdirSync(app.folder).some((name) => name.endsWith('.docx'))).toBe(true);
    await analyze(page);
    await goTo(app, 'Documents');
    await expect(page.getByRole('row', { name: /Evidence report/ })).toBeVisible();
    await analyze(page);
  });
});

test('the secretary is told kindly that the answers are for the practice', async ({
  launchApp,
}) => {
  const app = await launchApp();
  await practiceWithMembers(app);
  await app.dispatch('monitoring.create', { passphrase });
  await app.dispatch('session.say', { name: 'Sample Secretary', role: 'secretary' });
  await app.reload();

  await app.page.goto(`${app.page.url().split('#')[0]}#/representativeness`);

  await expect(app.page.getByRole('heading', { name: 'Reviews on record' })).toBeVisible();
  await expect(app.page.getByText('There is a problem')).toHaveCount(0);
  await expect(app.page.getByText(/it is for the practice manager/)).toBeVisible();
  await expect(app.page.getByRole('region', { name: 'Ethnic group' })).toHaveCount(0);
  await analyze(app.page);
  await app.page.getByRole('link', { name: /^What you can do/ }).click();
  await expect(app.page.getByRole('link', { name: 'Let a member answer alone' })).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Make the paper form' })).toBeVisible();
  await expect(app.page.getByLabel(/Passphrase/)).toHaveCount(0);
  await analyze(app.page);
  await goTo(app, 'Evidence');
  await expect(app.page.getByRole('button', { name: 'Make the public copy' })).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Make the evidence report' })).toHaveCount(0);
  await analyze(app.page);
});

const today = () => new Date().toISOString().slice(0, 10);

const formatToday = () =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(
    new Date(),
  );

async function goTo({ page }: App, place: string): Promise<void> {
  const places = page.getByRole('navigation', { name: 'Places' });
  await places.getByRole('link', { name: place, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(place);
}

/** A record with a practice, terms of reference and two registered members, a manager at work. */
async function practiceWithMembers(app: App): Promise<void> {
  const { dispatch, folder } = app;
  await dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await dispatch('record.create', { path: join(folder, 'sample.ppg') });
  await dispatch('practice.save', {
    version: null,
    name: 'Sample Medical Practice',
    odsCode: 'Y99999',
    contractType: 'GMS',
  });
  for (const name of ['Alex Sample', 'Bo Sample']) {
    await dispatch('members.add', {
      name,
      joinedOn: '2024-05-01',
      registration: 'registered patient',
    });
  }
  await app.reload();
}
