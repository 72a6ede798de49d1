import { expect, it } from 'vitest';
import { emptyReport } from '../../tests/fixtures/documents/evidence-report.ts';
import { sampleFacts, sampleReview, sectionOf } from '../../tests/fixtures/year-facts.ts';
import { countsFor } from '../duties/declaration.ts';
import { yearInWords } from '../documents/evidence-report/year-in-words.ts';
import { labelsFor, yearFiguresOf } from '../evidence/year-figures.ts';
import { askOfNobody, ofNobodyInWords } from './review-of-nobody.ts';

const members = {
  all: 0,
  registered: 0,
  registeredInPerson: 0,
  registeredVirtual: 0,
  carers: 0,
  others: 0,
};

it('asks before a review of nobody, and tells no members from no registered patients', () => {
  expect(askOfNobody('2026-11-20', members)).toBe(
    'There are no members in the record on 20 November 2026: record a review of nobody?',
  );
  expect(askOfNobody('2026-11-20', { ...members, all: 2, carers: 2 })).toBe(
    'No member in the record on 20 November 2026 is a registered patient: record a review of nobody?',
  );
});

it.each([
  [0, 0, ''],
  [3, 0, ''],
  [1, 1, ', of a group with no members'],
  [2, 2, ', each of a group with no members'],
  [3, 1, ', of which 1 of a group with no members'],
])('says of %i reviews that %i were of nobody', (reviews, ofNobody, words) => {
  expect(ofNobodyInWords(reviews, ofNobody)).toBe(words);
});

it('is told wherever reviews are counted, and where none was, there is no line for it', () => {
  const reviews = [sampleReview({ id: 1 }), sampleReview({ id: 2, members })];
  const figures = yearFiguresOf(sampleFacts({ reviews }));
  const usual = yearFiguresOf(sampleFacts({ reviews: reviews.slice(0, 1) }));
  const labels = (of: typeof figures) => labelsFor([of]).map(([name]) => name);

  expect(countsFor('(3)', figures)[0]).toBe(
    '2 reviews of the membership, of which 1 of a group with no members',
  );
  expect(countsFor('(3)', usual)[0]).toBe('1 review of the membership');
  expect(labels(figures)).toContain('reviewsOfNobody');
  expect(labels(usual)).not.toContain('reviewsOfNobody');
});

/** Everything that papers which go out say of a review in words of so many members. */
function publicly(counts: typeof members): string {
  const review = sampleReview({ members: counts });
  const { model } = emptyReport();
  return [
    ...sectionOf('(3)', { reviews: [review] }).evidence.map(
      ({ text, publicText = text }) => publicText,
    ),
    ...countsFor('(3)', yearFiguresOf(sampleFacts({ reviews: [review] }))),
    ...yearInWords(
      { ...model, reviews: [{ ...review, correctsReviewOf: null }] },
      { publicCopy: true },
    ),
  ].join('\n');
}

it('tells a reader who knows how many members there were nothing of what they are', () => {
  const groups = [1, 2, 3, 8].flatMap((all) =>
    Array.from({ length: all + 1 }, (_, registered) => ({
      ...members,
      all,
      registered,
      registeredInPerson: registered,
      carers: all - registered,
    })),
  );

  const told = Map.groupBy(groups, ({ all }) => all).values();

  expect([...told].map((alike) => new Set(alike.map(publicly)).size)).toEqual([1, 1, 1, 1]);
  expect(publicly(members)).toContain('no registered patients');
});
