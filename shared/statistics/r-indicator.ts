/** People with the same chance of taking part. */
export type Stratum = { readonly people: number; readonly propensity: number };

export type PropensitySpread = {
  readonly mean: number;
  /** S, the standard deviation over people. */
  readonly deviation: number;
  /** 1 - 2 S. */
  readonly rIndicator: number;
  /** S / mean. */
  readonly cv: number;
};

/**
 * R-indicator of survey research, with the figures it is made of.
 *
 * Never shown: one patient in a hundred or fewer is a member of a PPG, so S is tiny and R close to 1
 * whatever the group is like. It stands here so that tests can show that.
 *
 * Formula: R = 1 - 2 S(ρ) over all people; S divides by N, or by N - 1 when the people are a sample.
 *
 * Source: Schouten, Cobben & Bethlehem (2009), Survey Methodology 35(1):101-113.
 */
export function rIndicator(
  strata: readonly Stratum[],
  of: 'population' | 'sample' = 'population',
): PropensitySpread {
  const people = strata.reduce((sum, stratum) => sum + stratum.people, 0);
  const mean =
    strata.reduce((sum, stratum) => sum + stratum.people * stratum.propensity, 0) / people;
  const squares = strata.reduce(
    (sum, stratum) => sum + stratum.people * (stratum.propensity - mean) ** 2,
    0,
  );
  const deviation = Math.sqrt(squares / (of === 'population' ? people : people - 1));
  return { mean, deviation, rIndicator: 1 - 2 * deviation, cv: deviation / mean };
}
