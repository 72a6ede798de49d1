import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';
import { fillDate } from './fixtures/fill-date.ts';
import { goTo } from './fixtures/go-to.ts';

test('what patients said is logged, discussed, agreed or declined, done, told and printed', async ({
  launchApp,
  folder,
}) => {
  const { page, dispatch, notebook, reload } = await launchApp();
  await dispatch('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await dispatch('record.create', { path: join(folder, 'sample.ppg') });
  await dispatch('practice.save', {
    version: null,
    name: 'Sample Surgery',
    odsCode: 'P91020',
    contractType: 'GMS',
  });
  const meeting = await dispatch('meetings.add', { heldOn: '2026-05-12' });
  const people = [{ name: 'Pat Manager', kind: 'practice staff' as const }];
  await dispatch('meetings.setInAttendance', { ...meeting, people });
  await dispatch('meetings.addItem', {
    meetingId: meeting.id,
    title: 'Telephones',
    about: 'feedback reviewed',
  });
  await reload();

  await test.step('an empty log says how to begin', async () => {
    await page.getByRole('link', { name: 'Feedback and improvements' }).first().click();
    await expect(page.getByText('No feedback is recorded for this year.')).toBeVisible();
    await analyze(page);
    for (const path of ['/feedback/improvements', '/feedback/sheet', '/feedback/priorities']) {
      await goTo(page, path);
      await analyze(page);
    }
  });

  await test.step('feedback is added, with a look for words that name a patient', async () => {
    await goTo(page, '/feedback');
    await page.getByRole('link', { name: 'Add feedback' }).click();
    await page.getByRole('button', { name: 'Add this feedback' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose where it came from');
    await analyze(page);
    await page.getByLabel('Where it came from').selectOption('practice survey');
    await page.getByLabel('What it is about, in a few words').fill('The wait on the telephone');
    await page.getByLabel('What was said (optional)').fill('Ring me on 07700 900123');
    await expect(page.getByText('Telephone number: 07700 900123')).toBeVisible();
    await fillDate(page, 'The last day it is about', '2026-04-30');
    await fillDate(page, 'The day it was received', '2026-05-02');
    await page.getByLabel('How many people were asked (optional)').fill('746');
    await page.getByLabel('How many answered (optional)').fill('180');
    await page.getByLabel('Themes, one on each line (optional)').fill('Telephone: 41\nParking');
    await page.getByRole('button', { name: 'Add this feedback' }).click();
    await expect(page.getByRole('alert')).toContainText('Take out what could tell who a patient');
    await page.getByLabel('What was said (optional)').fill('Long waits before 9 am');
    await page.getByRole('button', { name: 'Add this feedback' }).click();
    await expect(page.getByText('180 of 746 responded')).toBeVisible();
    await expect(page.getByText('Telephone (41), Parking')).toBeVisible();
  });

  await test.step('it is discussed at an item, and a file is kept with it', async () => {
    await page.getByRole('button', { name: 'Say where it was discussed' }).click();
    await page.getByLabel('Meeting').selectOption({ label: 'Tuesday 12 May 2026' });
    await page.getByLabel('Item').selectOption({ label: '1. Telephones' });
    await page.getByRole('button', { name: 'It was discussed there' }).click();
    const paper = join(folder, 'survey.txt');
    writeFileSync(paper, 'Sample survey');
    notebook.answers.push({ kind: 'open', paths: [paper] });
    await page.getByRole('button', { name: 'Keep a file with it' }).click();
    await expect(page.getByText('survey.txt').first()).toBeVisible();
    await page.getByRole('link', { name: /item 1: Telephones/ }).click();
    await expect(page.getByRole('heading', { name: 'Feedback discussed here' })).toBeVisible();
    await analyze(page);
  });

  await test.step('several pieces are said to be discussed at one item', async () => {
    for (const title of ['Sample remarks on parking', 'Sample remarks on letters']) {
      await dispatch('feedback.add', {
        source: 'suggestion box',
        title,
        aboutTo: '2026-05-01',
        receivedOn: '2026-05-01',
      });
    }
    await reload();
    await page.getByText('Say which feedback of the log is discussed here').click();
    await page.getByLabel('Sample remarks on parking').check();
    await page.getByLabel('Sample remarks on letters').check();
    await page.getByRole('button', { name: 'Record as discussed here' }).click();
    await expect(page.getByText('Recorded: 2 pieces of feedback discussed here.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sample remarks on letters' })).toBeVisible();
  });

  await test.step('the log is looked through by theme and by source', async () => {
    const item = new URL(page.url()).hash.slice(1);
    await goTo(page, '/feedback?year=2026');
    await page.getByRole('link', { name: 'Parking', exact: true }).click();
    await expect(page.getByText('Only what names the theme “Parking”.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sample remarks on letters' })).toHaveCount(0);
    await page.getByLabel('Where it came from').selectOption('social media');
    await expect(page.getByText('Nothing of this year is like that.')).toBeVisible();
    await analyze(page);
    await goTo(page, item);
  });

  await test.step('decisions agree one improvement and decline another', async () => {
    for (const [text, outcome, reason] of [
      ['A call-back option', 'improvement agreed', ''],
      ['No new switchboard', 'declined with reason', 'There is no money for it before April'],
    ] as const) {
      await page.getByRole('button', { name: 'Add a decision' }).click();
      await page.getByLabel('What was decided').fill(text);
      await page.getByLabel('What kind of decision').selectOption(outcome);
      if (reason !== '') await page.getByLabel('The reason it was declined').fill(reason);
      await page.getByRole('button', { name: 'Add the decision' }).click();
      await expect(page.getByText('The decision is added.')).toBeVisible();
      await expect(page.getByText(text)).toBeVisible();
    }
  });

  await test.step('the improvement is reached from its item; it is led, done, told', async () => {
    await page.getByRole('link', { name: 'Decision 2: declined with reason' }).click();
    await expect(page.getByText('There is no money for it before April')).toBeVisible();
    await goTo(page, '/feedback/improvements');
    await expect(page.getByText('Not agreed on 12 May 2026')).toBeVisible();
    await page.getByRole('link', { name: 'A call-back option' }).click();
    await expect(page.getByText('Say who leads it')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The wait on the telephone' })).toBeVisible();
    await page.getByRole('button', { name: 'Who leads it, by when, priority area' }).click();
    await page.getByLabel('Who leads it').selectOption('practice');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'It is done' }).click();
    await page.getByLabel('What was done').fill('Call-back runs on Mondays');
    await page.getByLabel('What came of it for patients and carers').fill('Shorter waits');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Tell patients')).toBeVisible();
    await page.getByRole('button', { name: 'How patients were told' }).click();
    await page.getByRole('textbox', { name: 'How patients were told' }).fill('Poster');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Still to do')).toHaveCount(0);
    await analyze(page);
  });

  await test.step('the public sheet is made, with the no and its reason', async () => {
    await goTo(page, '/feedback/sheet');
    await expect(page.getByText('There is no money for it before April.')).toBeVisible();
    notebook.answers.push({ kind: 'open', paths: [folder] });
    await page.getByRole('button', { name: 'Make the web page' }).click();
    await expect(page.getByText(/has been written/)).toBeVisible();
    const written = readdirSync(folder).find((name) => name.endsWith('.html')) ?? '';
    const html = readFileSync(join(folder, written), 'utf8');
    expect(html).toContain('Call-back runs on Mondays. Shorter waits.');
    expect(html).toContain('There is no money for it before April.');
  });

  await test.step('patients are said to have been told of several answers at once', async () => {
    for (const text of ['Sample answer one', 'Sample answer two']) {
      await dispatch('improvements.add', {
        text,
        outcome: 'declined with reason',
        reason: 'Sample reason',
        agreedOn: '2026-05-20',
      });
    }
    await reload();
    await page
      .getByRole('button', { name: 'Record that patients were told' })
      .scrollIntoViewIfNeeded();
    await page.getByLabel('Sample answer one').check();
    await page.getByLabel('Sample answer two').check();
    await page.getByRole('button', { name: 'Record that patients were told' }).click();
    await expect(page.getByText('Enter how patients were told')).toBeVisible();
    await page.getByLabel('How patients were told').fill('Website');
    await analyze(page);
    await page.getByRole('button', { name: 'Record that patients were told' }).click();
    await expect(page.getByText('Recorded for 2 answers.')).toBeVisible();
  });

  await test.step('and all of it stands beside the duty', async () => {
    await goTo(page, '/evidence');
    await expect(page.getByText('Practice survey: The wait on the telephone')).toBeVisible();
    await expect(page.getByText(/Improvement made: A call-back option/)).toBeVisible();
  });
});
