import { expect, it } from 'vitest';
import type { AnswerCounts } from '../monitoring/answer-counts.ts';
import type { PopulationTable } from '../population/population-table.ts';
import { compareMembers, type ComparisonChoices } from './compare-members.ts';
import { comparisonSet, type Comparison } from './comparison.ts';
import {
  ageCounts,
  answersOf,
  categoryCounts,
  fiveYearTable,
  rowsOf,
  singleYearTable,
  traffordTable,
} from './sample-figures.test-figures.ts';

const choices: ComparisonChoices = {
  characteristics: ['age', 'sex', 'ethnic-group'],
  ageBands: '2014-15',
  ethnicGroups: 'broad',
};

const noOne = answersOf(ageCounts([]), categoryCounts({}), categoryCounts({}));

function compare(
  answers: AnswerCounts,
  tables: readonly PopulationTable[] = [singleYearTable, traffordTable],
  chosen: Partial<ComparisonChoices> = {},
): readonly [age: Comparison, sex: Comparison, ethnicGroup: Comparison] {
  const { people } = answers;
  const members = {
    all: people,
    registered: people,
    registeredInPerson: people,
    registeredVirtual: 0,
    carers: 0,
    others: 0,
  };
  const set = compareMembers({
    day: '2026-11-21',
    baseAge: 16,
    members,
    answers,
    tables,
    choices: { ...choices, ...chosen },
  });
  const [age, sex, ethnicGroup] = comparisonSet.parse(set).comparisons;
  if (!age || !sex || !ethnicGroup) throw new Error('a comparison is missing');
  return [age, sex, ethnicGroup];
}

const twelve = answersOf(
  ageCounts([17, 45, 52, 58, 61, 66, 68, 70, 71, 74, 75, 80]),
  categoryCounts({ female: 7, male: 5 }),
  categoryCounts({ 'white-british': 9, 'white-irish': 2, indian: 1 }),
);

it('compares twelve members, the children of the list left out', () => {
  const [age, sex] = compare(twelve);

  expect(age.population).toMatchObject({ base: 'aged 16 and over', total: 7900 });
  expect(rowsOf(age).map(({ label, actual }) => `${label}: ${actual}`)).toEqual([
    '16 to 24: 1',
    '25 to 34: 0',
    '35 to 44: 0',
    '45 to 54: 2',
    '55 to 64: 2',
    '65 to 74: 5',
    '75 and over: 2',
  ]);
  expect(rowsOf(sex).map(({ key, populationCount }) => [key, populationCount])).toEqual([
    ['female', 3950],
    ['male', 3950],
  ]);
});

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
    'No registered member is Mixed, Black or from another ethnic group, who are about 10 in every 100 people of all ages in the areas compared; that would be so in about 3 fair lotteries in 10.',
    'Every category is within its lottery range.',
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
    'No registered member is Mixed, Asian, Black or from another ethnic group, who are about 22 in every 100 people of all ages in the areas compared; that would be so in about 5 fair lotteries in 100.',
  ]);
});

it('splits five-year bands over 16, and says so', () => {
  const [age, sex] = compare(twelve, [fiveYearTable]);

  expect(age.population?.total).toBe(7900);
  expect(age.notes.join(' ')).toContain('15 to 19');
  expect(sex.notes.join(' ')).toContain('15 to 19');
});

it('prefers single years of the same day, which need no splitting', () => {
  const [age] = compare(twelve, [fiveYearTable, singleYearTable]);

  expect(age.notes.join(' ')).not.toContain('15 to 19');
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
  expect(ethnicGroup.sentences[1]).toContain('No registered member is White, Mixed, Black or from');
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
    'Every category is within its lottery range.',
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
    '2 of 2 categories are outside the lottery range; chance alone puts 0.2 there on average.',
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
  expect(sex.sentences[1]).toContain('No registered member who answered is male');
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

it('counts a member below the base age apart, and one whose band does not fit as unknown', () => {
  const mixed = answersOf(
    ageCounts([15, 30, 40, 50], {
      answered: 5,
      byBand: [{ fromAge: 75, toAge: 84, count: 1 }],
      fromPartialDate: 2,
    }),
    categoryCounts({ female: 5 }),
    categoryCounts({ indian: 5 }),
  );

  const [age] = compare(mixed, [singleYearTable], { ageBands: 'ten-year' });

  expect(age.answers).toMatchObject({ members: 5, answered: 3, notPlaced: 1, belowBaseAge: 1 });
  expect(age.notes).toEqual([
    '1 member is under 16 and not compared: the population starts at 16.',
    '1 member gave an age band that does not fit these bands, and is counted with those who have not answered.',
    '2 members gave only part of a date of birth; the age may be one year off.',
  ]);
});

it('counts a broad answer in the broad groups and as unknown in the detailed ones', () => {
  const detailedTable: PopulationTable = {
    ...traffordTable,
    kind: 'categories',
    characteristic: 'ethnic-group',
    base: '16+',
    rows: [
      { category: 'white-british', count: 80 },
      { category: 'roma', count: 5 },
      { category: 'other-white', count: 10 },
      { category: 'chinese', count: 5 },
    ],
  };
  const answers = answersOf(
    ageCounts([30, 40, 50]),
    categoryCounts({ female: 3 }),
    categoryCounts({ 'white-british': 2, asian: 1 }),
  );

  const [, , broad] = compare(answers, [detailedTable]);
  const [, , detailed] = compare(answers, [detailedTable], { ethnicGroups: 'detailed' });

  expect(rowsOf(broad).find(({ key }) => key === 'asian')).toMatchObject({
    actual: 1,
    populationCount: 5,
  });
  expect(detailed.answers).toMatchObject({ answered: 2, notPlaced: 1 });
  expect(rowsOf(detailed)).toHaveLength(18);
  expect(rowsOf(detailed).find(({ key }) => key === 'other-white')?.populationCount).toBe(15);
});

it('does not compare detailed groups with figures in broad ones', () => {
  const [, , ethnicGroup] = compare(twelve, [traffordTable], { ethnicGroups: 'detailed' });

  expect(ethnicGroup.outcome).toEqual({ state: 'not compared', because: 'no figures' });
  expect(ethnicGroup.sentences.join()).toContain('Choose the five broad groups');
});

it('takes the Census before a practice’s own count that knows too few patients', () => {
  const own: PopulationTable = {
    kind: 'categories',
    characteristic: 'ethnic-group',
    base: 'all',
    provenance: {
      ...singleYearTable.provenance,
      source: 'Own system',
      geography: { kind: 'own system', codes: ['P91020'], name: 'Own system' },
      coverage: { counted: 3223, outOf: 16463 },
    },
    rows: [{ category: 'white', count: 3223 }],
  };

  expect(compare(twelve, [own, traffordTable])[2].population?.provenance.source).toContain('TS021');
  const [, , alone] = compare(twelve, [own]);
  expect(alone.heading).toContain('The figures cover 3,223 of 16,463 people (19%).');
  expect(alone.notes.join(' ')).toContain('fewer than 80 in every 100');
});

it('points out that figures are old, and that children are in them', () => {
  const [, , ethnicGroup] = compare(twelve);

  expect(ethnicGroup.notes).toEqual([
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
