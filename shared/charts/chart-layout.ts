import type { Comparison } from '../representativeness/comparison.ts';
import type { Series } from '../representativeness/over-time.ts';
import { lotteryChartRows, type LotteryChartRow } from './lottery-chart-rows.ts';

/** Where things stand, in units of which 640 are the width of the chart. */
export const chartLayout = {
  width: 640,
  /** Where the first row starts, below the headings and the numbers of people. */
  top: 56,
  rowHeight: 46,
  /** Nobody stands here, far enough in for the number 0 and the mark of an empty category. */
  plotLeft: 14,
  plotWidth: 376,
  /** Right ends of the two columns of figures. */
  rangeRight: 500,
  groupRight: 628,
  keyHeight: 44,
  /** The key's second line, needed only when somebody has not answered. */
  unansweredHeight: 30,
} as const;

/** Width and height of a comparison's chart, for whoever makes a picture of it. */
export function lotteryChartSize(comparison: Comparison): { width: number; height: number } {
  const { width, top, rowHeight, keyHeight, unansweredHeight } = chartLayout;
  const rows = lotteryChartRows(comparison);
  const key = keyHeight + (hasUnanswered(rows) ? unansweredHeight : 0);
  return { width, height: top + rows.length * rowHeight + key };
}

/** The name of a category over time, and below it a line for each review. */
export const overTimeLayout = { nameHeight: 24, lineHeight: 26 } as const;

/** The height of a chart over time, whose width is the same as every chart's. */
export function overTimeChartHeight({ rows, reviews }: Pick<Series, 'rows' | 'reviews'>): number {
  const { nameHeight, lineHeight } = overTimeLayout;
  const { top, keyHeight } = chartLayout;
  return top + rows.length * (nameHeight + reviews.length * lineHeight) + keyHeight;
}

/** Whether a category may still gain people who have not answered. */
export const hasUnanswered = (rows: readonly LotteryChartRow[]): boolean =>
  rows.some(({ actual, atMost }) => atMost > actual);
