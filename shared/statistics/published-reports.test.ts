import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import published from '../../tests/fixtures/ppg-reports/published-values.json' with { type: 'json' };
import { binomialCdf } from './binomial-cdf.ts';
import { binomialPmf } from './binomial-pmf.ts';
import { chiSquaredUpperTail } from './chi-squared-upper-tail.ts';
import { dissimilarity } from './dissimilarity.ts';
import { likelihoodRatio } from './likelihood-ratio.ts';
import { lotteryShare } from './lottery-share.ts';
import { pearson, pearsonTerm } from './pearson.ts';
import { representationRatio } from './representation-ratio.ts';
import { wilsonInterval } from './wilson-interval.ts';

const folder = join(import.meta.dirname, '../../tests/fixtures/ppg-reports');

function rows(file: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, file)), { columns: true });
}

const figure = (row: Record<string, string>, column: string): number => Number(row[column]);
const byCategory = rows('expected-by-category.csv');

it.each(byCategory)('agrees with R for $report_id, $category', (row) => {
  const k = figure(row, 'count');
  const n = figure(row, 'n');
  const share = figure(row, 'reference_pct') / 100;
  const ratio = representationRatio(k, n, share);
  const interval = wilsonInterval(k, n);

  expect((k / n) * 100).toBeCloseTo(figure(row, 'group_pct'), 6);
  expect((k / n - share) * 100).toBeCloseTo(figure(row, 'difference_pp'), 5);
  expect(ratio?.ratio).toBeCloseTo(figure(row, 'ratio'), 5);
  expect(interval?.low).toBeCloseTo(figure(row, 'wilson95_low'), 6);
  expect(interval?.high).toBeCloseTo(figure(row, 'wilson95_high'), 6);
});

/** The exact interval ends are where a tail of the binomial is 2.5%: a test of the tails. */
it.each(byCategory)('has the binomial tails of R for $report_id, $category', (row) => {
  const k = figure(row, 'count');
  const n = figure(row, 'n');
  const share = figure(row, 'reference_pct') / 100;
  const here = binomialPmf(k, n, share) * (1 + 1e-7);
  const chances = Array.from({ length: n + 1 }, (_, i) => binomialPmf(i, n, share));
  const twoSided = chances.filter((chance) => chance <= here).reduce((sum, p) => sum + p, 0);

  expect(binomialCdf(k, n, figure(row, 'exact95_high'))).toBeCloseTo(0.025, 5);
  expect(k === 0 ? 0.025 : 1 - binomialCdf(k - 1, n, figure(row, 'exact95_low'))).toBeCloseTo(
    0.025,
    4,
  );
  expect(twoSided / figure(row, 'binom_two_sided_p')).toBeCloseTo(1, 4);
});

it.each(rows('expected-goodness-of-fit.csv'))('fits $report_id, $characteristic like R', (row) => {
  const group = byCategory.filter(
    ({ report_id, characteristic }) =>
      report_id === row['report_id'] && characteristic === row['characteristic'],
  );
  const counts = group.map((category) => figure(category, 'count'));
  const shares = group.map((category) => figure(category, 'reference_pct') / 100);
  const x2 = pearson(counts, shares);

  expect(group).toHaveLength(figure(row, 'categories'));
  expect(x2).toBeCloseTo(figure(row, 'chisq'), 5);
  expect(chiSquaredUpperTail(x2, figure(row, 'df')) / figure(row, 'p_asymptotic')).toBeCloseTo(
    1,
    5,
  );
  expect(dissimilarity(counts, shares)).toBeCloseTo(figure(row, 'dissimilarity_index'), 6);
  expect(lotteryShare(counts, shares, pearsonTerm).share).toBeCloseTo(
    figure(row, 'p_monte_carlo_1e6_seed1'),
    2,
  );
});

it('agrees with published distances between distributions', () => {
  const { kl_divergence, categorical_emd_total_variation } = published.distribution_distances;

  expect(likelihoodRatio([3, 1], kl_divergence[0]?.q ?? [])).toBeCloseTo(
    2 * 4 * (kl_divergence[0]?.natural_log ?? 0),
    10,
  );
  for (const { sample, target, value } of categorical_emd_total_variation) {
    const counts = sample.map((share) => Math.round(share * 12));
    expect(dissimilarity(counts, target)).toBeCloseTo(value, 9);
  }
});
