import { binomialPmf } from './binomial-pmf.ts';
import { dissimilarityTerm } from './dissimilarity.ts';

/**
 * The index of dissimilarity that a fair lottery gives on average.
 *
 * Formula: E[D] = ½ sum over categories of E|K/n - p|, K ~ Binomial(n, p): exact, since the mean of
 * a sum needs each category alone. Units: share of the group, 0 to 1; 0 for an empty group.
 */
export function lotteryDissimilarity(members: number, shares: readonly number[]): number {
  let mean = 0;
  for (const share of shares) {
    for (let k = 0; k <= members; k++) {
      mean += binomialPmf(k, members, share) * dissimilarityTerm(k, members, share);
    }
  }
  return mean;
}
