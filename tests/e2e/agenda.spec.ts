import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from './fixtures/analyze.ts';
import { expect, test, type App } from './fixtures/app.ts';
import { fillDate } from './fixtures/fill-date.ts';
import { goTo } from './fixtures/go-to.ts';
import { press, tabTo, typeInto } from './fixtures/keyboard.ts';

const registration = 'registered patient' as const;
const joinedOn = '2025-05-01';

const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A group of three with terms of reference, and no meeting yet. */
async function groupWithoutMeetings({ dispatch, folder, reload }: App): Promise<void> {
  await dispatch('session.say', { name: 'Sample Secretary', role: 'secretary' });
  await dispatch('record.create', { path: join(folder, 'agenda.ppg') });
  await dispatch('terms.add', {
    adoptedOn: '2025-05-13',
    agendaNoticeDays: 7,
    meetingsPerYear: 4,
    engagementFrequency: 'four meetings a year',
  });
  await dispatch('members.add', {
    name: 'Alex Sample',
    registration,
    joinedOn,
    email: 'alex@example.org',
    preferredWay: 'e-mail',
  });
  await dispatch('members.add', {
    name: 'Jo Example',
    registration,
    joinedOn,
    address: '1 Sample Road',
    preferredWay: 'post',
    accessNeeds: { formats: ['large print'], venue: ['step-free'] },
  });
  await reload();
}

test('the year is planned, an agenda made, issued, sent, and changed afterwards', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page } = app;
  await groupWithoutMeetings(app);
  const { keyboard } = page;
  const summary = page.locator('.nhsuk-error-summary');
  const on = dayFromNow(20);
  let meeting = '';

  await test.step('the year is planned from the home page', async () => {
    await goTo(page, '/');
    await press(page, page.getByRole('link', { name: 'Plan the year' }));
    await expect(page.getByText('Agreed between practice and group')).toBeVisible();
    const years = page.getByLabel('Financial year (1 April to 31 March)');
    await years.selectOption({ index: 2 });
    await expect(page.getByText(/^0 of 4 meetings held .* 0 planned/)).toBeVisible();
    await page.getByLabel('Plan this meeting').last().uncheck();
    await analyze(page);
    await press(page, page.getByRole('button', { name: 'Plan these meetings' }));
    await expect(page.getByText(/^0 of 4 meetings held .* 3 planned, 1 still/)).toBeVisible();
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(4);
    const done = page.getByRole('alert');
    await expect(done).toContainText('3 meetings are planned');
    await expect(done.getByRole('link')).toHaveCount(3);
    await expect(done).toBeFocused();
    await analyze(page);
  });

  await test.step('a meeting is added, and who needs what is said', async () => {
    await goTo(page, '/meetings/new');
    await expect(page.getByRole('heading', { name: 'Add a meeting' })).toBeVisible();
    await fillDate(page, 'Date', on);
    await expect(page.getByText('Step-free: Jo Example')).toBeVisible();
    await analyze(page);
    await page.getByLabel('Starts at').fill('6.30pm');
    await page.getByLabel('Ends at').fill('8pm');
    await page.getByRole('textbox', { name: 'Place' }).fill('Sample Hall');
    await page.getByRole('button', { name: 'Add the meeting' }).click();
    await expect(page.getByRole('link', { name: 'Make the agenda' })).toBeVisible();
    meeting = /meetings\/\d+/.exec(page.url())?.[0] ?? '';
  });

  await test.step('an item waits, with who asked for it', async () => {
    await goTo(page, '/meetings/backlog');
    await press(page, page.getByRole('button', { name: 'Add an item that waits' }));
    await press(page, page.getByRole('button', { name: 'Add the item' }));
    await expect(summary).toContainText('Enter a title for the item');
    await typeInto(page, page.getByLabel('Title', { exact: true }), 'Parking');
    await page.getByLabel('Who asked for it').selectOption('Alex Sample');
    await press(page, page.getByRole('button', { name: 'Add the item' }));
    await expect(page.getByRole('heading', { name: 'Parking' })).toBeVisible();
    await analyze(page);
  });

  await test.step('an item is dropped, and the focus goes on to the next', async () => {
    await press(page, page.getByRole('button', { name: 'Add an item that waits' }));
    await typeInto(page, page.getByLabel('Title', { exact: true }), 'Bike rack');
    await press(page, page.getByRole('button', { name: 'Add the item' }));
    await press(page, page.getByRole('button', { name: /^Drop, with the reason.*Bike rack/ }));
    await typeInto(page, page.getByLabel('Why “Bike rack” is dropped'), 'There is one');
    await press(page, page.getByRole('button', { name: 'Drop the item' }));
    await expect(page.getByRole('heading', { name: 'Bike rack' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Parking' })).toBeFocused();
  });

  await test.step('the agenda is made from a template and put in order by keys', async () => {
    await goTo(page, '/meetings');
    await press(page, page.locator(`main a[href="#/${meeting}/agenda"]`));
    await expect(page.getByLabel(/^Parking/)).toBeChecked();
    await analyze(page);
    await press(page, page.getByRole('button', { name: 'Make this agenda' }));
    await expect(page.getByRole('heading', { name: 'Items', level: 2 })).toBeFocused();
    const parking = page.getByRole('link', { name: /Parking$/ });
    await expect(parking).toBeVisible();
    await tabTo(page, parking);
    const before = (await parking.textContent()) ?? '';
    // Each press counts, also while the one before is being saved.
    for (const key of ['Alt+ArrowUp', 'Alt+ArrowUp']) await keyboard.press(key);
    await expect(parking).toHaveText(
      before.replace(/\d+/, (position) => `${Number(position) - 2}`),
    );
    await expect(parking).toBeFocused();
    await expect(page.getByText(/^Parking is item \d+ of \d+\.$/)).toBeVisible();
    await typeInto(page, page.getByLabel('Minutes for Parking'), 'ten');
    await keyboard.press('Enter');
    await expect(page.getByText('Enter minutes as a whole number')).toBeVisible();
    await typeInto(page, page.getByLabel('Minutes for Parking'), '10');
    await keyboard.press('Enter');
    await expect(page.getByText(/the meeting is planned for 90\.$/)).toBeVisible();
    await expect(page.getByLabel('Minutes for Parking')).toBeFocused();
    await expect(page.getByText('Draft: this agenda is not issued yet.')).toBeVisible();
    await analyze(page);
  });

  await test.step('feedback that nobody discussed is put under the item about feedback', async () => {
    await app.dispatch('feedback.add', {
      source: 'suggestion box',
      title: 'Sample remarks on doors',
      aboutTo: dayFromNow(-2),
      receivedOn: dayFromNow(-1),
    });
    await app.reload();
    const put = page.getByRole('button', { name: /^Put under item \d+.*remarks on doors/ });
    await press(page, put);
    await expect(put).toHaveCount(0);
    await expect(page.getByText('Sample remarks on doors', { exact: true })).toBeVisible();
    await analyze(page);
  });

  await test.step('an item is saved in one go, and its words stand by while it is minuted', async () => {
    await press(page, page.getByRole('link', { name: /Parking$/ }));
    await typeInto(page, page.getByLabel('Title', { exact: true }), 'Parking');
    await typeInto(page, page.getByLabel('What stands under it on the agenda'), 'Two bays.');
    await press(page, page.getByRole('button', { name: 'Save the item' }));
    await expect(page.getByRole('heading', { name: /^Agenda: / })).toBeVisible();
    await expect(page.getByText('Two bays.', { exact: true })).toBeVisible();
    await goTo(page, `/${meeting}/minutes`);
    await press(page, page.getByRole('button', { name: /^\d+\. Parking$/ }));
    await expect(page.getByRole('list', { name: 'On the agenda' })).toHaveText('Two bays.');
    await analyze(page);
    await goTo(page, `/${meeting}/agenda`);
  });

  await test.step('issued, in time', async () => {
    await fillDate(page, 'Issued on', dayFromNow(30));
    await press(page, page.getByRole('button', { name: 'Issue the agenda' }));
    await expect(summary).toContainText('Enter a date that is not after the meeting');
    await fillDate(page, 'Issued on', dayFromNow(0));
    await press(page, page.getByRole('button', { name: 'Issue the agenda' }));
    await expect(page.getByText(/It is kept as it was\s+issued/)).toBeFocused();
    await expect(page.getByText(/It is kept as it was\s+issued/)).toBeInViewport();
    await expect(page.getByText('Asked for: Large print: Jo Example.')).toBeVisible();
  });

  await test.step('text is copied, and a mail file and a calendar file written', async () => {
    await page.getByText('The agenda as text, to paste into an e-mail').click();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.getByText('Copied. Paste it into your e-mail.')).toBeVisible();
    app.notebook.answers.push({ kind: 'open', paths: [app.folder] });
    await page.getByRole('button', { name: 'Make an e-mail to members' }).click();
    await expect(page.getByText(/^The draft goes to Alex Sample/)).toBeVisible();
    await expect(page.getByText('Another way for Jo Example.')).toBeVisible();
    app.notebook.answers.push({ kind: 'open', paths: [app.folder] });
    await page.getByRole('button', { name: 'Make a calendar file' }).click();
    const calendar = join(app.folder, `Meeting - ${on} - the PPG.ics`);
    await expect.poll(() => existsSync(calendar)).toBe(true);
    expect(readFileSync(calendar, 'utf8')).toContain('LOCATION:Sample Hall');
    await analyze(page);
  });

  await test.step('who was sent it, when and how, prefilled', async () => {
    await press(page, page.getByRole('link', { name: 'Record who it was sent to' }));
    await expect(page.getByText('Large print: Jo Example.')).toBeVisible();
    await expect(page.getByLabel('How Jo Example gets it')).toHaveValue('post');
    await analyze(page);
    await page.getByRole('button', { name: 'Choose nobody' }).click();
    await press(page, page.getByRole('button', { name: 'Record as sent' }));
    await expect(summary).toContainText('Choose at least one person');
    await page.getByRole('button', { name: 'Choose everybody' }).click();
    await page.getByLabel('Practice noticeboard').check();
    await press(page, page.getByRole('button', { name: 'Record as sent' }));
    await expect(page.getByRole('alert')).toContainText('Recorded: 3 people or places.');
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByText(/^Agenda sent 20 days before the meeting/)).toBeVisible();
    await expect(page.getByRole('table')).toContainText('Practice noticeboard');
    await analyze(page);
  });

  await test.step('a change afterwards is listed', async () => {
    await press(page, page.getByRole('link', { name: 'The agenda of this meeting' }));
    await typeInto(page, page.getByLabel('Another item'), 'Bicycle stands');
    await keyboard.press('Enter');
    const changed = page.getByRole('region', { name: 'Changed since it was issued' });
    await expect(changed).toContainText('Bicycle stands');
    await analyze(page);
  });

  await test.step('postponed, with the old day noted', async () => {
    await goTo(page, `/${meeting}/move`);
    await press(page, page.getByRole('button', { name: 'Cancel the meeting' }));
    await expect(summary).toContainText('Enter why the meeting is cancelled');
    await fillDate(page, 'New date', dayFromNow(27));
    await page.getByLabel('Why it is moved').fill('The hall is closed');
    await press(page, page.getByRole('button', { name: 'Move the meeting' }));
    await expect(page.getByText(/^Moved from .* The hall is closed\.$/)).toBeVisible();
    await goTo(page, '/');
    await expect(page.getByText(/^Agenda sent 27 days before the meeting/)).toBeVisible();
  });
});
