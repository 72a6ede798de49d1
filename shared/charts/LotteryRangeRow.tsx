import { chartLayout } from './chart-layout.ts';
import { ink, paper } from './chart-style.ts';
import { GroupMark } from './GroupMark.tsx';
import type { LotteryChartRow } from './lottery-chart-rows.ts';
import type { PeopleScale } from './people-scale.ts';
import { RangeMark } from './RangeMark.tsx';

/** The name stands on a white band, so that no line of the scale runs through it. */
const nameWidth = chartLayout.plotLeft + chartLayout.plotWidth + 4;

/** How far below the range the line of the unanswered runs, so that both can be seen. */
const below = 9;

type LotteryRangeRowProps = {
  readonly row: LotteryChartRow;
  readonly scale: PeopleScale;
  readonly top: number;
};

/** One category: its name over the range and the group, its figures at the right. */
export function LotteryRangeRow({ row, scale, top }: LotteryRangeRowProps) {
  const x = (people: number) => chartLayout.plotLeft + scale.at(people);
  const line = top + 34;
  return (
    <g>
      <rect x={0} y={top} width={nameWidth} height={22} fill={paper} />
      <text x={2} y={top + 17}>
        {row.label}
      </text>
      <RangeMark range={row} scale={scale} line={line} />
      {row.atMost > row.actual && (
        <line
          x1={x(row.actual)}
          x2={x(row.atMost)}
          y1={line + below}
          y2={line + below}
          stroke={ink}
          strokeWidth={4}
          strokeDasharray="2 4"
        />
      )}
      <GroupMark x={x(row.actual)} y={line} />
      <text x={chartLayout.rangeRight} y={line + 6} textAnchor="end">
        {row.range}
      </text>
      <text x={chartLayout.groupRight} y={line + 6} textAnchor="end" fontWeight="bold">
        {row.group}
      </text>
    </g>
  );
}
