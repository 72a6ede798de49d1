import { expect, it } from 'vitest';
import { currentEdition } from '../equality/current-edition.ts';
import type { CategoryCounts } from '../monitoring/answer-counts.ts';
import type { PopulationTable } from '../population/population-table.ts';
import { compare, twelve } from '../../tests/fixtures/representativeness/compare.ts';
import {
  ageCounts,
  answersOf,
  categoryCounts,
  traffordTable,
} from '../../tests/fixtures/representativeness/sample-figures.ts';

const noOne = answersOf(ageCounts([]), categoryCounts({}), categoryCounts({}));

it('says the same as the worked example for twelve members in Trafford', () => {
  const [, , ethnicGroup] = compare(twelve);

  expect(ethnicGroup.outcome).toMatchObject({
    state: 'compared',
    overall: { method: 'every possible group', groups: 1820 },
  });
  expect(ethnicGroup.heading).toBe(
    '12 of 12 registered members answered. Compared with 235,053 people of all ages: Office for National Statistics, Census 2021, TS021, Trafford, 21 March 2021.',
  );
  expect(ethnicGroup.sentences).toEqual([
    'A group at least this unlike people of all ages in the areas compared would come up in about 5 fair lotteries in 10.',
    'No registered member is in the categories “Mixed or multiple ethnic groups”, “Black, African, Caribbean or Black British” or “Other ethnic group”, which together are about 10 in every 100 people of all ages in the areas compared; that would be so in about 3 fair lotteries in 10.',
    'Every category is within its lottery range. With 12 answers, even a category of 22 in every 100 people could have nobody and be within it.',
  ]);
});

it('says both things of twelve White members: chance may give it, and who is not there', () => {
  const allWhite = answersOf(
    ageCounts(twelve.age.byYear.flatMap(({ age }) => age)),
    categoryCounts({ female: 7, male: 5 }),
    categoryCounts({ 'white-british': 12 }),
  );

  const [, , ethnicGroup] = compare(allWhite);

  expect(ethnicGroup.sentences.slice(0, 2)).toEqual([
    'A group at least this unlike people of all ages in the areas compared would come up in about 1 fair lottery in 10.',
    'No registered member is in the categories “Mixed or multiple ethnic groups”, “Asian or Asian British”, “Black, African, Caribbean or Black British” or “Other ethnic group”, which together are about 22 in every 100 people of all ages in the areas compared; that would be so in about 5 fair lotteries in 100.',
  ]);
});

it('has nobody to compare in a new group', () => {
  const comparisons = compare(noOne);

  expect(comparisons.map(({ outcome }) => outcome)).toEqual(
    Array.from({ length: 3 }, () => ({ state: 'not compared', because: 'no members' })),
  );
  expect(comparisons[0].heading).toContain('0 of 0 registered members answered.');
  expect(comparisons[0].sentences).toEqual([
    'There are no registered members to compare on this day.',
  ]);
});

it('says of one member only what is true of one', () => {
  const one = answersOf(
    ageCounts([70]),
    categoryCounts({ female: 1 }),
    categoryCounts({ indian: 1 }),
  );

  const [age, sex, ethnicGroup] = compare(one);

  expect(sex.heading).toContain('1 of 1 registered member answered.');
  expect(sex.sentences).toEqual([
    'With 1 answer chance decides nearly everything, so nothing is said here of the group as a whole.',
    'No registered member is male, who are about 50 in every 100 of the practice’s patients aged 16 and over; that would be so in about 5 fair lotteries in 10.',
  ]);
  expect(age.sentences[1]).toContain('No registered member is aged 16 to 24, 25 to 34,');
  expect(ethnicGroup.sentences[1]).toContain(
    'No registered member is in the categories “White”, “Mixed or multiple ethnic groups”,',
  );
});

it('says of three members what is true of three', () => {
  const three = answersOf(
    ageCounts([70, 72, 40]),
    categoryCounts({ female: 2, male: 1 }),
    categoryCounts({ 'white-british': 3 }),
  );

  const [, sex] = compare(three);

  expect(sex.sentences).toEqual([
    'A group at least this unlike the practice’s patients aged 16 and over would come up in every fair lottery.',
    'Each category has at least one registered member.',
    'Every category is within its lottery range. With 3 answers, even a category of 63 in every 100 people could have nobody and be within it.',
  ]);
});

it('says of sixty members that some categories are outside the range', () => {
  const sixty = answersOf(
    ageCounts(Array.from({ length: 60 }, (_, i) => (i < 50 ? 70 : 40))),
    categoryCounts({ female: 45, male: 15 }),
    categoryCounts({ 'white-british': 60 }),
  );

  const [age, sex] = compare(sixty);

  expect(sex.sentences).toEqual([
    'A group at least this unlike the practice’s patients aged 16 and over would come up in fewer than 1 fair lottery in 1,000.',
    'Each category has at least one registered member.',
    '2 of 2 categories are outside the lottery range; by chance alone 10 fair lotteries together would put about 2 categories there.',
  ]);
  expect(age.outcome).toMatchObject({ overall: { method: 'simulated lotteries' } });
});

it('keeps those who have not answered in sight, and what they could change', () => {
  const unsure = answersOf(
    ageCounts([50, 60, 70], { declined: 1, notAsked: 1 }),
    categoryCounts({ female: 3 }, { declined: 1, notKnown: 1 }),
    categoryCounts({ 'white-british': 3 }, { notAsked: 2 }),
  );

  const [, sex] = compare(unsure);

  expect(sex.answers).toMatchObject({ members: 5, answered: 3, declined: 1, notKnown: 1 });
  expect(sex.sentences.at(-1)).toBe(
    'The answers of 2 members are not known; they decide whether some categories are within their range.',
  );
  expect(sex.sentences[1]).toContain('Nobody who answered is male');
});

const threeOf = (groups: Record<string, number>, others: Partial<CategoryCounts> = {}) =>
  answersOf(ageCounts([50, 60, 70]), categoryCounts({ female: 3 }), categoryCounts(groups, others));

it('quotes a category that nobody who answered is in, broad or detailed', () => {
  const broadly = threeOf({ white: 1, mixed: 1, asian: 1, black: 1 }, { notKnown: 1 });
  const detailed: PopulationTable = {
    ...traffordTable,
    kind: 'categories',
    characteristic: 'ethnic-group',
    base: 'all',
    rows: currentEdition.ethnicCategories.map(({ key }) => ({
      category: key,
      count: key === 'white-british' || key === 'any-other' ? 100 : 0,
    })),
  };

  const [, , broad] = compare(broadly);
  const [, , fine] = compare(threeOf({ 'white-british': 3 }), [detailed], {
    ethnicGroups: 'detailed',
  });

  expect(broad.sentences[1]).toContain(
    'Nobody who answered is in the category “Other ethnic group”, which is about 2 in every 100',
  );
  expect(fine.sentences[1]).toContain(
    'No registered member is in the category “Any other ethnic group”, which is about 50 in every 100',
  );
});

it('compares nothing while fewer than half have answered', () => {
  const few = answersOf(
    ageCounts([50, 60], { notAsked: 3 }),
    categoryCounts({ female: 2 }, { notAsked: 3 }),
    categoryCounts({ 'white-british': 2 }, { notAsked: 3 }),
  );

  const [age] = compare(few);

  expect(age.outcome).toEqual({ state: 'not compared', because: 'few answers' });
  expect(age.sentences).toEqual([
    'A comparison is shown when at least half of the members have answered; so far the answers of 2 members can be compared.',
  ]);
});

it('says where figures can be had when the record has none', () => {
  const [age, sex, ethnicGroup] = compare(twelve, []);

  expect([age, sex, ethnicGroup].map(({ outcome }) => outcome.state)).toEqual([
    'not compared',
    'not compared',
    'not compared',
  ]);
  expect(age.sentences.join()).toContain('gp-reg-pat-prac-quin-age');
  expect(ethnicGroup.sentences.join()).toContain('TS021');
});

it('points out that figures are old, and that children are in them', () => {
  const [, , ethnicGroup] = compare(twelve);

  expect(ethnicGroup.notes).toEqual([
    'How unlike the population a group is, is measured by how many of its seats would have to change category for it to be just like the population (the index of dissimilarity).',
    'The figures on ethnic group count people of all ages; those under 16 could not be left out.',
    'The figures are of 21 March 2021; the population may have changed since.',
  ]);
});

it('never uses a word that passes judgement', () => {
  const words = compare(twelve)
    .flatMap(({ heading, sentences, notes }) => [heading, ...sentences, ...notes])
    .join(' ');

  expect(words).not.toMatch(/complian|representative|significant|p-value|good|bad|poor/i);
});
