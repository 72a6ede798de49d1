import { analyze } from './fixtures/analyze.ts';
import { expect, test } from './fixtures/app.ts';
import { goTo } from './fixtures/go-to.ts';
import { choose, pick, press, tabTo, typeInto, withoutMouse } from './fixtures/keyboard.ts';
import { expectToFit, meetingToMinute } from './fixtures/minuting.ts';

test('a meeting goes from attendance to confirmed by keyboard alone', async ({ launchApp }) => {
  const app = await launchApp();
  const { page } = app;
  const meetingId = await meetingToMinute(app);
  await withoutMouse(page);
  const { keyboard } = page;
  const summary = page.locator('.nhsuk-error-summary');
  const welcome = page.getByRole('textbox', { name: '1. Welcome and apologies' });
  const telephone = page.getByRole('textbox', { name: '2. Telephone system' });
  const other = page.getByRole('textbox', { name: '3. Any other business' });
  const lines = page.getByRole('list', { name: 'Actions and decisions in these notes' });
  const date = async (name: string, parts: readonly string[]) => {
    const group = page.getByRole('group', { name });
    await typeInto(page, group.getByLabel('Day'), parts[0] ?? '');
    await typeInto(page, group.getByLabel('Month'), parts[1] ?? '');
    await typeInto(page, group.getByLabel('Year'), parts[2] ?? '');
  };

  await test.step('from Home to the first item', async () => {
    const places = page.getByRole('navigation', { name: 'Places' });
    await press(page, places.getByRole('link', { name: 'Meetings' }));
    await press(page, page.getByRole('link', { name: /9 December 2025/ }).first());
    await press(page, page.getByRole('link', { name: 'Take the minutes' }));
    await expect(welcome).toBeFocused();
  });

  await test.step('F2: each member by one letter, and somebody of the practice', async () => {
    await keyboard.press('F2');
    for (const key of ['p', 'p', 'p', 'a', 'ArrowUp', 'e']) await keyboard.press(key);
    const left = page.getByRole('dialog').getByLabel('Left at');
    await expect(left).toBeFocused();
    await keyboard.type('6pm');
    await keyboard.press('F2');
    await expect(summary).toBeFocused();
    await expect(left).toHaveAttribute('aria-invalid', 'true');
    await analyze(page);
    await press(page, summary.getByRole('link', { name: /after the meeting began at 6\.30pm/ }));
    await expect(left).toBeFocused();
    await typeInto(page, left, '7.15pm');
    for (const key of ['Enter', 'g']) await keyboard.press(key);
    await keyboard.type('Robin Sample');
    await keyboard.press('Tab');
    await keyboard.type('practice manager');
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByText(/^3 members .*1 .*present|^3 members and 1/)).toBeVisible();
    await expect(welcome).toBeFocused();
  });

  await test.step('F3: a standard phrase, found by a few letters', async () => {
    await keyboard.press('F3');
    await keyboard.type('no int');
    await keyboard.press('Enter');
    await expect(welcome).toHaveValue('No interests were declared.');
    await expect(welcome).toBeFocused();
  });

  await test.step('an action and a decision by their lines', async () => {
    await keyboard.press('Control+Enter');
    await expect(telephone).toBeFocused();
    await keyboard.type('There were sixty calls about the recieved letter.\n');
    await keyboard.type('A: Jo to write to the practice by 15 Jan\n');
    await keyboard.type('D: The group supports the trial');
    await expect(lines).toContainText('AP1 · Jo Example · due Thu 15 January 2026');
    await expect(lines).toContainText('Decision 1');
  });

  await test.step('F4: how it was decided', async () => {
    await keyboard.press('F4');
    await press(page, page.getByRole('button', { name: /^How it was decided/ }));
    await choose(page, page.getByRole('radio', { name: 'By vote' }));
    await typeInto(page, page.getByLabel('For', { exact: true }), '2');
    await typeInto(page, page.getByLabel('Against'), '1');
    await tabTo(page, page.getByRole('checkbox', { name: /^It is advice to the practice/ }));
    await keyboard.press('Space');
    await press(page, page.getByRole('button', { name: 'Save how it was decided' }));
    // Whoever types on at once loses no letter, and presses no button with the first space.
    await keyboard.type('\nThe chair thanked all for the vote.');
    await expect(telephone).toBeFocused();
    await expect(telephone).toHaveValue(/^The chair thanked all for the vote\.$/m);
    await expect(lines).toContainText('2 for, 1 against');
    await analyze(page);
  });

  await test.step('an item is made private and not, and the keys still lead back', async () => {
    await keyboard.press('F4');
    const box = page.getByRole('checkbox', { name: 'This item is private' });
    await tabTo(page, box);
    for (const isPrivate of [true, false]) {
      await keyboard.press('Space');
      await expect(box).toBeChecked({ checked: isPrivate });
      await expect(box).toBeFocused();
      await expect(page.getByRole('main').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    }
    await keyboard.press('Escape');
    await expect(telephone).toBeFocused();
  });

  await test.step('F7: a slip of the fingers put right', async () => {
    await keyboard.press('F7');
    // The dictionary is read the first time.
    await expect(page.getByRole('heading', { name: /look at/ })).toBeFocused({ timeout: 60_000 });
    await press(page, page.getByRole('button', { name: 'received', exact: true }));
    await expect(telephone).toHaveValue(/the received letter/);
    await press(page, page.getByRole('button', { name: 'Back to the notes' }));
    await expect(telephone).toBeFocused();
  });

  await test.step('F11: the room reads along, and back to the same cursor', async () => {
    await keyboard.press('F11');
    const room = page.getByRole('dialog', { name: '2. Telephone system' });
    await expect(room).toContainText('AP1');
    expect(await room.getByRole('listitem').first().evaluate(sizeOf)).toBeGreaterThanOrEqual(24);
    await analyze(page);
    await keyboard.press('ArrowRight');
    await expect(page.getByRole('dialog', { name: '3. Any other business' })).toBeVisible();
    await keyboard.press('F11');
    await expect(other).toBeFocused();
    await keyboard.type('The recepshun closed at 8 pm.\nA: Sam to thank them');
    await expect(page.getByRole('main').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  });

  await test.step('what is missing leads to its place', async () => {
    await press(page, page.getByRole('link', { name: 'Check, issue and confirm' }));
    await expect(page.getByText('These minutes are a draft')).toBeVisible();
    const misspelt = page.getByRole('link', { name: 'Item 3, Any other business: “recepshun”' });
    await expect(misspelt).toBeVisible();
    await analyze(page);
    await expectToFit(page);
    await press(page, misspelt);
    await expect(other).toBeFocused();
    await keyboard.press('F7');
    await press(page, page.getByRole('button', { name: 'It is right: keep “recepshun”' }));
    await press(page, page.getByRole('link', { name: 'Your own words' }));
    await expect(page.getByRole('list', { name: 'Own words' })).toContainText('recepshun');
    await press(page, page.getByRole('button', { name: /^Take out.*recepshun/ }));
    await expect(page.getByText('No own words yet.')).toBeVisible();
    await typeInto(page, page.getByLabel('A word to add'), 'recepshun');
    await press(page, page.getByRole('button', { name: 'Add the word' }));
    await expect(page.getByText('“recepshun” is one of the own words now.')).toBeVisible();
    await expect(page.getByLabel('A word to add')).toHaveValue('');
    await press(page, page.getByRole('button', { name: 'Add the word' }));
    await expect(summary).toContainText('Enter a word');
    await analyze(page);
    await expectToFit(page);
    await typeInto(page, page.getByLabel('A word to add'), '');
    await goTo(page, `/meetings/${meetingId}/minutes`);
    await press(page, page.getByRole('link', { name: 'Check, issue and confirm' }));
    await expect(page.getByText('No spelling mistakes were found in the notes.')).toBeVisible();
    await press(page, page.getByRole('link', { name: /time the meeting ended/ }));
    await typeInto(page, page.getByLabel('Ends at'), '8pm');
    await press(page, page.getByRole('button', { name: 'Save', exact: true }));
    await expect(page.getByRole('link', { name: /Read or write|minutes/i }).first()).toBeVisible();
    await press(page, page.getByRole('link', { name: 'Check, issue and confirm' }));
    await expect(page.getByRole('link', { name: /time the meeting ended/ })).toHaveCount(0);
  });

  await test.step('checked, and issued in draft', async () => {
    await pick(page, page.getByLabel('Checked by'), 'Alex');
    // The record knows no role of this member, so that it is asked for.
    await choose(page, page.getByRole('radio', { name: 'Chair', exact: true }));
    await date('Checked on', ['10', '12', '2025']);
    await press(page, page.getByRole('button', { name: 'Record the check' }));
    await expect(page.getByText('These minutes are checked')).toBeVisible();
    await date('Sent out on', ['1', '12', '2025']);
    const open = page.getByRole('dialog', { name: 'Issue all the same?' });
    await press(page, page.getByRole('button', { name: 'Issue in draft' }));
    await expect(open).toContainText('Two people are called Sam');
    await expect(open.getByRole('button', { name: 'Go back' })).toBeFocused();
    await analyze(page);
    await keyboard.press('Enter');
    await expect(open).toBeHidden();
    await press(page, page.getByRole('button', { name: 'Issue in draft' }));
    await press(page, open.getByRole('button', { name: 'Issue all the same' }));
    await expect(summary).toContainText('not before the meeting');
    const day = page.getByRole('group', { name: 'Sent out on' }).getByLabel('Day');
    await typeInto(page, day, '11');
    await press(page, page.getByRole('button', { name: 'Issue in draft' }));
    await expect(page.getByText(/were issued in draft on 11 December 2025/)).toBeInViewport();
    await expect(page.locator(':focus')).toContainText('issued in draft on 11 December 2025');
    await analyze(page);
  });

  await test.step('confirmed with a change while the next meeting is minuted', async () => {
    const places = page.getByRole('navigation', { name: 'Places' });
    await press(page, places.getByRole('link', { name: 'Meetings' }));
    await press(page, page.getByRole('link', { name: /10 February 2026/ }).first());
    await press(page, page.getByRole('link', { name: 'Take the minutes' }));
    const last = page.getByRole('textbox', { name: '1. Minutes of the last meeting' });
    await expect(last).toBeFocused();
    await keyboard.type('Taken as read.');
    await press(page, page.getByRole('button', { name: 'Confirm the minutes of 9 December 2025' }));
    await choose(page, page.getByRole('radio', { name: 'With these changes' }));
    const changed = page.getByLabel('What is changed, as it will be printed');
    await typeInto(page, changed, 'Six calls, not sixty');
    await pick(page, page.getByLabel('Item', { exact: true }), '2. Telephone');
    await typeInto(page, page.getByLabel('Words in the notes to be replaced'), 'sixty calls');
    await typeInto(page, page.getByLabel('By these words'), 'six calls');
    await pick(page, page.getByLabel('Proposed by'), 'Jo');
    await analyze(page);
    await press(page, page.getByRole('button', { name: 'Confirm these minutes' }));
    await press(page, page.getByRole('button', { name: 'Confirm all the same' }));
    await expect(last).toBeFocused();
    await expect(last).toHaveValue(
      'Taken as read.\nD: The minutes of 9 December 2025 were confirmed with changes (proposed Jo Example)\n- Six calls, not sixty',
    );
    await expect(lines).toContainText('Decision 1');
    await analyze(page);
    await goTo(page, `/meetings/${meetingId}/life`);
    await expect(page.getByText('These minutes are confirmed.')).toBeVisible();
    await expect(page.getByText(/^Confirmed with changes at the meeting of/)).toBeVisible();
    await expect(page.getByRole('table', { name: /Telephone system/ })).toContainText('six calls');
    await analyze(page);
    await expectToFit(page);
    const { meetings } = await app.dispatch('meetings.list', {});
    const next = meetings.find(({ heldOn }) => heldOn === '2026-02-10');
    const { confirmedHere } = await app.dispatch('minutes.life', { meetingId: next?.id ?? 0 });
    expect(confirmedHere.map((one) => one.meetingId)).toEqual([meetingId]);
  });

  await test.step('the practice answers the advice of confirmed minutes', async () => {
    await goTo(page, '/decisions');
    await press(
      page,
      page.getByRole('link', { name: 'Record the answer to decision 2025-12-09/1' }),
    );
    await expect(page.getByRole('button', { name: 'Add a decision' })).toHaveCount(0);
    await press(page, page.getByRole('button', { name: /^The practice answered/ }));
    await typeInto(
      page,
      page.getByLabel('What the practice answered'),
      'The trial begins in March',
    );
    await typeInto(page, page.getByLabel('Who answered for the practice'), 'Pat Sample');
    await press(page, page.getByRole('button', { name: 'Save the answer' }));
    await expect(page.getByText(/The trial begins in March/).first()).toBeVisible();
    await analyze(page);
    await goTo(page, `/meetings/${meetingId}/life`);
  });

  await test.step('locked, until they are opened again with a reason', async () => {
    await press(page, page.getByRole('link', { name: 'Read the minutes' }));
    await expect(page.getByText('These minutes are confirmed, so nothing')).toBeVisible();
    await expect(page.getByRole('textbox').first()).not.toBeEditable();
    await press(page, page.getByRole('link', { name: 'To correct them, open them again' }));
    await tabTo(page, page.locator('summary', { hasText: 'Re-open' }));
    await keyboard.press('Enter');
    await press(page, page.getByRole('button', { name: 'Re-open' }));
    await expect(summary).toContainText('Enter why the minutes are opened again');
    await typeInto(page, page.getByLabel('Reason'), 'A name was spelt wrongly');
    await press(page, page.getByRole('button', { name: 'Re-open' }));
    await expect(page.getByText('open again for correction')).toBeVisible();
    await expect(page.getByText(/^Opened again .* A name was spelt wrongly$/)).toBeVisible();
    await analyze(page);
  });
});

/** How large letters are, in pixels. */
const sizeOf = (line: Element) => parseFloat(getComputedStyle(line).fontSize);
