import { expect, it } from 'vitest';
import { comparedReview } from '../../tests/fixtures/documents/review.ts';
import { sampleComparison } from '../../tests/fixtures/comparisons.ts';
import type { Comparison } from '../representativeness/comparison.ts';
import type { Review } from '../representativeness/review.ts';
import { columnOf } from './column.ts';
import { publicFiguresOf, type EarlierCopy } from './public-figures.ts';
import { withheldInWords } from './withheld-in-words.ts';

const day = '2026-10-14';

function reviewWith(comparisons: readonly Comparison[], given: Partial<Review> = {}): Review {
  const review = comparedReview();
  if (!review.comparison) throw new Error('The review has no figures');
  const registered = comparisons[0]?.answers.members ?? 0;
  const members = { ...review.members, all: registered, registered, carers: 0, others: 0 };
  return {
    ...review,
    on: day,
    members,
    comparison: { ...review.comparison, members, comparisons: [...comparisons] },
    ...given,
  };
}

const figuresOf = (
  review: Review,
  earlier: readonly EarlierCopy[] = [],
  moves = { joined: 0, left: 0 },
) => publicFiguresOf({ review, earlier, movement: () => moves });

const sexes = (female: number, male: number) =>
  sampleComparison('sex', [
    ['Female', 4000, female],
    ['Male', 4000, male],
  ]);

const groupIn = (figures: ReturnType<typeof figuresOf>) =>
  figures?.comparisons[0]?.rows.map(({ group }) => group);

it('shows all of a large group, with percentages and the chart', () => {
  const figures = figuresOf(reviewWith([sexes(14, 9)]));

  expect(figures?.comparisons[0]).toMatchObject({
    groupTotal: 23,
    rows: [
      { group: 14, groupPercent: 60.9 },
      { group: 9, groupPercent: 39.1 },
    ],
    withheld: [],
  });
  expect(figures?.comparisons[0]?.chart).not.toBeNull();
});

it('gives no percentages of fewer than 20 answers, and says so', () => {
  const [sex] = figuresOf(reviewWith([sexes(10, 9)]))?.comparisons ?? [];

  expect(sex?.rows.map(({ groupPercent }) => groupPercent)).toEqual([null, null]);
  expect(sex?.withheld.join(' ')).toContain('Percentages of the group are left out: fewer than 20');
});

it.each([
  [10, null],
  [2, 'How many members did not answer, if any, is left out.'],
])(
  'claims that the %i who did not answer are left out only where no chart shows them',
  (unasked, said) => {
    const all = sexes(30, 22);
    const answers = { ...all.answers, members: 52 + unasked, notAsked: unasked };

    const [sex] = figuresOf(reviewWith([{ ...all, answers }]))?.comparisons ?? [];

    expect(sex?.chart === null).toBe(said !== null);
    expect(sex?.withheld.find((line) => line.startsWith('How many members'))).toBe(
      said ?? undefined,
    );
  },
);

it('draws no chart where the number of registered members would tell of one carer', () => {
  const review = reviewWith([sexes(14, 9)]);
  const members = { ...review.members, all: 24, carers: 1 };

  expect(figuresOf({ ...review, members })?.comparisons[0]?.chart).toBeNull();
});

it('says what was withheld and why, with neither total nor range beside a hidden count', () => {
  const figures = figuresOf(reviewWith([sexes(30, 2)]));
  if (!figures) throw new Error('There are no figures');

  expect(figures.comparisons[0]).toMatchObject({ groupTotal: 'not shown', chart: null });
  expect(withheldInWords(figures)).toEqual([
    'Sex: 1 of 2 counts is from 0 to 4 and hidden: so few people could be recognised.',
    'Sex: 1 larger count is hidden too: with the number of members, it tells a hidden one, or how many did not answer.',
    expect.stringContaining('Sex: Percentages of the group are left out'),
    expect.stringContaining('Sex: The lottery range, the expected number, the gap and the chart'),
    'Sex: How many members did not answer, if any, is left out.',
  ]);
});

it.each([
  { where: 'all counts are left out', all: sexes(2, 1) },
  { where: 'a count is hidden', all: sexes(30, 2) },
])('does not tell by what is left out whether everybody answered, where $where', ({ all }) => {
  const answers = { ...all.answers, members: all.answers.members + 1, notAsked: 1 };
  const [before, after] = [all, { ...all, answers }].map((one) => figuresOf(reviewWith([one])));

  expect(after?.comparisons[0]?.withheld).toEqual(before?.comparisons[0]?.withheld);
});

it('shows the five broad ethnic groups, whatever was compared', () => {
  const detailed: Comparison = {
    ...sampleComparison('ethnic-group', [
      ['British', 100, 20],
      ['Irish', 50, 1],
      ['Indian', 50, 9],
    ]),
    categories: 'detailed',
  };
  const { outcome } = detailed;
  if (outcome.state !== 'compared') throw new Error('nothing was compared');
  const keys = ['white-british', 'white-irish', 'indian'];
  const rows = outcome.rows.map((row, at) => ({ ...row, key: keys[at] ?? '' }));

  const column = columnOf({ ...detailed, outcome: { ...outcome, rows } });

  expect(column?.cells.map(({ key, population, count }) => [key, population, count])).toEqual([
    ['white', 150, 21],
    ['mixed', 0, 0],
    ['asian', 50, 9],
    ['black', 0, 0],
    ['other', 0, 0],
  ]);
});

it('leaves out everything where fewer than 5 joined or left since another published review', () => {
  const older = publishedCopy(sexes(14, 9), { id: 7, on: '2025-10-14' });

  const figures = figuresOf(reviewWith([sexes(15, 10)]), [older], { joined: 2, left: 0 });

  expect(figures).toMatchObject({ comparisons: [], toPublish: null });
  expect(figures?.withheld).toContain('the review of 14 October 2025');
});

it('shows a review that was published as it was then, whatever was published since', () => {
  const first = reviewWith([sexes(30, 22)]);
  const copy = publishedCopy(sexes(30, 22), first);
  const newer = publishedCopy(sexes(44, 28), { id: 8, on: '2027-10-14' });

  expect(groupIn(figuresOf(first, [copy, newer], { joined: 1, left: 0 }))).toEqual([30, 22]);
});

it('leaves out a characteristic that was published in other categories', () => {
  const older = publishedCopy(
    { ...sexes(30, 22), categories: 'broad' },
    { id: 7, on: '2025-10-14' },
  );

  const figures = figuresOf(reviewWith([sexes(50, 42)]), [older], { joined: 40, left: 0 });

  expect(groupIn(figures)).toEqual(['not shown', 'not shown']);
  expect(figures?.comparisons[0]?.withheld.join(' ')).toContain('An earlier public copy');
  expect(figures?.toPublish?.columns).toEqual([]);
});

it.each([
  [0, 0],
  [1, 0],
  [2, 0],
])('prints no count of %i and %i members, and says so', (female, male) => {
  const [sex] = figuresOf(reviewWith([sexes(female, male)]))?.comparisons ?? [];

  expect(sex?.groupTotal).toBe('not shown');
  expect(sex?.withheld[0]).toContain('All counts of the group are left out');
});

it('prints all of 400 members', () => {
  const [sex] = figuresOf(reviewWith([sexes(200, 200)]))?.comparisons ?? [];

  expect(sex).toMatchObject({ groupTotal: 400, withheld: [] });
});

function publishedCopy(comparison: Comparison, given: Partial<Review>): EarlierCopy {
  const review = reviewWith([comparison], given);
  const published = figuresOf(review)?.toPublish;
  if (!published) throw new Error('nothing was published');
  return { review, published };
}
