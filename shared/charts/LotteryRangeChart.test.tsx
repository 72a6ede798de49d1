import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ComparisonRow, Comparison } from '../representativeness/comparison.ts';
import { buildComparison } from '../representativeness/build-comparison.ts';
import { sexFigures } from '../representativeness/sex-figures.ts';
import {
  categoryCounts,
  singleYearTable,
} from '../../tests/fixtures/representativeness/sample-figures.ts';
import { chartDescription } from './chart-words.ts';
import { lotteryChartSize } from './chart-layout.ts';
import { lotteryChartRows } from './lottery-chart-rows.ts';
import { LotteryRangeChart } from './LotteryRangeChart.tsx';
import { peopleScale } from './people-scale.ts';

const sexOf = (female: number, male: number, notAsked = 0): Comparison =>
  buildComparison(
    sexFigures([singleYearTable], categoryCounts({ female, male }, { notAsked }), {
      day: '2026-11-21',
      baseAge: 16,
    }),
    '2026-11-21',
  );

const draw = (comparison: Comparison): string =>
  renderToStaticMarkup(<LotteryRangeChart comparison={comparison} />);

/** The texts of a drawing, in order. */
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');

it('shows the same figures as the table beside it', () => {
  const comparison = sexOf(9, 3, 2);

  const texts = textsOf(draw(comparison));

  expect(lotteryChartRows(comparison)).toMatchObject([
    { label: 'Female', range: '3 to 9', group: '9 (up to 11)' },
    { label: 'Male', range: '3 to 9', group: '3 (up to 5)' },
  ]);
  for (const { label, range, group } of lotteryChartRows(comparison)) {
    expect(texts).toEqual(expect.arrayContaining([label, range, group]));
  }
});

it('is an image with a name and a description in words', () => {
  const comparison = sexOf(9, 3);
  const svg = draw(comparison);

  expect(svg).toMatch(/^<svg[^>]* role="img"/);
  expect(svg).toContain(
    '<title>Sex: what a fair lottery would usually give, and the group, in people</title>',
  );
  expect(chartDescription(comparison)).toBe(
    'Female: a fair lottery 3 to 9, the group 9. Male: a fair lottery 3 to 9, the group 3.',
  );
  expect(svg).toContain(`<desc>${chartDescription(comparison)}</desc>`);
});

it('draws a ring for each number of the range and one mark for the group in each row', () => {
  const svg = draw(sexOf(9, 3));

  // Seven numbers from 3 to 9 in each of two rows, and three in the key.
  expect(svg.match(/<circle/g)).toHaveLength(7 + 7 + 3);
  expect(svg.match(/<path/g)).toHaveLength(2 + 1);
});

it('draws bars where rings would run into each other', () => {
  const svg = draw(sexOf(210, 190));

  expect(svg.match(/<circle/g)).toHaveLength(3);
});

it('dashes what is open only when somebody has not answered', () => {
  expect(draw(sexOf(9, 3))).not.toContain('stroke-dasharray');
  expect(draw(sexOf(9, 3, 1))).toContain('stroke-dasharray');
});

it('uses attributes only, near-black and white only, and the font of the application', () => {
  const svg = draw(sexOf(9, 3, 1));

  expect(svg).not.toMatch(/style=|class=|<script|href=/);
  expect(new Set(svg.match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#212b32', '#ffffff', '#aeb7bd']));
  expect(svg).toContain('PPG Chart');
});

it('keeps everything inside its size for 1, 12 and 400 members', () => {
  for (const comparison of [sexOf(1, 0), sexOf(12, 0), sexOf(12, 0, 11), sexOf(400, 0)]) {
    const { width, height } = lotteryChartSize(comparison);
    const svg = draw(comparison);
    const across = [...svg.matchAll(/ (?:x|x1|x2|cx)="([\d.-]+)"/g)].map(([, x]) => Number(x));
    const down = [...svg.matchAll(/ (?:y|y1|y2|cy)="([\d.-]+)"/g)].map(([, y]) => Number(y));
    expect(Math.min(...across)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...across)).toBeLessThanOrEqual(width);
    expect(Math.max(...down)).toBeLessThanOrEqual(height);
  }
});

it('has no rows where nothing was compared', () => {
  const nothing = sexOf(0, 0);

  expect(lotteryChartRows(nothing)).toEqual([]);
  expect(draw(nothing)).toContain('<svg');
});

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [8, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  [9, [0, 2, 4, 6, 8, 10]],
  [37, [0, 5, 10, 15, 20, 25, 30, 35, 40]],
  [400, [0, 50, 100, 150, 200, 250, 300, 350, 400]],
])('marks %d people in steps that people count in', (largest, ticks) => {
  const scale = peopleScale(largest, 300);

  expect(scale.ticks).toEqual(ticks);
  expect(scale.at(ticks.at(-1) ?? 0)).toBeCloseTo(300, 9);
});

it('describes a row in the same numbers as its comparison', () => {
  const comparison = sexOf(9, 3);
  const rows: readonly ComparisonRow[] =
    comparison.outcome.state === 'compared' ? comparison.outcome.rows : [];

  expect(lotteryChartRows(comparison).map(({ low, high, actual }) => [low, high, actual])).toEqual(
    rows.map(({ lottery, actual }) => [lottery.low, lottery.high, actual]),
  );
});
