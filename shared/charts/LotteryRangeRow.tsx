import { chartLayout } from './chart-layout.ts';
import { ink, paper } from './chart-style.ts';
import { GroupMark } from './GroupMark.tsx';
import type { LotteryChartRow } from './lottery-chart-rows.ts';
import type { PeopleScale } from './people-scale.ts';

/** The name stands on a white band, so that no line of the scale runs through it. */
const nameWidth = chartLayout.plotLeft + chartLayout.plotWidth + 4;

/** How far below the range the line of the unanswered runs, so that both can be seen. */
const below = 13;

/** Rings closer together than this would run into each other: a bar is drawn instead. */
const closestRings = 12;

type LotteryRangeRowProps = {
  readonly row: LotteryChartRow;
  readonly scale: PeopleScale;
  readonly top: number;
};

/** One category: its name over the range and the group, its figures at the right. */
export function LotteryRangeRow({ row, scale, top }: LotteryRangeRowProps) {
  const x = (people: number) => chartLayout.plotLeft + scale.at(people);
  const line = top + 38;
  return (
    <g>
      <rect x={0} y={top} width={nameWidth} height={24} fill={paper} />
      <text x={2} y={top + 17}>
        {row.label}
      </text>
      <line x1={x(row.low)} x2={x(row.high)} y1={line} y2={line} stroke={ink} strokeWidth={2} />
      {scale.step >= closestRings ? (
        rings(row).map((people) => (
          <circle
            key={people}
            cx={x(people)}
            cy={line}
            r={5}
            fill={paper}
            stroke={ink}
            strokeWidth={2}
          />
        ))
      ) : (
        <rect
          x={x(row.low) - 4}
          y={line - 5}
          width={x(row.high) - x(row.low) + 8}
          height={10}
          rx={5}
          fill={paper}
          stroke={ink}
          strokeWidth={2}
        />
      )}
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

/** A ring for each number of people in the range. */
const rings = ({ low, high }: LotteryChartRow): number[] =>
  Array.from({ length: high - low + 1 }, (_, i) => low + i);
