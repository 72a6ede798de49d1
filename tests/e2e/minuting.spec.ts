import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';
import { goTo } from './fixtures/go-to.ts';
import { press, tabTo, withoutMouse } from './fixtures/keyboard.ts';
import { expectToFit, meetingToMinute } from './fixtures/minuting.ts';

test('a meeting is minuted from the keyboard, and a killed page loses nothing', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const { page, dispatch, reload } = app;
  const meetingId = await meetingToMinute(app);
  await withoutMouse(page);
  const { keyboard } = page;
  const welcome = page.getByRole('textbox', { name: '1. Welcome and apologies' });
  const telephone = page.getByRole('textbox', { name: '2. Telephone system' });
  const lines = page.getByRole('list', { name: 'Actions and decisions in these notes' });
  const saved = page.getByRole('main').getByText(/^Saved \d\d:\d\d$/);
  const minutesBy = async () => (await dispatch('meetings.get', { id: meetingId })).minutesBy;
  const notesOf = async (position: number) => {
    const { itemList } = await dispatch('meetings.get', { id: meetingId });
    return itemList[position - 1]?.notes;
  };

  await test.step('opens ready to type, and saves by itself', async () => {
    await goTo(page, `/meetings/${meetingId}`);
    await press(page, page.getByRole('link', { name: 'Take the minutes' }));
    await expect(welcome).toBeFocused();
    await keyboard.type('Alex welcomed everybody.');
    await expect(saved).toBeVisible();
    expect(await notesOf(1)).toBe('Alex welcomed everybody.');
    await analyze(page);
  });

  await test.step('F2 takes who came, the quorum is said anew, and who minutes is asked once', async () => {
    await keyboard.press('F2');
    await expect(page.getByRole('dialog', { name: 'Who came' })).toBeVisible();
    await analyze(page);
    for (const key of ['p', 'p', 'a', 'b']) await keyboard.press(key);
    const dialog = page.getByRole('dialog');
    await keyboard.press('F2');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Sample Secretary, do you take the minutes')).toBeVisible();
    await analyze(page);
    await press(page, page.getByRole('button', { name: 'Yes, name me' }));
    await expect(welcome).toBeFocused();
    expect(await minutesBy()).toEqual({ memberId: null, name: 'Sample Secretary' });
    await keyboard.press('F2');
    await tabTo(page, dialog.getByLabel('Minutes taken by', { exact: true }));
    await keyboard.press('End');
    await tabTo(page, dialog.getByLabel('Minutes taken by: their name'));
    await keyboard.type('Robin Sample');
    await keyboard.press('F2');
    await expect(dialog).toBeHidden();
    expect((await minutesBy())?.name).toBe('Robin Sample');
    await expect(page.getByText(/^2 members .*present/)).toBeVisible();
    await expect(welcome).toBeFocused();
  });

  await test.step('lines become actions and decisions in place', async () => {
    await keyboard.press('Control+Enter');
    await expect(telephone).toBeFocused();
    await keyboard.type('- from January\n- on Mondays\n\n');
    await expect(telephone).toHaveValue('- from January\n- on Mondays\n');
    await keyboard.press('Control+Z');
    await expect(telephone).toHaveValue('- from January\n- on Mondays\n- ');
    await keyboard.press('Enter');
    await keyboard.type('The call-back option was explained.\n');
    await keyboard.type('A: Sam to draft a poster by 15 Jan\n');
    await keyboard.type('D: The group supports the trial\n');
    await expect(lines).toContainText('Decision 1');
    await expect(lines).toContainText('AP1');
    await expect(lines).toContainText('due Thu 15 January 2026');
    await expect(telephone).toBeFocused();
    await analyze(page);
    await expectToFit(page);
  });

  await test.step('a question is settled beside its line, and typing goes on', async () => {
    await press(page, lines.getByRole('button', { name: /^Sam Okoro/ }));
    await expect(lines).toContainText('AP1 · Sam Okoro · due Thu 15 January 2026');
    await expect(lines.getByRole('button')).toHaveCount(0);
    await expect(telephone).toBeFocused();
    await keyboard.type('More was said.');
    await expect(lines).toContainText('AP1 · Sam Okoro');
  });

  await test.step('whatever is opened over the notes, Escape goes back to typing', async () => {
    await keyboard.press('F3');
    await keyboard.type('thanked');
    await keyboard.press('Enter');
    await expect(telephone).toBeFocused();
    await expect(telephone).toHaveValue(/The group thanked/);
    await keyboard.press('Control+Z');
    await expect(telephone).toHaveValue(/More was said\.$/);
    await keyboard.press('F3');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keyboard.press('Escape');
    await expect(telephone).toBeFocused();
    await keyboard.press('F11');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keyboard.press('ArrowLeft');
    await keyboard.press('Escape');
    await expect(welcome).toBeFocused();
    await keyboard.press('F7');
    // The dictionary is read the first time.
    const words = page.getByRole('heading', { name: /look at|No spelling/ });
    await expect(words).toBeFocused({ timeout: 60_000 });
    await keyboard.press('Escape');
    await expect(welcome).toBeFocused();
    await keyboard.press('Control+Enter');
  });

  await test.step('an item is put off, and not after all', async () => {
    const putOff = 'Put off to the next meeting.';
    await press(page, page.getByRole('button', { name: 'Put off to the next meeting' }));
    await expect(telephone).toBeFocused();
    await expect(telephone).toHaveValue(/More was said\.\nPut off to the next meeting\.$/);
    await expect(page.getByText(/^This item is put off\./)).toBeVisible();
    await expect.poll(() => notesOf(2)).toContain(putOff);
    await analyze(page);
    await press(page, page.getByRole('button', { name: 'Not put off after all' }));
    await expect(telephone).toBeFocused();
    await expect(telephone).toHaveValue(/More was said\.$/);
    await expect.poll(() => notesOf(2)).not.toContain(putOff);
  });

  await test.step('an item more, undo, and back', async () => {
    await keyboard.press('F8');
    await expect(page.getByLabel('Another item')).toBeFocused();
    await keyboard.press('Escape');
    await expect(telephone).toBeFocused();
    await keyboard.press('Control+Enter');
    await keyboard.press('Control+Enter');
    await expect(page.getByLabel('Another item')).toBeFocused();
    // Typed on at once: what the page has no notes for yet goes into them all the same.
    await keyboard.type('Parking\nFull');
    const parking = page.getByRole('textbox', { name: '3. Parking' });
    await expect(parking).toBeFocused();
    await expect(parking).toHaveValue('Full');
    await expect(page.getByLabel('Another item')).toHaveValue('');
    await keyboard.press('Control+Z');
    await expect(parking).not.toHaveValue('Full');
    await keyboard.press('Control+Shift+Enter');
    await expect(telephone).toBeFocused();
  });

  await test.step('killed in mid-sentence after "Saved", everything is there', async () => {
    await keyboard.type(' Then the lights');
    await expect(saved).toBeVisible();
    await expect.poll(() => notesOf(2)).toContain('Then the lights');
    await keyboard.type(' w');
    await reload();
    await expect(telephone).toBeFocused();
    await expect(telephone).toHaveValue(/More was said\. Then the lights( w)?$/);
    await keyboard.type('!');
    await expect(telephone).toHaveValue(/Then the lights( w)?!$/);
    await expect(lines).toContainText('AP1 · Sam Okoro · due Thu 15 January 2026');
  });

  await test.step('the record is taken away, and comes back: nothing typed is lost', async () => {
    const [path, away] = ['minutes.ppg', 'away.ppg'].map((name) => join(app.folder, name));
    renameSync(path ?? '', away ?? '');
    await keyboard.type(' Still typing.');
    const trouble = page.getByRole('alert').filter({ hasText: 'These notes are not saved yet' });
    await expect(trouble).toContainText('no longer where it was');
    await expect(trouble).toContainText('stays in the field above');
    await analyze(page);
    await press(page, page.getByRole('button', { name: 'Copy the notes' }));
    await expect(page.getByText(/^Copied\. Paste it/)).toBeVisible();
    renameSync(away ?? '', path ?? '');
    // Saved by the next attempt, or by the key that asks for one: the focus is in the notes again.
    await expect(trouble).toBeHidden();
    await expect(telephone).toBeFocused();
    await expect.poll(() => notesOf(2)).toMatch(/Still typing\.$/);
  });

  await test.step('an owner nobody knows is remarked, and may stay', async () => {
    await keyboard.type('\nA: Bob to ring by next Friday');
    await expect(lines).toContainText('Bob is not a member');
    await expect(lines).toContainText('Ring by next Friday');
    await press(page, lines.getByRole('button', { name: 'Keep “Bob”' }));
    await expect(telephone).toBeFocused();
    await expect(lines).not.toContainText('Bob is not a member');
    await keyboard.press('Control+A');
    await keyboard.press('ArrowRight');
    await keyboard.type('\n!');
  });

  await test.step('what is typed last is saved by leaving the page', async () => {
    await keyboard.type(' went out.');
    const places = page.getByRole('navigation', { name: 'Places' });
    await press(page, places.getByRole('link', { name: 'Actions' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
    expect(await notesOf(2)).toMatch(/! went out\.$/);
  });

  await test.step('and by closing the window, without a question', async () => {
    await goTo(page, `/meetings/${meetingId}/minutes`);
    await expect(telephone).toBeFocused();
    await keyboard.type(' Good night.');
    const [window] = app.electron.BrowserWindow.getAllWindows();
    window?.close();
    await expect.poll(() => window?.isDestroyed()).toBe(true);
    expect(app.notebook.dialogs).toEqual([]);
    const again = await launchApp({ record: join(app.folder, 'minutes.ppg') });
    const { itemList } = await again.dispatch('meetings.get', { id: meetingId });
    expect(itemList[1]?.notes).toMatch(/! went out\. Good night\.$/);
  });
});
