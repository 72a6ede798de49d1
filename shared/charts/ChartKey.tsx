import { ink, paper } from './chart-style.ts';
import { GroupMark } from './GroupMark.tsx';

type ChartKeyProps = {
  readonly top: number;
  /** Whether somebody has not answered, so that the dashed line needs saying. */
  readonly unanswered: boolean;
};

/** What the shapes mean. */
export function ChartKey({ top, unanswered }: ChartKeyProps) {
  const first = top + 14;
  const second = top + 44;
  return (
    <g>
      <line x1={14} x2={46} y1={first} y2={first} stroke={ink} strokeWidth={2} />
      {[14, 30, 46].map((x) => (
        <circle key={x} cx={x} cy={first} r={5} fill={paper} stroke={ink} strokeWidth={2} />
      ))}
      <text x={60} y={first + 6}>
        a fair lottery would usually give
      </text>
      <GroupMark x={358} y={first} />
      <text x={376} y={first + 6}>
        the group
      </text>
      {unanswered && (
        <g>
          <line
            x1={14}
            x2={46}
            y1={second}
            y2={second}
            stroke={ink}
            strokeWidth={4}
            strokeDasharray="2 4"
          />
          <text x={60} y={second + 6}>
            could be reached once everyone has answered
          </text>
        </g>
      )}
    </g>
  );
}
