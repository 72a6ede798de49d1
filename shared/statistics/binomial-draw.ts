/** The number of people that one lottery gives a category: of n, for a uniform number above 0 and below 1. */
export type BinomialDraw = (n: number, uniform: number) => number;

/** Numbers of people that are this many times less likely than the likeliest are not drawn. */
const negligible = 1e-18;

/** So many places to start from make nearly every draw a matter of one look. */
const starts = 128;

/**
 * Draws k of Binomial(n, p), for one share p from 0 to 1 and any n.
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
    let step = at(guide, Math.trunc(uniform * starts));
    while (uniform >= at(chances, step)) step++;
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
  let step = 0;
  const guide = Uint16Array.from({ length: starts }, (_, part) => {
    while (at(chances, step) <= part / starts) step++;
    return step;
  });
  return { low, chances, guide };
}

/** Chances from `low` people on, as parts of the chance of the likeliest number, outward from it. */
function relativeChances(n: number, p: number): { low: number; weights: readonly number[] } {
  const odds = p / (1 - p);
  const likeliest = Math.round(n * p);
  const above = [1];
  for (let k = likeliest, weight = 1; k < n && weight > negligible; k++) {
    above.push((weight *= ((n - k) / (k + 1)) * odds));
  }
  const below = [];
  for (let k = likeliest, weight = 1; k > 0 && weight > negligible; k--) {
    below.push((weight *= k / ((n - k + 1) * odds)));
  }
  return { low: likeliest - below.length, weights: [...below.reverse(), ...above] };
}

const at = (table: Float64Array | Uint16Array, place: number): number => table[place] ?? Infinity;
