import type { Comparison } from '../representativeness/comparison.ts';
import { ChartKey } from './ChartKey.tsx';
import { chartFont, ink, paper, textSize } from './chart-style.ts';
import { chartDescription, chartTitle } from './chart-words.ts';
import { chartLayout, hasUnanswered, lotteryChartSize } from './chart-layout.ts';
import { lotteryChartRows } from './lottery-chart-rows.ts';
import { LotteryRangeRow } from './LotteryRangeRow.tsx';
import { peopleScale } from './people-scale.ts';
import { PeopleTicks } from './PeopleTicks.tsx';

type LotteryRangeChartProps = { readonly comparison: Comparison };

/**
 * The group against a fair lottery: rings are the people a lottery would usually give, a filled
 * diamond is the group, a dashed line is where it could get once everyone has answered.
 *
 * Only attributes and no hooks, so that the same drawing goes on the page and into Word. It scales
 * with its container; units are those of `lotteryChartSize`.
 */
export function LotteryRangeChart({ comparison }: LotteryRangeChartProps) {
  const rows = lotteryChartRows(comparison);
  const { width, height } = lotteryChartSize(comparison);
  const largest = Math.max(0, ...rows.flatMap(({ high, atMost }) => [high, atMost]));
  const scale = peopleScale(largest, chartLayout.plotWidth);
  const bottom = chartLayout.top + rows.length * chartLayout.rowHeight;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an inline drawing cannot be an <img>
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={chartFont}
      fontSize={textSize}
      fill={ink}
    >
      <title>{chartTitle(comparison)}</title>
      <desc>{chartDescription(comparison)}</desc>
      <rect width={width} height={height} fill={paper} />
      <text x={chartLayout.plotLeft} y={20}>
        People
      </text>
      <text x={chartLayout.rangeRight} y={20} textAnchor="end">
        A lottery
      </text>
      <text x={chartLayout.groupRight} y={20} textAnchor="end" fontWeight="bold">
        The group
      </text>
      <PeopleTicks scale={scale} bottom={bottom} />
      {rows.map((row, place) => (
        <LotteryRangeRow
          key={row.key}
          row={row}
          scale={scale}
          top={chartLayout.top + place * chartLayout.rowHeight}
        />
      ))}
      <ChartKey top={bottom + 12} unanswered={hasUnanswered(rows)} />
    </svg>
  );
}
