import type { CharacteristicKey } from '../equality/characteristic.ts';
import type { Comparison, LotteryRange } from './comparison.ts';
import type { Review } from './review.ts';

/** What one review found of a category. */
export type Found = {
  readonly actual: number;
  readonly lottery: LotteryRange;
  /** As many as there could be once everybody answers, where somebody has not. */
  readonly upTo?: number;
};

/** One characteristic over reviews, as far as the same categories were used. */
export type Series = {
  readonly characteristic: CharacteristicKey;
  readonly label: string;
  readonly categoriesLabel: string;
  /** Oldest first: who had answered. */
  readonly reviews: readonly {
    readonly id: number;
    readonly on: string;
    readonly answered: number;
    readonly members: number;
  }[];
  /** By category; one entry for each review, null where it has no such category. */
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly found: readonly (Found | null)[];
  }[];
};

type Point = { readonly review: Review; readonly comparison: Comparison };

/**
 * What reviews found, characteristic by characteristic, oldest first. A corrected review does not
 * count; other categories than those of the newest review start a series of their own.
 */
export function overTime(reviews: readonly Review[]): Series[] {
  const standing = reviews
    .filter(({ correctedBy }) => correctedBy === null)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.id - b.id);
  const points = standing.flatMap((review) =>
    (review.comparison?.comparisons ?? [])
      .filter(({ outcome }) => outcome.state === 'compared')
      .map((comparison): Point => ({ review, comparison })),
  );
  const cuts = Map.groupBy(
    points,
    ({ comparison }) => `${comparison.characteristic} ${comparison.categories}`,
  );
  return [...cuts.values()].flatMap((of) => seriesOf(of) ?? []);
}

function seriesOf(points: readonly Point[]): Series | undefined {
  const newest = points.at(-1);
  if (!newest) return undefined;
  const { characteristic, label, categoriesLabel } = newest.comparison;
  const names = new Map(
    points.flatMap(({ comparison }) => rowsOf(comparison)).map((row) => [row.key, row.label]),
  );
  return {
    characteristic,
    label,
    categoriesLabel,
    reviews: points.map(({ review, comparison }) => ({
      id: review.id,
      on: review.on,
      answered: comparison.answers.answered,
      members: comparison.answers.members,
    })),
    rows: [...names].map(([key, name]) => ({
      key,
      label: name,
      found: points.map(({ comparison }) => {
        const row = rowsOf(comparison).find((one) => one.key === key);
        if (!row) return null;
        const { actual, lottery, withUnanswered } = row;
        return { actual, lottery, ...(withUnanswered && { upTo: withUnanswered.to }) };
      }),
    })),
  };
}

const rowsOf = ({ outcome }: Comparison) => (outcome.state === 'compared' ? outcome.rows : []);
