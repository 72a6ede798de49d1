import { formatDay } from '../dates/format-day.ts';
import type { Found, Series } from '../representativeness/over-time.ts';
import { membersInWords } from '../representativeness/found-in-words.ts';
import { ChartKey } from './ChartKey.tsx';
import { chartLayout, overTimeChartHeight, overTimeLayout } from './chart-layout.ts';
import { chartFont, ink, paper, textSize } from './chart-style.ts';
import { GroupMark } from './GroupMark.tsx';
import { peopleScale, type PeopleScale } from './people-scale.ts';
import { PeopleTicks } from './PeopleTicks.tsx';
import { RangeMark } from './RangeMark.tsx';

const { nameHeight, lineHeight } = overTimeLayout;

type OverTimeChartProps = { readonly series: Series };

/**
 * One characteristic from review to review, category by category: what a fair lottery would usually
 * have given on each day, and the group. As `LotteryRangeChart`, only attributes and no hooks.
 */
export function OverTimeChart({ series: { label, reviews, rows } }: OverTimeChartProps) {
  const rowHeight = nameHeight + reviews.length * lineHeight;
  const bottom = chartLayout.top + rows.length * rowHeight;
  const height = overTimeChartHeight({ rows, reviews });
  const found = rows.flatMap((row) => row.found.filter((one) => one !== null));
  const largest = Math.max(0, ...found.flatMap(({ actual, lottery }) => [actual, lottery.high]));
  const scale = peopleScale(largest, chartLayout.plotWidth);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an inline drawing cannot be an <img>
      role="img"
      viewBox={`0 0 ${chartLayout.width} ${height}`}
      width={chartLayout.width}
      height={height}
      fontFamily={chartFont}
      fontSize={textSize}
      fill={ink}
    >
      <title>{`${label}: the group from review to review, and what a fair lottery would usually have given, in people`}</title>
      <desc>The table below has the same figures.</desc>
      <rect width={chartLayout.width} height={height} fill={paper} />
      <text x={chartLayout.plotLeft} y={20}>
        People
      </text>
      <text x={chartLayout.groupRight} y={20} textAnchor="end">
        Review
      </text>
      <PeopleTicks scale={scale} bottom={bottom} />
      {rows.map((row, place) => {
        const top = chartLayout.top + place * rowHeight;
        return (
          <g key={row.key}>
            <rect
              x={0}
              y={top}
              width={chartLayout.plotLeft + chartLayout.plotWidth + 4}
              height={nameHeight - 6}
              fill={paper}
            />
            <text x={2} y={top + 17} fontWeight="bold">
              {row.label}
            </text>
            {row.found.map((one, at) => (
              <ReviewLine
                key={reviews[at]?.id ?? at}
                found={one}
                on={reviews[at]?.on ?? ''}
                scale={scale}
                line={top + nameHeight + at * lineHeight + lineHeight / 2}
              />
            ))}
          </g>
        );
      })}
      <ChartKey top={bottom + 12} unanswered={false} />
    </svg>
  );
}

type ReviewLineProps = {
  readonly found: Found | null;
  readonly on: string;
  readonly scale: PeopleScale;
  readonly line: number;
};

function ReviewLine({ found, on, scale, line }: ReviewLineProps) {
  if (!found) return null;
  return (
    <g>
      <RangeMark range={found.lottery} scale={scale} line={line} />
      <GroupMark x={chartLayout.plotLeft + scale.at(found.actual)} y={line} />
      <text x={chartLayout.groupRight} y={line + 6} textAnchor="end">
        {`${formatDay(on)}: `}
        <tspan fontWeight="bold">{membersInWords(found)}</tspan>
      </text>
    </g>
  );
}
