import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../dates/add-days.ts';
import { guardFormula } from '../../text/formula-guard.ts';
import {
  communicationSupports,
  informationFormats,
  meetingModes,
  venueNeeds,
} from '../access-needs.ts';
import { consentSubjects } from '../consents.ts';
import { registrations } from '../member.ts';
import { leavingReasons } from '../membership.ts';
import { exportedFields } from './columns.ts';
import { draftOf } from './draft.ts';
import { exportRow, type ExportedMember } from './export-row.ts';
import { csvFields } from './fields.ts';

const line = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((text) => text.replace(/\s+/gu, ' ').trim());
const filled = line.filter((text) => text !== '' && !/\p{Cc}/u.test(text));
const hostile = fc.constantFrom(
  '=1+1',
  "'=1",
  '; \\',
  'a, b',
  ' from ',
  '(x)',
  ': yes',
  "'",
  '\\;',
);
const words = fc.oneof(
  filled,
  hostile.map((text) => text.trim()),
);
const wordsOrNone = fc.oneof(fc.constant(''), words);
const day = fc.nat(2_000).map((offset) => addDays('2020-01-01', offset));

const needs = fc.record({
  formats: fc.subarray([...informationFormats]),
  largePrintPoints: fc.option(fc.integer({ min: 14, max: 72 })),
  formatOther: wordsOrNone,
  support: fc.subarray([...communicationSupports]),
  supportOther: wordsOrNone,
  language: wordsOrNone,
  interpreter: fc.boolean(),
  venue: fc.subarray([...venueNeeds]),
  venueOther: wordsOrNone,
  modes: fc.subarray([...meetingModes]),
  timing: wordsOrNone,
});

const member: fc.Arbitrary<ExportedMember> = fc.record({
  name: words,
  registration: fc.constantFrom(...registrations),
  email: fc.constantFrom('', 'alex@example.org'),
  telephone: fc.constantFrom('', '+44 20 7946 0000'),
  mobile: fc.constantFrom('', '07700 900000'),
  address: fc.constantFrom('', '1 Sample Road\nSampleton, "Old Town"'),
  preferredWay: fc.constantFrom(null, 'in person' as const),
  accessNeeds: needs,
  consents: fc.array(
    fc.record({
      about: fc.constantFrom(...consentSubjects),
      given: fc.boolean(),
      on: day,
      source: words,
    }),
    { maxLength: 3 },
  ),
  household: wordsOrNone,
  interests: wordsOrNone,
  skills: wordsOrNone,
  inductionOn: fc.option(day),
  confidentialityOn: fc.option(day),
  trainings: fc.array(fc.record({ title: words, on: day }), { maxLength: 3 }),
  note: wordsOrNone,
  spells: fc.tuple(fc.constantFrom(...leavingReasons), words).map(([reason, reasonWords]) => [
    { joinedOn: '2018-01-01', leftOn: '2018-06-01', reason, reasonWords },
    { joinedOn: '2019-01-01', leftOn: null, reason: null, reasonWords: '' },
  ]),
  modes: fc.constantFrom(
    [{ mode: 'virtual' as const, fromOn: '2019-01-01' }],
    [
      { mode: 'in person' as const, fromOn: '2018-01-01' },
      { mode: 'virtual' as const, fromOn: '2019-03-01' },
    ],
  ),
  roles: fc.constantFrom(
    [],
    [
      { role: 'chair' as const, words: '', startedOn: '2018-02-01', endedOn: '2018-06-01' },
      {
        role: 'other' as const,
        words: 'editor; from home',
        startedOn: '2019-02-01',
        endedOn: null,
      },
    ],
  ),
});

const empty = Object.fromEntries(csvFields.map((field) => [field, '']));

it('reads back every member exactly as the export wrote it', () => {
  fc.assert(
    fc.property(member, (given) => {
      const cells = exportRow(given);
      const row = Object.fromEntries(
        exportedFields.map((field, i) => [field, guardFormula(cells[i] ?? '')]),
      );

      const { draft, problems } = draftOf({ ...empty, ...row } as Parameters<typeof draftOf>[0], {
        dateFormat: 'year-month-day',
      });

      expect(problems).toBeUndefined();
      const { fields, ...times } = draft ?? {};
      expect({ ...fields, ...times }).toEqual(given);
    }),
    { numRuns: 500 },
  );
});
