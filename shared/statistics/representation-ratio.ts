import { wilsonInterval, type Interval } from './wilson-interval.ts';

export type RepresentationRatio = Interval & { readonly ratio: number };

/**
 * A category's share of the group over its share of the population, with its 95% interval.
 *
 * Formula: r = (k/n) / p; interval: the Wilson interval of k/n divided by p. Units: a ratio, 1 is
 * equal shares. Undefined for an empty group or a share of 0. For a detail view only, never without
 * its interval: nobody of 12 is 0.00 for any category. No page shows it; it is here to be held against
 * published reports, which give it.
 */
export function representationRatio(
  k: number,
  n: number,
  share: number,
): RepresentationRatio | undefined {
  const interval = wilsonInterval(k, n);
  if (!interval || share <= 0) return undefined;
  return { ratio: k / n / share, low: interval.low / share, high: interval.high / share };
}
