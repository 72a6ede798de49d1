import type { OpenPoint } from './duty-evidence.ts';

/** The points that are open today: what was made good after its year is told with it, and done. */
export const stillOpen = (points: readonly OpenPoint[]): OpenPoint[] =>
  points.filter(({ settledOn }) => settledOn === undefined);
