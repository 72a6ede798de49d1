import { chartLayout } from './chart-layout.ts';
import { ink, paper } from './chart-style.ts';
import type { PeopleScale } from './people-scale.ts';

/** Rings closer together than this would run into each other: a bar is drawn instead. */
const closestRings = 12;

type RangeMarkProps = {
  /** In people, both ends counted. */
  readonly range: { readonly low: number; readonly high: number };
  readonly scale: PeopleScale;
  /** The height at which it runs. */
  readonly line: number;
};

/** What a fair lottery would usually give: a ring for each number of people, or a bar. */
export function RangeMark({ range: { low, high }, scale, line }: RangeMarkProps) {
  const x = (people: number) => chartLayout.plotLeft + scale.at(people);
  return (
    <>
      <line x1={x(low)} x2={x(high)} y1={line} y2={line} stroke={ink} strokeWidth={2} />
      {scale.step >= closestRings ? (
        Array.from({ length: high - low + 1 }, (_, i) => low + i).map((people) => (
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
          x={x(low) - 4}
          y={line - 5}
          width={x(high) - x(low) + 8}
          height={10}
          rx={5}
          fill={paper}
          stroke={ink}
          strokeWidth={2}
        />
      )}
    </>
  );
}
