import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from './fixtures/analyze.ts';
import { expect, test, type App } from './fixtures/app.ts';
import { goTo } from './fixtures/go-to.ts';

/** A meeting with a private item, minuted; answers its id. */
async function minutedMeeting({ dispatch, folder, reload }: App): Promise<number> {
  await dispatch('session.say', { name: 'Sample Secretary', role: 'secretary' });
  await dispatch('record.create', { path: join(folder, 'papers.ppg') });
  const alex = await dispatch('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2025-05-01',
  });
  const meeting = await dispatch('meetings.add', { heldOn: '2025-12-09', kind: 'annual general' });
  const attendance = [{ memberId: alex.id, state: 'present' as const }];
  await dispatch('meetings.setAttendance', { ...meeting, attendance });
  const telephones = { meetingId: meeting.id, title: 'Telephones' };
  await dispatch('meetings.addItem', { ...telephones, notes: 'Alex Sample and Dr Nobody spoke.' });
  const secret = await dispatch('meetings.addItem', {
    meetingId: meeting.id,
    title: 'A complaint',
  });
  await dispatch('meetings.saveItemFacts', { ...secret, isPrivate: true });
  await reload();
  return meeting.id;
}

test('minutes are made, and published only after they were looked over', async ({ launchApp }) => {
  const app = await launchApp();
  const { page, folder, notebook, dispatch } = app;
  const id = await minutedMeeting(app);
  const openFolder = () => notebook.answers.push({ kind: 'open', paths: [folder] });

  await test.step('the Word draft is on the page of the minutes', async () => {
    await goTo(page, `/meetings/${id}/life`);
    openFolder();
    await page.getByRole('button', { name: 'Make the Word draft', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Draft minutes of the annual general');
    expect(existsSync(join(folder, 'Draft minutes 2025-12-09.docx'))).toBe(true);
    await analyze(page);
  });

  await test.step('the public copy is offered once its list was read', async () => {
    await page.getByRole('link', { name: 'Make the public copy' }).click();
    await expect(page.getByText('“Dr Nobody” looks like the name of a person')).toBeVisible();
    await expect(page.getByText('Item 2, A complaint: the whole item')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make a text file' })).toHaveCount(0);
    await analyze(page);
    await page.getByRole('checkbox', { name: /^I have read the list/ }).check();
    openFolder();
    await page.getByRole('button', { name: 'Make a text file' }).click();
    await expect(page.getByRole('alert')).toContainText('public copy');
    const copy = readFileSync(join(folder, 'Draft minutes 2025-12-09, public copy.txt'), 'utf8');
    expect(copy).toContain('AS and Dr Nobody spoke.');
    expect(copy).not.toContain('complaint');
    await page.getByRole('button', { name: 'Copy it for the website' }).click();
    await expect(page.getByText(/^Copied\./)).toBeVisible();
    await analyze(page);
  });

  await test.step('another way of naming must be looked over anew', async () => {
    await page.getByRole('radio', { name: 'By roles' }).check();
    await expect(page.getByText('Alex Sample is named as a member.')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /^I have read/ })).not.toBeChecked();
  });

  await test.step('a name that no rule knows is hidden where a person says so', async () => {
    await page.getByRole('checkbox', { name: /^I have read/ }).check();
    await page.getByLabel(/^Other names to hide/).fill('Dr Nobody');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Dr Nobody is named as somebody.')).toBeVisible();
    await expect(page.getByText('looks like the name of a person')).toHaveCount(0);
    await expect(page.getByRole('checkbox', { name: /^I have read/ })).not.toBeChecked();
    await page.getByRole('checkbox', { name: /^I have read/ }).check();
    openFolder();
    await page.getByRole('button', { name: 'Make a text file' }).click();
    await expect(page.getByRole('alert')).toContainText('public copy');
    const copy = readFileSync(
      join(folder, 'Draft minutes 2025-12-09, public copy (2).txt'),
      'utf8',
    );
    expect(copy).toContain('and somebody spoke.');
    await analyze(page);
  });

  await test.step('the papers of an annual general meeting take a day and an address', async () => {
    await goTo(page, `/meetings/${id}`);
    await page.getByText('Papers for the annual general meeting').click();
    await page.getByLabel('Where nominations go (optional)').fill('the secretary');
    await analyze(page);
    openFolder();
    await page.getByRole('button', { name: 'Make the papers', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Papers for the annual general meeting');
    const { documents } = await dispatch('documents.list', {});
    expect(documents.map(({ kind }) => kind)).toEqual([
      'AGM papers',
      'minutes',
      'minutes',
      'minutes',
    ]);
  });
});
