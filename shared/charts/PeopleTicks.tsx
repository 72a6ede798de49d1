import { chartLayout } from './chart-layout.ts';
import { rule } from './chart-style.ts';
import type { PeopleScale } from './people-scale.ts';

/** The numbers of people along the top and their lines down to `bottom`. */
export function PeopleTicks({
  scale,
  bottom,
}: {
  readonly scale: PeopleScale;
  readonly bottom: number;
}) {
  const x = (people: number) => chartLayout.plotLeft + scale.at(people);
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <line x1={x(tick)} x2={x(tick)} y1={chartLayout.top} y2={bottom} stroke={rule} />
      <text x={x(tick)} y={chartLayout.top - 8} textAnchor="middle">
        {tick}
      </text>
    </g>
  ));
}
