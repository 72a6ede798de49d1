import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openWordFile } from '../../../tests/fixtures/documents/open-word-file.ts';
import {
  asManyOfBoth,
  reviewingOffice,
  sayRole,
  typeInList,
  welcomeMembers,
} from '../../../tests/fixtures/documents/reviewing-office.ts';
import { newReview } from '../../../tests/fixtures/representativeness/new-review.ts';
import type { TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('../monitoring/envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

let office: TemporaryOffice;
let folder: string;
beforeEach(async () => {
  ({ office, folder } = await reviewingOffice({
    rows: asManyOfBoth(16, null, 4000),
    source: '=Sample search',
  }));
});
afterEach(() => office.close());

const drawings = (parts: ReadonlyMap<string, string>) =>
  [...parts].filter(([name]) => name.endsWith('.svg')).map(([, svg]) => svg);

it('writes the exact report for the practice alone, with chart, words and sources', async () => {
  await welcome(9, 3);
  const reviewId = await review();

  const exact = await report({ reviewId });
  await sayRole(office, 'secretary');
  const refused = await office.dispatch('documents.representativenessReport', { reviewId, folder });
  const table = await office.dispatch('documents.comparisonTable', { reviewId, folder });
  const preview = await office.dispatch('documents.previewPublicFigures', { reviewId });

  expect(exact.text).toContain('A fair lottery means');
  expect(exact.text).toContain('12 of 12 registered members answered.');
  expect(exact.text).toContain('Nobody under 40. We asked the college again.');
  expect(exact.text).toContain('No replies');
  expect(exact.text).toContain('not for publication');
  expect(exact.xml).toContain('Female: a fair lottery 3 to 9, the group 9.');
  for (const answer of [refused, table, preview]) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'REFUSED' } });
  }
});

it('tells the choice of categories, reach and aims in the exact report, and none in the public one', async () => {
  await welcome(12, 0);
  await office.ok('representativeness.choose', { ageBands: '2014-15', ethnicGroups: 'broad' });
  const outreach = await office.ok('engagement.add', {
    kind: 'health day',
    title: 'Health day at the market',
    level: 'involvement',
    startsOn: '2026-09-05',
  });
  const held = await office.ok('engagement.record', {
    ...outreach,
    state: 'took place',
    invited: null,
    reached: 9,
  });
  await office.ok('engagement.setReach', {
    ...held,
    reach: [{ group: 'People experiencing homelessness', invited: null, reached: 2 }],
  });
  const { id: reviewId } = await office.ok('reviews.record', {
    ...newReview,
    characteristics: ['sex'],
    aims: [{ characteristic: 'sex', category: 'male', aim: 'one voice' }],
  });

  const exact = await report({ reviewId });
  const open = await report({ reviewId, publicCopy: true });

  const told = [
    'Categories of age: Bands of the 2014/15 template.',
    '“Health day at the market” (5 September 2026): 2 took part.',
    '1 joiner is the fewest that would meet this',
  ];
  for (const words of told) expect(exact.text).toContain(words);
  for (const words of told) expect(open.text).not.toContain(words);
});

it('shows members of a category where nobody of the population is', async () => {
  await welcome(6, 6);
  await typeInWomen();
  const reviewId = await review();

  const exact = await report({ reviewId });
  const open = await report({ reviewId, publicCopy: true });

  expect(exact.text).toMatch(/Male\s+0\.0\s+0\s+6/);
  expect(exact.text).toContain('would come up in no fair lottery');
  expect(exact.text).not.toMatch(/NaN|Infinity|undefined/);
  expect(open.text).toMatch(/Male\s+fewer than 5\s+6/);
  expect(open.text).not.toMatch(/NaN|Infinity|undefined/);
});

it('sets the reviews up to this one beside each other, in the exact report alone', async () => {
  await welcome(6, 6);
  await typeInWomen();
  const older = await review();
  const newer = await review();

  const first = await report({ reviewId: older });
  const second = await report({ reviewId: newer });
  const open = await report({ reviewId: newer, publicCopy: true });

  expect(first.text).not.toContain('From review to review');
  expect(second.text).toContain('From review to review');
  expect(second.text).toContain('First to last');
  expect(second.text).toContain('the same');
  expect(open.text).not.toContain('review to review');
});

it('says that nobody has answered where nobody has', async () => {
  await office.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2026-05-01',
  });
  const reviewId = await review();

  const exact = await report({ reviewId });
  const open = await report({ reviewId, publicCopy: true });

  expect(exact.text).toContain('so far there is no answer to compare');
  expect(open.text).toContain('No characteristic could be compared on that day.');
});

it('shows in the public report what the preview and the public table show, and no more', async () => {
  await welcome(30, 3);
  const reviewId = await review();
  const { figures, withheld } = await office.ok('documents.previewPublicFigures', { reviewId });

  const { parts } = await office.ok('documents.previewPublicFigures', { reviewId });
  const made = await report({ reviewId, publicCopy: true });
  const { path } = await office.ok('documents.comparisonTable', {
    reviewId,
    publicCopy: true,
    folder,
  });

  expect(figures?.comparisons[0]?.rows.map(({ group }) => group)).toEqual([
    'not shown',
    'fewer than 5',
  ]);
  const seen = JSON.stringify(parts);
  for (const heading of ['What was tried to reach more people', 'Sources', 'Done by']) {
    expect(seen).toContain(heading);
    expect(made.text).toContain(heading);
  }
  expect(parts.at(-1)).toEqual({ kind: 'bullets', points: made.leftOut });
  expect(made.leftOut).toEqual(expect.arrayContaining(withheld));
  for (const line of withheld) expect(made.text).toContain(line);
  expect(made.text).not.toContain('Nobody under 40');
  expect(made.text).not.toMatch(/\b3[03]\b/);
  const csv = readFileSync(path, 'utf8');
  expect(csv).toContain('Sex,Female,4000,50.0,not shown,,');
  expect(csv).toContain('Sex,Male,4000,50.0,fewer than 5,,');
  expect(csv).toContain("'=Sample search");
  expect(csv).toContain('Withheld,');
});

it('draws in the public copy the chart of figures that are all shown, as in the exact one', async () => {
  await welcome(14, 9);
  const reviewId = await review();

  const exact = await report({ reviewId });
  const open = await report({ reviewId, publicCopy: true });

  expect(open.text).toContain('60.9%');
  expect(drawings(open.parts)).toHaveLength(1);
  expect(drawings(open.parts)).toEqual(drawings(exact.parts));
});

it('says nothing in one public copy that another hides, of whatever kind they are', async () => {
  await welcome(14, 9);
  const first = await review('2026-11-10');
  await report({ reviewId: first, publicCopy: true });
  await welcome(1, 0, '2026-11-12');
  const second = await review('2026-11-15');

  const later = await office.ok('documents.previewPublicFigures', { reviewId: second });
  const evidence = await office.ok('documents.evidenceReport', {
    year: 2026,
    publicCopy: true,
    folder,
  });

  expect(later.figures?.comparisons).toEqual([]);
  expect(evidence.leftOut.join(' ')).toContain('the review of 10 November 2026');
});

it('writes the words of a review without figures, and refuses a table of them', async () => {
  const { id: reviewId } = await office.ok('reviews.record', {
    ...newReview,
    steps: [],
    withFigures: false,
  });

  const exact = await report({ reviewId });
  const open = await report({ reviewId, publicCopy: true });
  const table = await office.dispatch('documents.comparisonTable', { reviewId, folder });

  for (const { text } of [exact, open]) {
    expect(text).toContain('This review was recorded without figures.');
  }
  expect(table).toMatchObject({ ok: false, error: { code: 'REFUSED' } });
});

it.each([
  [0, 0, 'There are no registered members to compare on this day.'],
  [1, 0, 'With 1 answer chance decides nearly everything'],
  [1, 1, 'With 2 answers chance decides nearly everything'],
])('keeps its sentences true with %i women and %i men', async (women, men, sentence) => {
  await welcome(women, men);
  const reviewId = await review();

  const exact = await report({ reviewId });
  const open = await report({ reviewId, publicCopy: true });

  expect(exact.text).toContain(sentence);
  expect(open.text).not.toMatch(/chance decides|lottery/);
  expect(open.text).toMatch(/could be recognised|No characteristic could be compared/);
});

/** A newer list than the usual one, of women alone. */
const typeInWomen = () =>
  typeInList(office, {
    rows: [
      { sex: 'female', fromAge: 16, toAge: null, count: 8000 },
      { sex: 'male', fromAge: 16, toAge: null, count: 0 },
    ],
    date: '2026-11-01',
  });

/** Members who join on a day and give their sex alone. */
const welcome = (women: number, men: number, joinedOn = '2026-05-01') =>
  welcomeMembers(
    office,
    [...Array<'female'>(women).fill('female'), ...Array<'male'>(men).fill('male')],
    joinedOn,
  );

async function review(on = '2026-11-20'): Promise<number> {
  const { steps } = newReview;
  const { id } = await office.ok('reviews.record', {
    ...newReview,
    steps: on === newReview.on ? steps : [],
    on,
    characteristics: ['sex'],
  });
  return id;
}

async function report(input: { reviewId: number; publicCopy?: boolean }) {
  const made = await office.ok('documents.representativenessReport', { ...input, folder });
  return { ...made, ...(await openWordFile(readFileSync(made.path))) };
}
