import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWordFile } from '../../../tests/fixtures/documents/open-word-file.ts';
import type { TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import {
  asManyOfBoth,
  reviewingOffice,
  sayRole,
  welcomeMembers,
} from '../../../tests/fixtures/documents/reviewing-office.ts';
import { newReview } from '../../../tests/fixtures/representativeness/new-review.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('../monitoring/envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

let office: TemporaryOffice;
let folder: string;
beforeEach(async () => {
  ({ office, folder } = await reviewingOffice({
    rows: [...asManyOfBoth(0, 15, 800), ...asManyOfBoth(16, null, 4000)],
  }));
});
afterEach(() => office.close());

it('gives a review’s figures away neither within one copy nor between two', async () => {
  await welcome(12, '2026-05-01');
  await review('2026-11-10');
  const first = await publicCopy();
  await welcome(1, '2026-11-12');
  await review('2026-11-15');

  const second = await publicCopy();

  expect(first.leftOut.join(' ')).not.toContain('an earlier public copy');
  expect(first.text).toContain('Practice patients');
  expect(second.leftOut.join(' ')).toContain(
    'an earlier public copy has those of the review of 10 November 2026, and the list of members has fewer than 5 who joined or left between the days of the two',
  );
  expect(second.text).not.toContain('Practice patients');
  expect(second.text).not.toContain('A fair lottery usually gives');
  expect(second.text).toContain('10 November 2026: a review by');
  expect(second.advice).toContain('take an older copy down all the same');
});

it('prints the same review again, and another after enough have joined and answered', async () => {
  await welcome(12, '2026-05-01');
  await review('2026-11-10');
  await publicCopy();
  const again = await publicCopy();
  await welcome(6, '2026-11-12');
  await review('2026-11-15');

  const later = await publicCopy();

  for (const copy of [again, later]) expect(copy.text).toContain('Practice patients');
});

it('names no file that was filed by hand', async () => {
  const path = join(office.folder, 'letter from Mrs Sample.txt');
  writeFileSync(path, 'letter');
  await office.ok('evidence.addByHand', {
    reference: '(3)',
    title: 'A letter',
    aboutOn: '2026-10-01',
    file: path,
  });

  const { text } = await publicCopy();

  expect(text).toContain('1 October 2026: A letter');
  expect(text).not.toContain('Mrs Sample');
});

it('shows people typed by hand with their initials, and names what only a reader can tell', async () => {
  for (const name of ['Pat Example, practice manager', 'Sam', 'the practice']) {
    const action = { text: `A poster by ${name}`, agreedOn: '2026-10-01', dueOn: '2026-10-20' };
    await office.ok('actions.add', { ...action, owner: { name } });
  }

  const { text, advice } = await publicCopy();

  expect(text).not.toContain('Pat Example');
  expect(text).toContain('PE, practice manager');
  expect(text).toContain('A poster by Sam');
  expect(advice).toContain('left as typed: “Sam”.');
});

it('is what everybody but the practice may make; the whole report is refused with the way on', async () => {
  await welcome(12, '2026-05-01');
  const { id, comparison } = await review('2026-11-10');
  await sayRole(office, 'secretary');

  const refused = await office.dispatch('documents.evidenceReport', { year: 2026, folder });
  const { text } = await publicCopy();
  const model = await office.ok('evidence.yearModel', { year: 2026 });

  expect(comparison).not.toBeNull();
  expect(refused).toMatchObject({ ok: false, error: { code: 'REFUSED' } });
  expect(JSON.stringify(refused)).toContain('Make the public copy instead');
  expect(text).toContain('Practice patients');
  expect(model).toMatchObject({ templateTables: [], reviews: [{ id, comparison: null }] });
  expect(await office.ok('reviews.get', { id })).toMatchObject({
    comparison: null,
    figuresWithheld: true,
  });
});

it('says nothing of what the group took in private', async () => {
  const { id: meetingId } = await office.ok('meetings.add', { heldOn: '2026-09-08' });
  for (const isPrivate of [true, false]) {
    const title = isPrivate ? 'Secret matter' : 'Open matter';
    const item = await office.ok('meetings.addItem', { meetingId, title });
    const saved = await office.ok('meetings.saveItemFacts', { ...item, isPrivate });
    const notes = `D: ${title} decided\nA: the practice to see to the ${title.toLowerCase()}`;
    await office.ok('minutes.saveNotes', { itemId: item.id, version: saved.version, notes });
  }
  await tellOfImprovements(meetingId);

  const { path } = await office.ok('documents.evidenceReport', {
    year: 2026,
    publicCopy: true,
    folder,
  });

  const { text } = await openWordFile(readFileSync(path));
  expect(text).toContain('told of it before anything came of it (poster): Open matter decided');
  expect(text).toContain('See to the open matter');
  expect(text).not.toMatch(/secret matter/i);
});

/** Makes every decision of a meeting an improvement that patients were told of. */
async function tellOfImprovements(meetingId: number): Promise<void> {
  const { itemList } = await office.ok('meetings.get', { id: meetingId });
  for (const { id, version, text } of itemList.flatMap(({ decisions }) => decisions)) {
    const outcome = 'improvement agreed';
    await office.ok('meetings.saveDecision', { id, version, text, outcome });
  }
  const { improvements } = await office.ok('improvements.list', {});
  for (const { id, version } of improvements) {
    await office.ok('improvements.tell', { id, version, on: '2026-10-01', how: 'poster' });
  }
}

/** Members who join on a day and give their answers, one in three of them male. */
const welcome = (count: number, joinedOn: string) =>
  welcomeMembers(
    office,
    Array.from({ length: count }, (_, index) => (index % 3 === 2 ? 'male' : 'female')),
    joinedOn,
  );

const review = (on: string) =>
  office.ok('reviews.record', { ...newReview, steps: [], on, characteristics: ['sex'] });

async function publicCopy() {
  const made = await office.ok('documents.evidenceReport', {
    year: 2026,
    publicCopy: true,
    folder,
  });
  return { ...made, ...(await openWordFile(readFileSync(made.path))) };
}
