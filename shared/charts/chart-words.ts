import type { Comparison } from '../representativeness/comparison.ts';
import { lotteryChartRows } from './lottery-chart-rows.ts';

/** The chart's name for a screen reader. */
export const chartTitle = ({ label }: Comparison): string =>
  `${label}: what a fair lottery would usually give, and the group, in people`;

/** What the chart shows, in sentences; the table beside it has the same figures. */
export function chartDescription(comparison: Comparison): string {
  return lotteryChartRows(comparison)
    .map(({ label, range, group }) => `${label}: a fair lottery ${range}, the group ${group}.`)
    .join(' ');
}
