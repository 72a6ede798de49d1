import { ink, paper } from './chart-style.ts';

type GroupMarkProps = { readonly x: number; readonly y: number };

/** The group: a filled diamond with a white edge, so that it stands out from ring and line alike. */
export function GroupMark({ x, y }: GroupMarkProps) {
  return (
    <path
      d={`M${x} ${y - 12}L${x + 9} ${y}L${x} ${y + 12}L${x - 9} ${y}Z`}
      fill={ink}
      stroke={paper}
      strokeWidth={2}
    />
  );
}
