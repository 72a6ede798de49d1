/** Two-sided 95%: the 97.5th percentile of the standard normal distribution. */
const z = 1.959964;

export type Interval = { readonly low: number; readonly high: number };

/**
 * The Wilson score interval (95%) of a proportion: it stays within 0 to 1 and is sound for small n.
 *
 * Formula: (k/n + z²/2n ± z sqrt( (k/n)(1 - k/n)/n + z²/4n² )) / (1 + z²/n), z = 1.959964.
 * Units: proportion. Undefined for n = 0, which says nothing about a proportion.
 *
 * Source: Newcombe RG (1998), Statistics in Medicine 17:857-872, method 3.
 */
export function wilsonInterval(k: number, n: number): Interval | undefined {
  if (n <= 0) return undefined;
  const proportion = k / n;
  const centre = proportion + (z * z) / (2 * n);
  const half = z * Math.sqrt((proportion * (1 - proportion)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    // At the ends the square root only cancels up to rounding.
    low: k === 0 ? 0 : Math.max(0, (centre - half) / scale),
    high: k === n ? 1 : Math.min(1, (centre + half) / scale),
  };
}
