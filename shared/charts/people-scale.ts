/** A scale of whole people from nobody to at least the largest number. */
export type PeopleScale = {
  /** The distance of a number of people from nobody, in the chart's units. */
  readonly at: (people: number) => number;
  /** Numbers of people to mark, 0 first. */
  readonly ticks: readonly number[];
  /** Units from one person to the next. */
  readonly step: number;
};

/** At most this many numbers are marked, so that they never touch. */
const mostTicks = 9;

/** The steps between marks that people count in. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Spreads 0 to `largest` people over `width`; the last mark is the first at or above `largest`. */
export function peopleScale(largest: number, width: number): PeopleScale {
  const by = steps.find((step) => largest / step <= mostTicks - 1) ?? 1000;
  const end = Math.max(1, Math.ceil(largest / by)) * by;
  const step = width / end;
  return {
    at: (people) => people * step,
    ticks: Array.from({ length: end / by + 1 }, (_, i) => i * by),
    step,
  };
}
