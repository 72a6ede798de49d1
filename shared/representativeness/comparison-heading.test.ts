import { expect, it } from 'vitest';
import { comparisonHeading } from './comparison-heading.ts';

const answers = {
  members: 12,
  answered: 12,
  declined: 0,
  notKnown: 0,
  notAsked: 0,
  notPlaced: 0,
  belowBaseAge: 0,
};

it('never calls weighed shares of people aged 16 and over a count of patients', () => {
  const heading = comparisonHeading(
    answers,
    {
      provenance: {
        source: 'Census 2021, table TS077',
        fileName: null,
        sha256: null,
        date: '2021-03-21',
        geography: {
          kind: 'areas',
          codes: ['E02001259'],
          name: 'the 1 neighbourhood where patients of Y99999 live',
          weightedBy: { odsCode: 'Y99999', date: '2026-07-01', fileName: null, sha256: null },
        },
        coverage: { counted: 7855, outOf: 7855 },
        note: '',
      },
      base: 'aged 16 and over',
      total: 7443.6,
    },
    'registered members',
  );

  expect(heading).toBe(
    '12 of 12 registered members answered. Compared with the shares of people aged 16 and over who live where the practice’s patients live, each area by the patients there: Census 2021, table TS077, the 1 neighbourhood where patients of Y99999 live, 21 March 2021. No patients are counted in these figures. The areas of 7,855 of 7,855 patients are known (100%).',
  );
});
