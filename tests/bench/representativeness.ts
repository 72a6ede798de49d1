import { spawnSync } from 'node:child_process';
import type { CategoryCounts } from '../../shared/monitoring/answer-counts.ts';
import { characteristicOf } from '../../shared/equality/current-edition.ts';
import type { PopulationTable } from '../../shared/population/population-table.ts';
import { compareMembers } from '../../shared/representativeness/compare-members.ts';
import { comparedCharacteristics } from '../../shared/representativeness/contract.ts';
import { exactLottery } from '../../shared/statistics/exact-lottery.ts';
import { pearsonTerm } from '../../shared/statistics/pearson.ts';
import { simulatedLottery } from '../../shared/statistics/simulated-lottery.ts';
import {
  ageCounts,
  answersOf,
  categoryCounts,
  censusProvenance,
  singleYearTable,
} from '../fixtures/representativeness/sample-figures.ts';
import { sharesOf, traffordDetailed } from '../fixtures/representativeness/trafford.ts';
import { inTurn, timed, type Figure } from './figure.ts';

const rounds = 9;

/** A comparison of thirty members on all nine after one answer, and the lotteries by themselves. */
export async function bench(): Promise<Figure[]> {
  const eight = sharesOf([21, 10, 18, 16, 12, 10, 7, 6]);
  const nineteen = sharesOf(traffordDetailed);
  let answered = 0;
  const times = await inTurn(rounds, {
    nine: () => compareAll(answered++),
    exact: () => exactLottery({ members: 20, shares: eight, measure: pearsonTerm, observed: 5 }),
    simulated: () =>
      simulatedLottery({
        members: 30,
        shares: nineteen,
        measure: pearsonTerm,
        draws: 100_000,
        seed: 1,
      }),
  });
  return [
    figure('all nine characteristics of thirty members after one answer', times.nine, 100),
    figure('exact multinomial, n = 20, m = 8, 888,030 groups', times.exact, 150),
    figure('100,000 simulated lotteries, n = 30, m = 19', times.simulated, 250),
    ...(await againstR(times.simulated)),
  ];
}

const figure = (name: string, ms: number, bound: number): Figure => ({
  name,
  ratio: ms,
  bound,
  unit: 'ms',
  detail: `median of ${rounds}: ${ms.toFixed(1)} ms`,
});

const keysOf = (characteristic: Exclude<(typeof comparedCharacteristics)[number], 'age'>) =>
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

/** Another answer to one of the questions, each in its turn; the others stay as they were. */
function compareAll(round: number): void {
  const asked = comparedCharacteristics[round % comparedCharacteristics.length];
  const turn = (characteristic: string) => (characteristic === asked ? 1 + round : 0);
  const ages = Array.from({ length: 30 }, (_, member) =>
    member === 0 ? 16 + ((turn('age') * 11) % 75) : 16 + ((member * 5) % 75),
  );
  const of = (characteristic: Parameters<typeof keysOf>[0]) =>
    countsOf(keysOf(characteristic), turn(characteristic));
  const answers = answersOf(ageCounts(ages), of('sex'), of('ethnic-group'), {
    disability: of('disability'),
    'gender-reassignment': of('gender-reassignment'),
    'marriage-and-civil-partnership': of('marriage-and-civil-partnership'),
    'pregnancy-and-maternity': of('pregnancy-and-maternity'),
    'religion-or-belief': of('religion-or-belief'),
    'sexual-orientation': of('sexual-orientation'),
  });
  const counts = { all: 30, registered: 30, registeredInPerson: 30, registeredVirtual: 0 };
  const { comparisons } = compareMembers({
    day: '2026-11-21',
    baseAge: 16,
    members: { ...counts, carers: 0, others: 0 },
    answers,
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
  });
  const done = comparisons.filter(({ outcome }) => outcome.state === 'compared').length;
  if (done !== 9) throw new Error(`${done} of nine were compared`);
}

/** R's own simulation of the same size; its start, measured alone, is taken off. None without R. */
async function againstR(ours: number): Promise<Figure[]> {
  const name = '100,000 simulated lotteries over R’s chisq.test';
  if (spawnSync('Rscript', ['--version']).error) {
    console.log(`not compared  ${name}: R is not installed`);
    return [];
  }
  const p = `c(${traffordDetailed.join(',')})`;
  const test = `x <- rep(c(2,1),length.out=19); invisible(chisq.test(x, p=${p}/sum(${p}), simulate.p.value=TRUE, B=1e5))`;
  const ms = (await timeOfR(test)) - (await timeOfR('1'));
  const detail = `${ours.toFixed(1)} ms against ${ms.toFixed(1)} ms in R`;
  return [{ name, ratio: ours / ms, bound: 1 / 3, unit: 'times', detail }];
}

const timeOfR = (code: string) => timed(() => spawnSync('Rscript', ['-e', code]));

if (import.meta.main) console.table(await bench());
