import type { LotteryRange, Place } from './comparison.ts';

/**
 * Where people stand against a lottery range when their number is only known from and to.
 *
 * It can be told only when every number from `low` to `high` gives the same answer.
 */
export function placeOf(actual: LotteryRange, lottery: LotteryRange): Place {
  if (actual.high < lottery.low) return 'fewer';
  if (actual.low > lottery.high) return 'more';
  if (actual.low >= lottery.low && actual.high <= lottery.high) return 'within';
  return 'cannot tell';
}
