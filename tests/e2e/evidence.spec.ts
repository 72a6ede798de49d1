import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';
import { fillDate } from './fixtures/fill-date.ts';
import { goTo as goToPage } from './fixtures/go-to.ts';

test('evidence is added and replaced, what is missing is told, eDec answered, the year signed and the signing undone', async ({
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
  await reload();
  const goTo = (path: string) => goToPage(page, `${path}?year=2026`);
  const choose = async (name: string, words: string) => {
    const path = join(folder, name);
    writeFileSync(path, words);
    notebook.answers.push({ kind: 'open', paths: [path] });
    await page.getByRole('button', { name: 'Choose a file to keep with it' }).click();
    await expect(page.getByText(path)).toBeVisible();
    return path;
  };
  const missing = page.getByRole('table', { name: 'Parts of the duty for which nothing counts' });

  await test.step('everything is missing at first', async () => {
    await goTo('/evidence');
    await page.getByRole('link', { name: 'What is missing, by date' }).click();
    await expect(missing.getByRole('row')).toHaveCount(6);
    await analyze(page);
  });

  await test.step('evidence is added by hand with its file', async () => {
    await goTo('/evidence');
    await page.getByRole('link', { name: 'Add evidence' }).click();
    await page.getByRole('button', { name: 'Add this evidence' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose a sub-paragraph of the duty');
    await analyze(page);
    await page.getByLabel('Which part of the duty').selectOption('(3)');
    await page.getByLabel('Title').fill('Poster in the waiting room');
    await fillDate(page, 'The day it is about', '2026-10-01');
    truncateSync(await choose('film.bin', ''), 100_000_000);
    // Waited for beforehand: a fast disk has read the file before a slow page is looked at.
    const stopped = page.getByRole('button', { name: 'Stop' }).dispatchEvent('click');
    await page.getByRole('button', { name: 'Add this evidence' }).click();
    await stopped;
    await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await choose('poster.txt', 'Sample poster that names a patient');
    await page.getByRole('button', { name: 'Add this evidence' }).click();
    await expect(page.getByRole('button', { name: 'Save poster.txt' })).toBeVisible();
  });

  await test.step('it is replaced, and the file of the earlier version removed', async () => {
    await page.getByRole('link', { name: 'Replace Poster in the waiting room' }).click();
    await choose('poster 2.txt', 'Sample poster');
    await page.getByRole('button', { name: 'Replace the earlier version' }).click();
    await expect(page.getByRole('button', { name: 'Save poster 2.txt' })).toBeVisible();
    await page
      .getByRole('button', { name: 'Remove the file of Poster in the waiting room' })
      .click();
    await page.getByLabel('Why it is removed').fill('It names a patient');
    await page.getByRole('button', { name: 'Remove it', exact: true }).click();
    await expect(page.getByText(/Its file was removed on .*: It names a patient/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save poster.txt' })).toHaveCount(0);
    await analyze(page);
  });

  await test.step('it counts for another part too, and there no longer', async () => {
    await page.getByRole('button', { name: /^Another part too ?: Poster/ }).click();
    await page.getByRole('button', { name: 'Count it there too' }).click();
    await expect(page.getByText('Choose a sub-paragraph of the duty')).toBeVisible();
    await page.getByLabel('Which part it belongs to as well').selectOption('(5)');
    await analyze(page);
    await page.getByRole('button', { name: 'Count it there too' }).click();
    const rows = page.getByRole('row', { name: /Poster in the waiting room \(5\)/ });
    await expect(rows).toHaveCount(1);
    await rows.getByRole('button', { name: 'Remove Poster in the waiting room' }).click();
    await page.getByLabel('Why it is removed').fill('Only for the review');
    await page.getByRole('button', { name: 'Remove it', exact: true }).click();
    await expect(page.getByText(/No longer counts since .*: Only for the review/)).toBeVisible();
  });

  await test.step('what was not possible is explained, and both are missing no longer', async () => {
    await goTo('/evidence');
    await page.getByRole('link', { name: 'Explain why something was not possible' }).click();
    await page.getByLabel(/part of the duty/).selectOption('(4)(a)');
    await fillDate(page, 'The day it is about', '2026-09-08');
    await page
      .getByLabel('What was tried, and why it was not possible')
      .fill('The surgery was closed by a flood');
    await analyze(page);
    await page.getByRole('button', { name: 'Keep this explanation' }).click();
    await expect(page.getByText('The surgery was closed by a flood').first()).toBeVisible();
    await goTo('/evidence/to-do');
    await expect(missing.getByRole('row')).toHaveCount(4);
  });

  await test.step('the statements for eDec take the number of the question and the answer', async () => {
    await goTo('/evidence');
    await page.getByRole('link', { name: 'Five statements for eDec' }).click();
    await expect(page.getByText('1 dated fact for (3)')).toBeVisible();
    await page
      .getByRole('link', { name: /^Add question and answer ?: Review the membership/ })
      .click();
    await page.getByLabel('Number of the question').fill('5.1.7');
    await page.getByLabel('What was answered').fill('Yes');
    await page.getByLabel('Who answered it').fill('Sample Manager');
    await analyze(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('5.1.7')).toBeVisible();
    await expect(page.getByText('Yes, by Sample Manager')).toBeVisible();
    await analyze(page);
  });

  await test.step('practice and PPG sign the year', async () => {
    await goTo('/evidence/sign-off');
    for (const [side, name] of [
      ['The practice', 'Sample Manager'],
      ['The PPG', 'Sample Chair'],
    ] as const) {
      await page.getByRole('radio', { name: side }).check();
      await page.getByLabel('Who signed').fill(name);
      await page.getByRole('button', { name: 'Record this sign-off' }).click();
      await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText(
        'Yes: the record shows what was signed',
      );
    }
    await analyze(page);
  });

  await test.step('a change afterwards undoes both, and says what changed', async () => {
    await goTo('/evidence');
    await expect(page.getByText(/Signed for the PPG by Sample Chair/)).toBeVisible();
    await page.getByRole('button', { name: 'Remove Poster in the waiting room' }).click();
    await page.getByLabel('Why it is removed').fill('It never hung there');
    await page.getByRole('button', { name: 'Remove it', exact: true }).click();
    await expect(page.getByText(/This no longer stands/)).toHaveCount(2);
    await page.getByRole('link', { name: 'See the sign-offs' }).click();
    await expect(page.getByText('No longer: the record was changed afterwards')).toHaveCount(2);
    await expect(
      page.getByText(/^1 October 2026, \(3\): was signed, and is no longer there .*: Poster in/),
    ).toHaveCount(2);
    await analyze(page);
  });

  await test.step('a copy to hand over is made under a passphrase of its own', async () => {
    await goToPage(page, '/hand-over');
    await analyze(page);
    const copy = join(folder, 'Hand-over.ppg');
    await page.getByLabel('Passphrase of the copy').fill('short');
    await page.getByRole('button', { name: 'Save the copy' }).click();
    await expect(page.locator('.nhsuk-error-message')).toContainText('8 characters');
    await page.getByLabel('Passphrase of the copy').fill('sample passphrase');
    notebook.answers.push({ kind: 'save', path: copy });
    await page.getByRole('button', { name: 'Save the copy' }).click();
    await expect(page.getByText('The copy is saved.')).toBeVisible();
    expect(readFileSync(copy).subarray(0, 15).toString()).not.toBe('SQLite format 3');
    expect(readdirSync(folder).filter((name) => name.endsWith('-monitoring'))).toEqual([]);
  });

  await test.step('an ICB puts summaries together, of one year and then of another', async () => {
    const from = join(folder, 'summaries');
    mkdirSync(from);
    const { json } = await dispatch('documents.practiceSummary', { year: 2026, folder: from });
    const summary = JSON.parse(readFileSync(json.path, 'utf8')) as { practice: object };
    const practice = { ...summary.practice, name: 'Sample Early', odsCode: 'P91021' };
    const early = { ...summary, practice, year: 2027, upTo: '2027-05-01' };
    for (const odsCode of ['P91022', 'P91023']) {
      const other = { ...summary, practice: { ...summary.practice, odsCode } };
      writeFileSync(join(from, `${odsCode}.json`), JSON.stringify(other));
    }
    writeFileSync(join(from, 'early.json'), JSON.stringify(early));
    await goTo('/evidence/roll-up');
    notebook.answers.push({ kind: 'open', paths: [from] });
    await page.getByRole('button', { name: 'Choose the folder with the files' }).click();
    await expect(page.getByRole('heading', { name: '3 practices, 2026/27' })).toBeVisible();
    await expect(page.getByText('early.json: It is about 2027/28, not 2026/27.')).toBeVisible();
    await analyze(page);
    const year = page.getByLabel('Financial year');
    await year.focus();
    await year.selectOption('2027/28');
    await expect(page.getByRole('heading', { name: '1 practice, 2027/28' })).toBeVisible();
    await expect(year).toBeFocused();
  });
});
