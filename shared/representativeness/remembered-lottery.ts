import { dissimilarityTerm } from '../statistics/dissimilarity.ts';
import { lotteryShare, type LotteryShare } from '../statistics/lottery-share.ts';

/** Enough for every characteristic of several sets of members in several cuts. */
const mostRemembered = 200;

const remembered = new Map<string, LotteryShare>();

/**
 * The share of lotteries at least this unlike, worked out once for the same people and shares: an
 * answer to one question leaves the other characteristics as they were. The oldest are forgotten.
 */
export function rememberedLottery(
  counts: readonly number[],
  shares: readonly number[],
): LotteryShare {
  const key = `${counts.join()}|${shares.join()}`;
  const known = remembered.get(key);
  if (known) return known;
  const found = lotteryShare(counts, shares, dissimilarityTerm);
  const [oldest] = remembered.keys();
  if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
  remembered.set(key, found);
  return found;
}
