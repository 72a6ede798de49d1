import type { CategoryCounts } from '../../shared/monitoring/answer-counts.ts';
import { characteristicOf } from '../../shared/equality/current-edition.ts';
import type { PopulationTable } from '../../shared/population/population-table.ts';
import type { Compared } from '../../shared/representativeness/compare-members.ts';
import { comparedCharacteristics } from '../../shared/representativeness/contract.ts';
import {
  ageCounts,
  answersOf,
  categoryCounts,
  censusProvenance,
  singleYearTable,
} from '../fixtures/representativeness/sample-figures.ts';

type Characteristic = (typeof comparedCharacteristics)[number];
type Chosen = Exclude<Characteristic, 'age'>;

const keysOf = (characteristic: Chosen) =>
  characteristicOf(characteristic).categories.map(({ key }) => key);

const tables: PopulationTable[] = [
  singleYearTable,
  ...comparedCharacteristics.flatMap((characteristic): PopulationTable[] =>
    characteristic === 'age' || characteristic === 'sex'
      ? []
      : [
          {
            kind: 'categories',
            characteristic,
            base: '16+',
            provenance: censusProvenance,
            rows: keysOf(characteristic).map((category, place) => ({
              category,
              count: 1000 * (place + 1),
            })),
          },
        ],
  ),
];

/** Members spread over the categories; `turn` moves one of them, so that nothing can be kept. */
function countsOf(keys: readonly string[], turn: number): CategoryCounts {
  const counts: Record<string, number> = {};
  for (let member = 0; member < 30; member++) {
    const key = keys[(member * 7 + (member === 0 ? turn : 0)) % keys.length] ?? '';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return categoryCounts(counts);
}

/** Thirty members who answered all nine questions, and one of them `turn` other answers to one. */
export function thirtyMembers(asked: Characteristic, turn: number): Compared {
  const turnOf = (characteristic: Characteristic) => (characteristic === asked ? turn : 0);
  const ages = Array.from({ length: 30 }, (_, member) =>
    member === 0 ? 16 + ((turnOf('age') * 11) % 75) : 16 + ((member * 5) % 75),
  );
  const of = (characteristic: Chosen) => countsOf(keysOf(characteristic), turnOf(characteristic));
  const counts = { all: 30, registered: 30, registeredInPerson: 30, registeredVirtual: 0 };
  return {
    day: '2026-11-21',
    baseAge: 16,
    members: { ...counts, carers: 0, others: 0 },
    answers: answersOf(ageCounts(ages), of('sex'), of('ethnic-group'), {
      disability: of('disability'),
      'gender-reassignment': of('gender-reassignment'),
      'marriage-and-civil-partnership': of('marriage-and-civil-partnership'),
      'pregnancy-and-maternity': of('pregnancy-and-maternity'),
      'religion-or-belief': of('religion-or-belief'),
      'sexual-orientation': of('sexual-orientation'),
    }),
    tables,
    choices: {
      characteristics: comparedCharacteristics,
      ageBands: '2014-15',
      ethnicGroups: 'detailed',
    },
    set: 'members',
    steps: [],
    engaged: [],
    choice: null,
  };
}
