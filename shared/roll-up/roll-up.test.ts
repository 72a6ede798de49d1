import { describe, expect, it } from 'vitest';
import { sampleFacts, withMembers } from '../../tests/fixtures/year-facts.ts';
import { yearFiguresOf } from '../evidence/year-figures.ts';
import { shownFiguresOf, type PracticeSummary } from './practice-summary.ts';
import { gapsOfPractice, noSpreadInWords, shorterRecordsIn } from './in-words.ts';
import { rollUpOf } from './roll-up.ts';

const members = withMembers(12, 12);
const figures = yearFiguresOf(sampleFacts({ movement: members }));

function summary(number: number, changes: Partial<PracticeSummary> = {}): PracticeSummary {
  return {
    format: 'ppg-summary',
    version: 1,
    year: 2026,
    madeOn: '2027-04-10',
    upTo: '2027-03-31',
    practice: {
      name: `Sample Practice ${number}`,
      odsCode: `P${String(number).padStart(5, '0')}`,
      contractType: 'GMS',
      icb: 'Sample ICB',
      pcn: '',
      listSize: 8_000,
    },
    figures: shownFiguresOf({ ...figures, meetingsHeld: number }, members.end),
    parts: [
      {
        reference: '(3)',
        heading: 'Review the membership',
        facts: number % 2,
        explanations: 0,
        open: 1,
      },
    ],
    compared: [],
    lastReviewOn: null,
    signedByPractice: null,
    signedByGroup: null,
    ...changes,
  };
}

const file = (fileName: string, value: unknown) => ({ fileName, text: JSON.stringify(value) });
const whole = (number: number, changes: Partial<PracticeSummary> = {}) =>
  file(`${number} ${changes.madeOn ?? ''}.json`, summary(number, changes));

describe('summaries of many practices', () => {
  it('of 200 make one table with the spread of each number and the gaps', () => {
    const files = Array.from({ length: 200 }, (_, at) => whole(at + 1));

    const { practices, spread, gaps, refused } = rollUpOf(files);

    expect([practices.length, refused]).toEqual([200, []]);
    expect(spread.find(({ label }) => label === 'Meetings held')).toEqual({
      label: 'Meetings held',
      practices: 200,
      without: 0,
      lowest: 1,
      lowerQuarter: 50.75,
      middle: 100.5,
      upperQuarter: 150.25,
      highest: 200,
    });
    expect(spread.find(({ label }) => label === 'of whom virtual members')).toMatchObject({
      practices: 0,
      without: 200,
      middle: null,
    });
    expect(gaps[0]?.practices).toHaveLength(100);
  });

  it('trap 15: a practice that changed its name is one practice, under its ODS code and newest name', () => {
    const before = summary(2);
    const renamed = { ...before.practice, name: 'Another Name' };

    const { practices, refused } = rollUpOf([
      file('after.json', { ...before, practice: renamed, madeOn: '2027-05-01' }),
      file('before.json', before),
      whole(10),
    ]);

    expect(practices.map(({ practice: { name, odsCode } }) => [name, odsCode])).toEqual([
      ['Another Name', 'P00002'],
      ['Sample Practice 10', 'P00010'],
    ]);
    expect(refused).toMatchObject([{ fileName: 'before.json' }]);
  });

  it('stand in the order of their names, number by number', () => {
    const { practices } = rollUpOf([whole(10), whole(9), whole(2)]);

    expect(practices.map(({ practice }) => practice.name)).toEqual([
      'Sample Practice 2',
      'Sample Practice 9',
      'Sample Practice 10',
    ]);
  });

  it.each([
    ['cut off', '{"format":"ppg-sum', /cannot be read as JSON/],
    ['empty', '', /cannot be read as JSON/],
    ['of something else', '{"a":1}', /not a PPG summary/],
    ['of a later form', JSON.stringify({ ...summary(1), version: 2 }), /form 2/],
    ['with a wrong number', JSON.stringify({ ...summary(1), year: 'x' }), /wrong or missing: year/],
    ['with more in it', JSON.stringify({ ...summary(1), names: ['x'] }), /wrong or missing/],
  ])('leave out a file %s, by its name and with a sentence', (_what, text, why) => {
    const { practices, refused } = rollUpOf([{ fileName: 'bad.json', text }, whole(2)]);

    expect(practices).toHaveLength(1);
    expect(refused).toEqual([{ fileName: 'bad.json', why: expect.stringMatching(why) as string }]);
  });

  it('take the newest of two of one practice, and one year only', () => {
    const files = [
      whole(1, { madeOn: '2027-04-01' }),
      whole(1, { madeOn: '2027-04-20' }),
      whole(2, { year: 2025 }),
    ];

    const { year, practices, refused } = rollUpOf(files);

    expect([year, practices.map(({ madeOn }) => madeOn)]).toEqual([2026, ['2027-04-20']]);
    expect(refused.map(({ why }) => why)).toEqual([
      '“1 2027-04-20.json” is about the same practice and year, and is at least as new.',
      'It is about 2025/26, not 2026/27.',
    ]);
  });

  it('are of the year that most practices sent, unless another is asked for', () => {
    const files = [whole(1), whole(2), whole(3, { year: 2027 })];

    const { year, years, refused } = rollUpOf(files);

    expect([year, years]).toEqual([2026, [2027, 2026]]);
    expect(refused.map(({ why }) => why)).toEqual(['It is about 2027/28, not 2026/27.']);
    expect(rollUpOf(files, 2027).practices).toHaveLength(1);
  });

  it('tell a part that is explained from one of which the record says nothing', () => {
    const part = { reference: '(5)', heading: 'Improvements', facts: 0, explanations: 1, open: 0 };
    const silent = { ...part, explanations: 0 };

    const rolled = rollUpOf([
      whole(1, { parts: [] }),
      whole(2, { parts: [part] }),
      whole(3, { parts: [silent] }),
    ]);

    expect(rolled.gaps.map(({ practices }) => practices.map((one) => one.explained))).toEqual([
      [true, false],
    ]);
    expect(gapsOfPractice(rolled, 'P00002')).toBe('(5) explained');
    expect(gapsOfPractice(rolled, 'P00001')).toBe('');
  });

  it('say whose record does not reach the end of the year', () => {
    const half = whole(2, { upTo: '2026-11-22' });

    expect(shorterRecordsIn(rollUpOf([whole(1), half]))).toEqual([
      'Sample Practice 2 (P00002) tells of the days up to 22 November 2026, not of the whole year.',
    ]);
  });

  it.each([
    [4, null],
    [5, 12],
  ])('of %i practices have a spread that is not one practice’s own number', (count, lowest) => {
    const files = Array.from({ length: count }, (_, at) => whole(at + 1));

    const members = rollUpOf(files).spread.find(({ label }) => label.startsWith('Members at'));

    expect(members).toMatchObject({ practices: count, lowest, middle: lowest, highest: lowest });
  });

  it.each([
    [4, /^With fewer than 5 practices no spread is shown/],
    [5, /^No number is shown by 5 or more of the practices, so no spread is shown/],
  ])('of %i practices without a spread say why there is none', (count, words) => {
    const practices = Array.from({ length: count }, (_, at) => summary(at + 1));

    expect(noSpreadInWords({ practices })).toMatch(words);
  });

  it('hide small parts of a membership that a file tells', () => {
    const exact = { ...figures, registeredMembers: 11, virtualMembers: 1 };

    const { practices, spread } = rollUpOf([whole(1, { figures: exact })]);

    expect(practices[0]?.figures).toMatchObject({
      membersAtEnd: 12,
      registeredMembers: 'not shown',
      virtualMembers: 'not shown',
    });
    expect(spread.find(({ label }) => label === 'of whom virtual members')).toMatchObject({
      practices: 0,
      highest: null,
    });
  });
});

const of = (total: number, registered: number) => {
  const movement = withMembers(total, registered);
  return shownFiguresOf(yearFiguresOf(sampleFacts({ movement })), movement.end);
};

describe('the numbers that others see', () => {
  it('say how large the group is, and hide small parts with what would give them away', () => {
    expect(of(4, 4)).toMatchObject({ membersAtEnd: 4, registeredMembers: 'not shown' });
    expect(of(12, 11)).toMatchObject({ membersAtEnd: 12, registeredMembers: 'not shown' });
    expect(of(6, 5)).toMatchObject({ membersAtEnd: 6, registeredMembers: 'not shown' });
    expect(of(30, 12)).toMatchObject({
      registeredMembers: 'not shown',
      virtualMembers: 'not shown',
    });
  });

  it('say how many joined and left, few or not', () => {
    const shown = shownFiguresOf({ ...figures, membersJoined: 7, membersLeft: 1 }, members.end);

    expect(shown).toMatchObject({ membersJoined: 7, membersLeft: 1 });
  });
});
