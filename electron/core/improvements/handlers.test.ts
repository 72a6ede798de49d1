import { readFileSync } from 'node:fs';
import { extractRawText } from 'mammoth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const staff = { name: 'Pat Manager', role: 'practice manager', kind: 'practice staff' as const };

async function meetingWithItem(heldOn = '2026-05-12') {
  const meeting = await desk.ok('meetings.add', { heldOn });
  await desk.ok('meetings.setInAttendance', { ...meeting, people: [staff] });
  const item = await desk.ok('meetings.addItem', {
    meetingId: meeting.id,
    title: 'Telephones',
    about: 'feedback reviewed',
  });
  return { meetingId: meeting.id, itemId: item.id };
}

type Outcome = Parameters<typeof desk.ok<'meetings.addDecision'>>[1]['outcome'];
const decide = (itemId: number, outcome: Outcome = 'improvement agreed', more: object = {}) =>
  desk.ok('meetings.addDecision', { itemId, text: 'A call-back option', outcome, ...more });

const improvements = async (input: object = {}) =>
  (await desk.ok('improvements.list', input)).improvements;

describe('an improvement', () => {
  it('stands for each decision about improvements, in the words of the decision', async () => {
    const { itemId } = await meetingWithItem();
    const { id } = await decide(itemId);
    await desk.ok('meetings.addDecision', { itemId, text: 'Meet in June' });

    expect(await improvements()).toMatchObject([
      {
        text: 'A call-back option',
        state: 'agreed',
        agreedOn: '2026-05-12',
        decision: { id, itemTitle: 'Telephones' },
        open: ['lead', 'due'],
      },
    ]);
  });

  it('appears when a decision of the notes is said to be one, and goes with it', async () => {
    const { itemId } = await meetingWithItem();
    const decision = await decide(itemId, 'decision');
    const fields = { id: decision.id, text: 'No bicycle rack', reason: 'No land' };
    const saved = await desk.ok('meetings.saveDecision', {
      ...fields,
      version: 1,
      outcome: 'declined with reason',
    });
    expect(await improvements()).toMatchObject([{ state: 'declined', reason: 'No land' }]);

    await desk.ok('meetings.saveDecision', { ...fields, ...saved, outcome: 'decision' });

    expect(await improvements()).toEqual([]);
  });

  it('keeps its decision once something was added to it', async () => {
    const { itemId } = await meetingWithItem();
    const decision = await decide(itemId);
    const [one] = await improvements();
    await desk.ok('improvements.progress', {
      id: one?.id ?? 0,
      version: 1,
      on: '2026-06-01',
      note: 'Supplier asked',
    });

    const removed = await desk.refusal('meetings.removeDecision', { id: decision.id, version: 1 });

    expect(removed).toMatchObject({ code: 'REFUSED' });
    expect(removed.message).toContain('An improvement has grown out of this decision');
  });

  it('is led, due and done as its actions say, unless it says so itself', async () => {
    const { meetingId, itemId } = await meetingWithItem();
    const { id: decisionId } = await decide(itemId);
    const action = await desk.ok('actions.add', {
      text: 'Ask the supplier',
      owner: { name: 'the practice' },
      dueOn: '2026-07-01',
      meetingId,
      itemId,
      decisionId,
    });
    expect(await improvements()).toMatchObject([
      { lead: { name: 'the practice' }, dueOn: '2026-07-01', open: ['overdue'], state: 'agreed' },
    ]);

    await desk.ok('actions.complete', {
      id: action.id,
      version: 1,
      doneOn: '2026-06-20',
      result: 'Call-back runs on Mondays',
    });

    expect(await improvements()).toMatchObject([
      {
        state: 'done',
        doneOn: '2026-06-20',
        doneByActions: true,
        result: 'Call-back runs on Mondays',
        open: ['patient result', 'tell', 'check'],
      },
    ]);
  });

  it('goes from agreed to done, told and looked at again', async () => {
    const id = await agreed();
    await desk.ok('improvements.plan', { id, version: 1, lead: { name: 'Pat' }, dueOn: null });
    await desk.ok('improvements.complete', {
      id,
      version: 2,
      doneOn: '2026-06-20',
      result: 'New telephones',
      patientResult: 'Shorter waits before 9 am',
    });
    await desk.ok('improvements.tell', { id, version: 3, on: '2026-07-01', how: 'Poster' });
    await desk.ok('improvements.check', {
      id,
      version: 4,
      on: '2026-11-01',
      helped: 'in part',
      words: 'Not at noon',
    });

    expect(await desk.ok('improvements.get', { id })).toMatchObject({
      state: 'done',
      told: { on: '2026-07-01', how: 'Poster' },
      checked: { helped: 'in part' },
      open: [],
    });
  });

  it('can turn out not to be possible, with the reason, and be opened again', async () => {
    const id = await agreed();
    const stopped = await desk.ok('improvements.stop', {
      id,
      version: 1,
      on: '2026-08-01',
      reason: 'The landlord said no',
    });
    expect(await improvements()).toMatchObject([{ state: 'not possible', open: ['tell'] }]);

    await desk.ok('improvements.reopen', stopped);

    expect(await improvements()).toMatchObject([{ state: 'agreed', stopped: null }]);
  });

  it('refuses days before it was agreed or made and after today, and making what was declined', async () => {
    const id = await agreed();
    const early = { id, version: 1, doneOn: '2026-05-01' };
    expect(await desk.refusal('improvements.complete', early)).toMatchObject({
      fields: { doneOn: 'Enter a date that is not before it was agreed' },
    });
    const late = { id, version: 1, doneOn: '2026-12-01' };
    expect(await desk.refusal('improvements.complete', late)).toMatchObject({
      fields: { doneOn: 'Enter a date that is not after today' },
    });
    const declined = await desk.ok('improvements.add', {
      text: 'A lift',
      outcome: 'declined with reason',
      reason: 'No room',
      agreedOn: '2026-06-01',
    });
    const made = { ...declined, doneOn: '2026-07-01' };
    expect(await desk.refusal('improvements.complete', made)).toMatchObject({ code: 'REFUSED' });
    const checked = { id, version: 1, on: '2026-11-01', helped: 'yes' };
    expect(await desk.refusal('improvements.check', checked)).toMatchObject({ code: 'REFUSED' });
    await desk.ok('improvements.complete', { id, version: 1, doneOn: '2026-11-02' });
    expect(await desk.refusal('improvements.check', { ...checked, version: 2 })).toMatchObject({
      fields: { on: 'Enter a date that is not before it was made, 2 November 2026' },
    });
  });

  it('needs a reason when declined, and refuses a stale version', async () => {
    const bare = { text: 'A lift', outcome: 'declined with reason', agreedOn: '2026-06-01' };
    expect(await desk.refusal('improvements.add', bare)).toMatchObject({
      fields: { reason: 'Enter the reason it was declined' },
    });
    const id = await agreed();
    await desk.ok('improvements.plan', { id, version: 1, lead: null, dueOn: null });
    const stale = { id, version: 1, lead: null, dueOn: null };
    expect(await desk.refusal('improvements.plan', stale)).toMatchObject({ code: 'CONFLICT' });
  });

  it('answers the feedback of its item and what is linked to it', async () => {
    const { itemId } = await meetingWithItem();
    await decide(itemId);
    const atItem = await addFeedback('Waits');
    const other = await addFeedback('Rude message');
    await desk.ok('feedback.discuss', { ...atItem, itemIds: [itemId] });
    const [one] = await improvements();

    await desk.ok('improvements.setFeedback', {
      id: one?.id ?? 0,
      version: 1,
      feedbackIds: [other.id],
    });

    expect(await improvements()).toMatchObject([
      { feedback: [{ title: 'Waits' }, { title: 'Rude message' }] },
    ]);
    const answered = { improvements: [{ text: 'A call-back option' }] };
    const stateOf = ({ id }: { readonly id: number }) => desk.ok('feedback.get', { id });
    expect(await stateOf(atItem)).toMatchObject({ ...answered, state: 'answered' });
    expect(await stateOf(other)).toMatchObject({ ...answered, state: 'waiting' });
  });
});

describe('priority areas', () => {
  it('are up to three a year, with last year’s progress and what was carried over', async () => {
    const id = await agreed('2025-06-01');
    const area = await desk.ok('improvements.addPriority', { year: 2025, title: 'Access' });
    await desk.ok('improvements.plan', {
      id,
      version: 1,
      lead: null,
      dueOn: null,
      priorityId: area.id,
    });
    for (const title of ['One', 'Two', 'Three']) {
      await desk.ok('improvements.addPriority', { year: 2026, title });
    }

    const fourth = await desk.refusal('improvements.addPriority', { year: 2026, title: 'Four' });
    const shown = await desk.ok('improvements.priorities', { year: 2026 });

    expect(fourth).toMatchObject({ code: 'REFUSED' });
    expect(shown.areas).toHaveLength(3);
    expect(shown.lastYear).toMatchObject([{ title: 'Access', improvements: [{ id }] }]);
    expect(shown.carriedOver).toMatchObject([{ id }]);
    expect(await desk.refusal('improvements.removePriority', area)).toMatchObject({
      code: 'REFUSED',
    });
  });

  it('carries an improvement over for as many years as it takes', async () => {
    const id = await agreed('2021-06-01');
    await desk.ok('improvements.complete', { id, version: 1, doneOn: '2025-05-01' });

    const years = [2021, 2022, 2024, 2025, 2026];
    const carried = await Promise.all(
      years.map((year) => desk.ok('improvements.priorities', { year })),
    );

    expect(carried.map(({ carriedOver }) => carriedOver.length)).toEqual([0, 1, 1, 1, 0]);
    expect(await improvements({ year: 2025 })).toHaveLength(1);
    expect(await improvements({ year: 2026 })).toHaveLength(0);
  });
});

describe('the public sheet', () => {
  it('says what was done, what is being done, and no with its reason', async () => {
    const member = await desk.ok('members.add', {
      name: 'Alex Sample',
      registration: 'registered patient',
      joinedOn: '2024-01-01',
    });
    expect(member.id).toBeGreaterThan(0);
    const done = await agreed();
    await desk.ok('improvements.complete', {
      id: done,
      version: 1,
      doneOn: '2026-06-20',
      result: 'Alex Sample put up a sign',
    });
    const declined = await desk.ok('improvements.add', {
      text: 'No lift',
      outcome: 'declined with reason',
      reason: 'There is no room',
      agreedOn: '2026-06-01',
    });
    await patientsSaid(declined.id, 'The stairs are steep');
    await patientsSaid(done, 'The door is hard to find', 2);
    const off = await agreed();
    await desk.ok('improvements.setPublicWords', { id: off, version: 1, offSheet: true });

    const sheet = await desk.ok('improvements.sheet', { year: 2026 });

    expect(sheet.rows.map(({ kind, answer }) => [kind, answer])).toEqual([
      ['did', 'A new sign. AS put up a sign.'],
      ['no, because', 'There is no room.'],
    ]);
    expect(sheet.leftOut).toEqual([
      'Names became initials.',
      '1 improvement was left off, as you asked.',
    ]);
  });

  it.each(['Word document', 'poster', 'web page'] as const)('is written as a %s', async (form) => {
    await agreed();
    const written = await desk.ok('improvements.youSaidWeDid', {
      year: 2026,
      form,
      folder: desk.folder,
    });

    const bytes = readFileSync(written.path);

    expect(written.path).toMatch(form === 'web page' ? /\.html$/ : /\.docx$/);
    expect(bytes.subarray(0, 2).toString()).toBe(form === 'web page' ? '<!' : 'PK');
    const { documents } = await desk.ok('documents.list', {});
    expect(documents).toMatchObject([{ kind: 'you said, we did', publicCopy: true }]);
  });

  it('of a year with nothing says so', async () => {
    const { path } = await desk.ok('improvements.youSaidWeDid', {
      year: 2026,
      form: 'web page',
      folder: desk.folder,
    });

    expect(readFileSync(path, 'utf8')).toContain('nothing has been settled yet');
  });

  it('of a past year is dated on the day up to which it tells', async () => {
    const id = await agreed('2025-05-20');
    await desk.ok('improvements.complete', { id, version: 1, doneOn: '2026-06-20', result: '' });
    await patientsSaid(id, 'The door is hard to find', 2);

    const { path } = await desk.ok('improvements.youSaidWeDid', {
      year: 2025,
      form: 'web page',
      folder: desk.folder,
    });

    const page = readFileSync(path, 'utf8');
    expect(page).toContain('What we did');
    expect(page).toContain('by 21 November 2026');
    expect(page).not.toContain('31 March 2026');
  });
});

it('writes the plan of an empty year and of a full one', async () => {
  await desk.ok('improvements.writePlan', { year: 2026, folder: desk.folder });
  await agreed();
  await agreed('2025-06-01');

  const { path } = await desk.ok('improvements.writePlan', { year: 2026, folder: desk.folder });

  expect(path).toMatch(/Improvement plan 2026-27 - the PPG \(2\)\.docx$/);
});

it('tells in the plan what was settled outside a meeting', async () => {
  const { itemId } = await meetingWithItem();
  await decide(itemId);
  await agreed();
  await desk.ok('improvements.add', {
    text: 'Higher chairs',
    outcome: 'declined with reason',
    reason: 'No money for it this year',
    agreedOn: '2026-05-22',
  });

  const { path } = await desk.ok('improvements.writePlan', { year: 2026, folder: desk.folder });

  const lines = (await extractRawText({ path })).value.split('\n').filter(Boolean);
  expect(lines[lines.indexOf('A call-back option') + 1]).toBe('12 May 2026');
  expect(lines[lines.indexOf('A new sign') + 1]).toBe('20 May 2026, outside a meeting');
  expect(lines).toContain('Higher chairs. Not agreed, with the reason, outside a meeting');
});

async function agreed(agreedOn = '2026-05-20'): Promise<number> {
  const { id } = await desk.ok('improvements.add', {
    text: 'A new sign',
    outcome: 'improvement agreed',
    agreedOn,
  });
  return id;
}

const patientsSaid = (id: number, said: string, version = 1) =>
  desk.ok('improvements.setPublicWords', { id, version, said, offSheet: false });

const addFeedback = (title: string) =>
  desk.ok('feedback.add', {
    source: 'suggestion box',
    title,
    aboutTo: '2026-04-30',
    receivedOn: '2026-05-02',
  });
