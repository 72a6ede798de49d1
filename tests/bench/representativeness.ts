import { spawnSync } from 'node:child_process';
import { exactLottery } from '../../shared/statistics/exact-lottery.ts';
import { pearsonTerm } from '../../shared/statistics/pearson.ts';
import { simulatedLottery } from '../../shared/statistics/simulated-lottery.ts';
import { sharesOf, traffordDetailed } from '../fixtures/representativeness/trafford.ts';
import { inTurn, timed, type Figure } from './figure.ts';
import { nineFigures } from './nine.ts';

const rounds = 9;

/** A comparison of thirty members on all nine after one answer, and the lotteries by themselves. */
export async function bench(): Promise<Figure[]> {
  const eight = sharesOf([21, 10, 18, 16, 12, 10, 7, 6]);
  const nineteen = sharesOf(traffordDetailed);
  const times = await inTurn(rounds, {
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
    ...(await nineFigures()),
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
