/** The number of people that one lottery gives a category: of n, for a uniform number from 0 up to 1. */
export type BinomialDraw = (n: number, uniform: number) => number;

/** Numbers of people that are this many times less likely than the likeliest are not drawn. */
const negligible = 1e-18;

/** So many places to start from make nearly every draw a matter of one look. */
const starts = 128;

/**
 * Draws k of Binomial(n, p), for one share p and any n.
 *
 * Formula: the smallest k with uniform < P(K <= k). The cumulative chances are worked out once for
 * each n and kept, since the same group sizes come again and again; a guide says near which k to
 * begin, so that a draw takes about as long for large groups as for small ones.
 *
 * Source: Devroye (1986), Non-Uniform Random Variate Generation, III.2.4 (guide tables).
 */
export function binomialDraw(p: number): BinomialDraw {
  const known: (Cumulative | undefined)[] = [];
  return (n, uniform) => {
    const { low, chances, guide } = (known[n] ??= cumulative(n, p));
    let step = guide[Math.trunc(uniform * starts)] ?? 0;
    while (uniform >= (chances[step] ?? 1)) step++;
    return low + step;
  };
}

type Cumulative = {
  /** The fewest people that are drawn. */
  readonly low: number;
  /** P(K <= low), P(K <= low + 1) and so on, up to 1. */
  readonly chances: Float64Array;
  /** For each part of the uniform numbers the first step that may be it. */
  readonly guide: Uint16Array;
};

function cumulative(n: number, p: number): Cumulative {
  const { low, weights } = relativeChances(n, p);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const chances = Float64Array.from(weights, (weight) => (sum += weight) / total);
  const guide = new Uint16Array(starts);
  for (let part = 0, step = 0; part < starts; part++) {
    while ((chances[step] ?? 1) <= part / starts) step++;
    guide[part] = step;
  }
  return { low, chances, guide };
}

/** Chances from `low` people on, as parts of the chance of the likeliest number, outward from it. */
function relativeChances(n: number, p: number): { low: number; weights: readonly number[] } {
  if (p <= 0) return { low: 0, weights: [1] };
  if (p >= 1) return { low: n, weights: [1] };
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const above = [1];
  for (let k = mode, weight = 1; k < n && weight > negligible; k++) {
    above.push((weight *= ((n - k) / (k + 1)) * odds));
  }
  const below = [];
  for (let k = mode, weight = 1; k > 0 && weight > negligible; k--) {
    below.push((weight *= k / ((n - k + 1) * odds)));
  }
  return { low: mode - below.length, weights: [...below.reverse(), ...above] };
}
