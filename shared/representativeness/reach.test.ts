import { expect, it } from 'vitest';
import type { PopulationTable } from '../population/population-table.ts';
import {
  ageCounts,
  answersOf,
  categoryCounts,
  censusProvenance,
} from '../../tests/fixtures/representativeness/sample-figures.ts';
import { reachGroups } from '../engagement/reach-groups.ts';
import type { GroupsEngaged } from './groups-engaged.ts';
import { inclusionGroups } from './inclusion-group.ts';
import { reachOf } from './reach.ts';

const answers = (carers: Record<string, number>) =>
  answersOf(ageCounts([]), categoryCounts({}), categoryCounts({}), {
    carers: categoryCounts(carers),
  });

const carersTable: PopulationTable = {
  kind: 'categories',
  characteristic: 'carers',
  base: '5+',
  provenance: censusProvenance,
  rows: [
    { category: 'none', count: 910 },
    { category: 'up-to-9', count: 50 },
    { category: '50-or-more', count: 40 },
  ],
};

const sentencesOf = (
  key: string,
  carers: Record<string, number>,
  {
    tables = [] as readonly PopulationTable[],
    steps = [] as Parameters<typeof reachOf>[0]['steps'],
    engaged = [] as readonly GroupsEngaged[],
  } = {},
) =>
  reachOf({ day: '2026-11-21', answers: answers(carers), tables, steps, engaged }).find(
    (part) => part.key === key,
  )?.sentences ?? [];

it.each([
  [{}, 'No registered member has answered this question.'],
  [{ none: 1 }, 'Of the 1 registered member who answered, nobody gives unpaid care.'],
  [{ 'up-to-9': 1 }, 'Of the 1 registered member who answered, 1 gives unpaid care.'],
  [
    { none: 7, 'up-to-9': 1, '50-or-more': 1 },
    'Of the 9 registered members who answered, 2 give unpaid care.',
  ],
])('says how many give care among those who answered', (carers, said) => {
  expect(sentencesOf('carers', carers)[0]).toBe(said);
});

it('says how many patients do, or where figures can be had, and never a ratio', () => {
  expect(sentencesOf('carers', { none: 1 }, { tables: [carersTable] })[1]).toBe(
    'About 9 in every 100 people aged 5 and over in the areas compared give unpaid care (Office for National Statistics, Census 2021, TS021, 21 March 2021).',
  );
  expect(sentencesOf('carers', { none: 1 })[1]).toContain('table TS039');
  expect(sentencesOf('language', {})[1]).toContain('table TS029');
});

it('says no share of a register, which lists only those who do', () => {
  const register = { ...carersTable, rows: [{ category: 'up-to-9', count: 120 }] };

  expect(sentencesOf('carers', {}, { tables: [register] })[1]).toBe(
    'The figures in the record count only patients who give unpaid care, not the others, so no share can be said (Office for National Statistics, Census 2021, TS021, 21 March 2021).',
  );
});

it('says of a register of carers and others that it knows only who has told the practice', () => {
  const register: PopulationTable = {
    ...carersTable,
    base: 'all',
    provenance: {
      ...censusProvenance,
      geography: { kind: 'practice', codes: [], name: 'Sample Practice' },
    },
    rows: [
      { category: 'provides-unpaid-care', count: 231 },
      { category: 'none', count: 7624 },
    ],
  };

  expect(sentencesOf('carers', { none: 2, 'up-to-9': 1 }, { tables: [register] })).toEqual([
    'Of the 3 registered members who answered, 1 gives unpaid care.',
    'About 3 in every 100 of the practice’s patients of all ages are known to the practice to give unpaid care (Office for National Statistics, Census 2021, TS021, 21 March 2021). There may be more, who have not told it.',
  ]);
});

it('shows the deprivation score of the practice beside that of England', () => {
  const indicators: PopulationTable = {
    kind: 'indicators',
    provenance: censusProvenance,
    rows: [
      {
        name: 'Deprivation score (IMD 2019)',
        of: 'Sample Practice',
        period: '2019',
        value: 38.0996,
      },
      { name: 'Deprivation score (IMD 2019)', of: 'England', period: '2019', value: 21.72 },
    ],
  };

  expect(sentencesOf('deprivation', {}, { tables: [indicators] })[0]).toBe(
    'Deprivation score (IMD 2019), 2019: Sample Practice 38.1, England 21.7. A higher score means more deprived areas.',
  );
  expect(sentencesOf('deprivation', {})[0]).toContain('93553');
});

it('tells whom the group has asked, with what came back', () => {
  const step = {
    on: '2026-07-06',
    kind: 'community',
    step: 'Leaflets at the day centre',
    audience: '',
    reached: 'homeless',
    result: '',
  } as const;

  const told = sentencesOf('inclusion-health', {}, { steps: [step, { ...step, reached: '' }] });

  expect(told).toEqual([
    'People experiencing homelessness: Leaflets at the day centre (6 July 2026); what came of it is not recorded.',
    expect.stringMatching(/^Nothing is recorded in 2026\/27 for: Gypsies, .*; Veterans\.$/),
  ]);
  expect(told[1]).not.toContain('homelessness');
  expect(sentencesOf('inclusion-health', {})[0]).toContain(
    'Nothing is recorded in 2026/27 for any of these groups.',
  );
});

it('tells how many of a group an activity reached, as counts and beside nobody’s share', () => {
  const day = { startsOn: '2026-05-03', endsOn: null };
  const engaged: GroupsEngaged[] = [
    {
      title: 'Coffee at the day centre',
      partner: 'Sample Shelter',
      ...day,
      reach: [
        { group: 'People experiencing homelessness', invited: 30, reached: 1 },
        { group: 'Unpaid carers', invited: null, reached: null },
        { group: 'Aged under 25', invited: null, reached: 0 },
        { group: 'People of Sample Street', invited: 2, reached: 60 },
      ],
    },
  ];

  expect(sentencesOf('inclusion-health', {}, { engaged })[0]).toBe(
    'People experiencing homelessness: “Coffee at the day centre” (3 May 2026, with Sample Shelter): 30 invited, 1 took part.',
  );
  expect(sentencesOf('carers', {}, { engaged })[2]).toBe(
    '“Coffee at the day centre” (3 May 2026, with Sample Shelter): how many took part is not recorded.',
  );
  expect(sentencesOf('others', {}, { engaged })).toEqual([
    'Aged under 25 (age): “Coffee at the day centre” (3 May 2026, with Sample Shelter): 0 took part.',
    'People of Sample Street (other): “Coffee at the day centre” (3 May 2026, with Sample Shelter): 2 invited, 60 took part.',
  ]);
  expect(sentencesOf('others', {})).toEqual([]);
});

it('names inclusion health groups as engagement does, so that both are told together', () => {
  const known = reachGroups.flatMap(({ groups }) => groups);

  expect(inclusionGroups.filter(({ label }) => !known.includes(label))).toEqual([]);
});
